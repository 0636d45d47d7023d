import { type GeneralTrace, newId, type QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { expressionText, type Notation, numberText, symbolText } from '../../notation';
import type { Translate } from '../../text';
import { listed } from '../lists';

/** A question for the end of a lesson: `teachers.exit.<id>.ask` and `.answer`, with what stands in them. */
export interface ExitQuestion {
  readonly id: 'product' | 'direction' | 'paths' | 'oldWeights';
  readonly values: Readonly<Record<string, string>>;
}

/** What the end of a lesson asks about an update, as far as that network has it. */
export function exitQuestions(
  trace: GeneralTrace,
  { naming, style }: Notation,
  text: Translate,
): readonly ExitQuestion[] {
  const name = (id: QuantityId): string => symbolText(id, naming);
  const number = (id: QuantityId): string => numberText(trace.value(id), style);
  const said = (id: QuantityId): string => `${name(id)} = ${number(id)}`;
  const { roles, layers } = trace.structure.forward;
  const totals = [...trace.quantities.values()].flatMap((found) => {
    const { role } = found;
    const isTotal = role.kind === 'derivative' && roles.get(role.of)?.kind === 'totalError';
    if (!isTotal) return [];
    const lead = leadOf(trace.structure, found);
    const of = roles.get(role.by)?.kind;
    return [{ found, by: role.by, of, lead, parts: quantitiesIn(lead) }];
  });
  const first = totals.find(({ of, parts }) => of === 'weight' && parts.length === 2);
  const sum = totals.find(({ of, lead }) => of === 'out' && lead.kind === 'sum');
  const [back, source] = first?.parts ?? [];
  if (first === undefined || back === undefined || source === undefined) return [];
  const slope = first.found.value;
  // What a method keeps of earlier updates can outweigh the slope: then its sign alone says nothing.
  const isAgainst = (trace.value(newId(first.by)) - trace.value(first.by)) * slope < 0;
  const weight = name(first.by);
  const derivative = name(first.found.id);
  const product: ExitQuestion = {
    id: 'product',
    values: {
      back: said(back),
      source: said(source),
      derivative,
      product: `${name(back)} · ${name(source)} = ${number(first.found.id)}`,
    },
  };
  const direction: ExitQuestion = {
    id: 'direction',
    values: { weight, said: said(first.found.id), sign: slope > 0 ? 'positive' : 'negative' },
  };
  const paths: ExitQuestion | undefined = sum && {
    id: 'paths',
    values: {
      derivative: name(sum.found.id),
      parts: listed(text, sum.parts.map(said), 'list.numbers'),
      sum: expressionText(sum.lead, naming, { style }),
      value: number(sum.found.id),
    },
  };
  return [
    product,
    ...(isAgainst ? [direction] : []),
    ...(paths ? [paths] : []),
    ...(layers.length > 1 ? [{ id: 'oldWeights', values: { weight } } as const] : []),
  ];
}
