/** A text under a key of a storage, as far as the browser allows it. */
export interface StoredText {
  /** Null where there is none, or the storage is forbidden. */
  readonly read: () => string | null;
  /** False where it could not be kept: the storage is full, or forbidden. */
  readonly write: (text: string) => boolean;
}

/** The storage is handed over as a function, as a browser that forbids it throws on its very name. */
export const storedText = (storage: () => Storage, key: string): StoredText => ({
  read: () => {
    try {
      return storage().getItem(key);
    } catch {
      return null;
    }
  },
  write: (text) => {
    try {
      storage().setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },
});
