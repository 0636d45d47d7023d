/** Outlines on a field of 24 by 24, drawn with a pen of 2. */
const OUTLINES = {
  undo: 'M8 4 3 9l5 5M3 9h11a6 6 0 0 1 0 12h-3',
  redo: 'm16 4 5 5-5 5m5-5H10a6 6 0 0 0 0 12h3',
  more: 'm5 9 7 7 7-7',
  settings: 'M4 7h9m6 0h1M4 17h2m6 0h8M16 4v6M9 14v6',
  share: 'M12 15V3M7 8l5-5 5 5M5 12v9h14v-9',
} as const;

export interface IconProps {
  readonly name: keyof typeof OUTLINES;
}

/** A sign beside a button's name, or for it where there is little room: the name is always there in words. */
export function Icon({ name }: IconProps) {
  return (
    <svg className={`icon icon--${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={OUTLINES[name]} />
    </svg>
  );
}
