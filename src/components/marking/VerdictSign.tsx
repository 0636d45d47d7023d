import type { Verdict } from '../../engine';

/** Told apart by shape; the word stands beside it. */
const PATHS: Readonly<Record<Verdict | 'blank', string>> = {
  right: 'M3 8.5l3.2 3.5L13 4',
  follows: 'M3.5 3v6h8M8.8 5.8L12.2 9l-3.4 3.2',
  // It goes on.
  short: 'M3 11v.1M8 11v.1M13 11v.1',
  wrong: 'M4 4l8 8M12 4l-8 8',
  unreadable: 'M5 6a3 2.6 0 1 1 4.4 2.3C8.3 8.9 8 9.3 8 10.4M8 13v.4',
  // A line to write on.
  blank: 'M2.5 12.5h11',
};

/** The sign of a verdict, or of a blank, for the eye alone. */
export function VerdictSign({ verdict }: { readonly verdict: keyof typeof PATHS }) {
  return (
    <svg className={`mark-sign is-${verdict}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[verdict]} />
    </svg>
  );
}
