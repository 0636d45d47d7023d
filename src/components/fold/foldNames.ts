import type { QuantityRole } from '../../engine';
import { symbolText } from '../../notation';
import type { Stop } from '../../state';
import type { Translate } from '../../text';
import type { Lesson } from '../lesson';
import { listed } from '../lists';

/** As many names as a title holds; of more, the first few and the last. */
const MOST = 8;
const FEW = 3;

/** What the steps of a fold are about, each once: the parameters and neurons, by the example's names. */
export function foldNames(
  { trace, notation }: Pick<Lesson, 'trace' | 'notation'>,
  { steps }: Stop,
  text: Translate,
): string {
  const { definitions } = trace.structure;
  const { naming } = notation;
  const outputOf = (role: QuantityRole | undefined): string | undefined => {
    const of = role?.kind === 'derivative' ? definitions.get(role.of)?.role : undefined;
    return of?.kind === 'error' ? of.neuron : undefined;
  };
  // Shares of what comes back to one neuron are told apart by the outputs that they come from.
  const areShares = steps.every(({ id }) => outputOf(definitions.get(id)?.role) !== undefined);
  const nameOf = (role: QuantityRole | undefined): string => {
    if (role === undefined) return '';
    switch (role.kind) {
      case 'weight':
      case 'bias':
        return symbolText(role.newOf ?? '', naming);
      case 'state':
      case 'change':
        return symbolText(role.of, naming);
      case 'corrected':
        return nameOf(definitions.get(role.of)?.role);
      case 'derivative': {
        const by = definitions.get(role.by)?.role;
        const isOfParameter = by?.kind === 'weight' || by?.kind === 'bias';
        if (isOfParameter) return symbolText(role.by, naming);
        return neuronName(areShares ? outputOf(role) : role.neuron);
      }
      case 'totalError':
        return symbolText(role.newOf ?? '', naming);
      default:
        return neuronName(role.neuron);
    }
  };
  const neuronName = (neuron = ''): string => naming.neurons[neuron] ?? neuron;
  const names = [...new Set(steps.map(({ id }) => nameOf(definitions.get(id)?.role)))];
  const shown = names.length > MOST ? [...names.slice(0, FEW), '…', ...names.slice(-1)] : names;
  return listed(text, shown);
}
