/** Work that a system has not taken, as it is kept in the browser. */
export interface LocalWork {
  readonly suspendData: string;
  /** What the system had when the session began. */
  readonly base: string;
}

export interface LocalCopy {
  readonly read: () => LocalWork | undefined;
  /** Whether it is kept. */
  readonly write: (work: LocalWork) => boolean;
  readonly remove: () => void;
}

/** A copy of one student's work of one package; where the browser keeps nothing, there is none. */
export function localCopy(storage: () => Storage, key: string): LocalCopy {
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null');
        if (typeof kept !== 'object' || kept === null) return undefined;
        const { suspendData, base } = kept as Partial<Record<keyof LocalWork, unknown>>;
        return typeof suspendData === 'string' && typeof base === 'string'
          ? { suspendData, base }
          : undefined;
      } catch {
        return undefined;
      }
    },
    write: (work) => {
      try {
        storage().setItem(key, JSON.stringify(work));
        return true;
      } catch {
        return false;
      }
    },
    remove: () => {
      try {
        storage().removeItem(key);
      } catch {
        // Then it was never kept.
      }
    },
  };
}
