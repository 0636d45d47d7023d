import type { AnyTrace, QuantityId } from '../engine';
import type { Definition } from '../engine/update';
import { quantityOf } from './notation';

/** The definitions of one phase, in the order in which they are worked out. */
export interface Section {
  readonly phase: Definition['phase'];
  readonly definitions: readonly Definition[];
}

/** The definitions as far as one of them, which needs none that comes after it. */
export function definitionsUpTo(trace: AnyTrace, upTo?: QuantityId): readonly Definition[] {
  const all = [...trace.structure.definitions.values()];
  if (upTo === undefined) return all;
  const last = quantityOf(trace, upTo).id;
  return all.slice(0, all.findIndex(({ id }) => id === last) + 1);
}

export function sectionsOf(definitions: readonly Definition[]): readonly Section[] {
  const sections: { phase: Definition['phase']; definitions: Definition[] }[] = [];
  for (const definition of definitions) {
    const current = sections.at(-1);
    if (current?.phase === definition.phase) current.definitions.push(definition);
    else sections.push({ phase: definition.phase, definitions: [definition] });
  }
  return sections;
}
