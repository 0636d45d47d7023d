import type { WorkReport } from '../messages';
import type { Connection } from './connection';
import type { Edition, ElementValue } from './edition';
import type { LocalCopy } from './localCopy';

/** How long changes are gathered before the system is asked to keep them, ms: what is lost by a crash is no more. */
const COMMIT_DELAY = 10_000;

/** Where the work is. `isLocal`: what the system does not have is kept in the browser. */
export interface SessionState {
  readonly kind: 'opening' | 'kept' | 'missing' | 'refused' | 'tooLong' | 'review';
  readonly isLocal: boolean;
  /** The code of a refusal. */
  readonly code: string;
  readonly length: number;
  readonly most: number;
}

/** What a session needs from the browser. */
export interface SessionSurroundings {
  readonly edition: Edition;
  readonly connection: Connection;
  readonly local: LocalCopy;
  /** ms. */
  readonly now: () => number;
  /** Runs something after ms; the result calls it off. */
  readonly later: (run: () => void, ms: number) => () => void;
  readonly say: (state: SessionState) => void;
}

export interface Session {
  /** What practice goes on with: the latest that is known of the work. */
  readonly latest: () => string;
  /** Work in this browser that never reached the system, which has gone on since; absent where there is none. */
  readonly other: string | undefined;
  /** Takes the work as it stands. */
  readonly take: (report: WorkReport) => void;
  /** Has the system keep what it was given. */
  readonly commit: () => void;
  /** Ends the session, to be gone on with. */
  readonly end: () => void;
}

const NOTHING_YET = { of: 0, filled: 0, points: null } as const;

/** One session of a student in a package, from its launch to its end. */
export function openSession(surroundings: SessionSurroundings): Session {
  const { edition, connection, local, now, later, say } = surroundings;
  const { elements } = edition;
  const began = now();
  const isThere = connection.isOpen();
  /** What the system has of the work. */
  let base = connection.get(elements.suspendData);
  const mode = connection.get(elements.mode);
  const isReview = mode === 'review' || mode === 'browse';
  const passing = edition.passingPercent(connection.get(elements.passing));
  let wasCompleted = edition.isCompleted(connection.get(elements.completion));
  const kept = local.read();
  const isOurs = kept !== undefined && (!isThere || kept.base === base);
  let latest = isOurs ? kept.suspendData : base;
  let fits = true;
  let isLocal = isOurs;
  let most = 0;
  let wanted: readonly ElementValue[] = [];
  const taken = new Map([[elements.suspendData, base]]);
  let callOff: (() => void) | undefined;
  /** Whether there is something that the system has not kept yet. */
  let isDue = false;

  const tell = (kind: SessionState['kind'], code = ''): void =>
    say({ kind, code, isLocal, length: latest.length, most });
  /** Whether the system takes all of them; each is offered, whatever became of the others. */
  const setAll = (values: readonly ElementValue[]): boolean =>
    values
      .map(([element, value]) => {
        if (taken.get(element) === value) return true;
        const isTaken = connection.set(element, value);
        if (isTaken) taken.set(element, value);
        return isTaken;
      })
      .every(Boolean);

  const commit = (): void => {
    callOff?.();
    callOff = undefined;
    if (isReview || !connection.isOpen()) return;
    isDue = false;
    const isTaken = setAll(wanted);
    const isEnded = setAll(edition.end(now() - began));
    const isKept = connection.commit() && isTaken && isEnded;
    if (isKept && fits) {
      base = latest;
      local.remove();
    }
    if (!isKept) {
      // Asked again, for as long as the page is open.
      isDue = true;
      callOff = later(commit, COMMIT_DELAY);
      tell('refused', connection.error());
    } else tell(fits ? 'kept' : 'tooLong');
  };

  if (isReview) tell('review');
  else if (isThere) {
    // Of one that says nothing a system may say itself that it is done.
    if (!wasCompleted) {
      const report = {
        ...NOTHING_YET,
        type: 'backstep:scorm-report',
        suspendData: '',
        most,
      } as const;
      setAll(edition.standing({ report, passing, wasCompleted }));
    }
    tell('opening');
  } else tell('missing');

  return {
    latest: () => latest,
    other:
      kept !== undefined && !isOurs && kept.suspendData !== base ? kept.suspendData : undefined,
    take: (report) => {
      if (isReview) return;
      latest = report.suspendData;
      most = report.most;
      fits = latest.length <= most;
      isLocal = local.write({ suspendData: latest, base });
      if (!connection.isOpen()) return tell('missing');
      const standing = { report, passing, wasCompleted };
      wanted = [
        ...(fits ? [[elements.suspendData, latest] as const] : []),
        ...edition.standing(standing),
      ];
      const isDone = report.of > 0 && report.filled >= report.of && !wasCompleted;
      wasCompleted ||= isDone;
      const isTaken = setAll(wanted);
      // What is done, and what is refused, is not waited with.
      if (isDone || !isTaken || !fits) return commit();
      isDue = true;
      callOff ??= later(commit, COMMIT_DELAY);
    },
    commit: () => {
      if (isDue) commit();
    },
    end: () => {
      commit();
      callOff?.();
      connection.terminate();
    },
  };
}
