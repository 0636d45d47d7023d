import type { TutorStore } from '../tutor';

/** Which window of a pair: the one that the class sees, or the teacher's own. */
export type WindowRole = 'main' | 'presenter';

/** What a window of a pair is called: by the browser too (window.name), so that a reload keeps it. */
export interface PairName {
  readonly role: WindowRole;
  /** Random: two pairs on one machine do not hear each other. */
  readonly pair: string;
}

const NAME = /^backstep-(main|presenter)-([0-9a-z]{16})$/;

/** Reads a window's name, which any page that links here may have given it. */
export function readName(name: string): PairName | undefined {
  const [, role, pair] = NAME.exec(name) ?? [];
  return pair === undefined ? undefined : { role: role === 'main' ? 'main' : 'presenter', pair };
}

export const writeName = ({ role, pair }: PairName): string => `backstep-${role}-${pair}`;

/** Not crypto.randomUUID, which a page that is served without TLS lacks. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => (byte % 36).toString(36)).join('');

const pairs = new WeakMap<TutorStore, string>();

/** The pair that this window is of: by its name or, where it has none of ours, a new one. */
export function pairOf(tutor: TutorStore, window: Window): string {
  const pair = pairs.get(tutor) ?? readName(window.name)?.pair ?? begin(tutor, window);
  pairs.set(tutor, pair);
  return pair;
}

function begin(tutor: TutorStore, window: Window): string {
  const role: WindowRole = tutor.getState().layout === 'presenter' ? 'presenter' : 'main';
  const pair = randomId();
  // A name that another page goes by, such as a course's, is left alone: the pair then lasts until a reload.
  if (window.name === '') window.name = writeName({ role, pair });
  return pair;
}
