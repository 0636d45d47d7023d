import { derivativeId, netId, outId } from '../../engine';
import { FLAT_SLOPE } from '../../engine/activations';
import { derivativeOf } from '../../engine/update';
import { isKnown } from '../isKnown';
import type { Lesson } from '../lesson';
import { inView } from './shown';

/** The slope of a neuron where it has all but vanished, once its output is known. */
export function flatSlope(lesson: Lesson, name: string): number | undefined {
  const { trace, step } = lesson;
  const [out, net] = [inView(lesson, outId(name)), inView(lesson, netId(name))];
  // Its number may be left out, where something is given midway.
  if (trace.structure.midway && !trace.quantities.has(derivativeId(out, net))) return undefined;
  // Also where the form that is set has no step for it.
  const { value } = derivativeOf(trace, out, net);
  const isFlat = Math.abs(value) < FLAT_SLOPE;
  const isSaid = step.phase !== 'check' && isKnown(lesson, out);
  return isFlat && isSaid ? value : undefined;
}
