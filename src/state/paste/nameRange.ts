import type { NamedSpan } from './claim';

/** The names between two that count on: w2 and w3 between w1 and w4. */
export function namesBetween(first: NamedSpan, last: NamedSpan): NamedSpan[] {
  const [low, high] = [first, last].map(({ name }) =>
    Number(name.atoms.at(-1)?.digits ?? Number.NaN),
  );
  if (low === undefined || high === undefined || !(high - low > 1 && high - low < 60)) return [];
  return Array.from({ length: high - low - 1 }, (_, k) => {
    const digits = String(low + k + 1);
    const atoms = [
      ...first.name.atoms.slice(0, -1),
      { letter: first.name.atoms.at(-1)?.letter ?? '', digits },
    ];
    return { ...first, name: { ...first.name, atoms, written: `${first.name.base}${digits}` } };
  });
}
