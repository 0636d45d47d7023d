import {
  changeId,
  derivativeId,
  inExample,
  netId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import { centralDifference } from '../../engine/update';
import { numberText, symbolText } from '../../notation';
import { addressName, addressTo } from '../../state';
import { useText } from '../context';
import type { Lesson } from '../lesson';

export interface ByTryingProps {
  readonly id: QuantityId;
  readonly lesson: Lesson;
}

/** Below the value of a derivative: what comes of trying instead, and the way to the curve that it is the slope of. */
export function ByTrying(props: ByTryingProps) {
  return (
    <>
      <Rate {...props} />
      <CurveLink {...props} />
    </>
  );
}

/** Beside a derivative found by rule: the rate that comes of just trying. */
function Rate({ id, lesson }: ByTryingProps) {
  const text = useText();
  const parts = parseId(id);
  const isTurned = parts.kind === 'delta';
  const nudged =
    parts.kind === 'derivative' ? parts : parts.kind === 'delta' ? slopeTurned(parts) : undefined;
  if (nudged === undefined) return null;
  const { of, by } = nudged;
  if (lesson.trace.structure.midway) return <p className="form-nudge">{text('midway.noNudge')}</p>;
  const { slope, h, corner } = centralDifference(lesson.trace, of, by);
  if (!Number.isFinite(slope)) return null;
  const { naming, style } = lesson.notation;
  const words = {
    by: symbolText(by, naming),
    of: symbolText(of, naming),
    h: numberText(h, style),
  };
  return (
    <p className="form-nudge">
      {corner === undefined
        ? text(isTurned ? 'delta.nudge' : 'derivation.nudge', {
            ...words,
            slope: numberText(slope, style),
            turned: numberText(-slope, style),
          })
        : text('derivation.nudgeCorner', {
            ...words,
            above: numberText(corner.above, style),
            below: numberText(corner.below, style),
          })}
    </p>
  );
}

/** The derivative that a δ of the other sign is the opposite of. */
function slopeTurned({ neuron, example }: { neuron: string; example: number | undefined }) {
  const own = (id: QuantityId): QuantityId => (example ? inExample(id, example) : id);
  return { of: own(TOTAL_ERROR), by: own(netId(neuron)) };
}

/** From the derivative for a weight or bias, or its step, to the curve that it is the slope of. */
function CurveLink({ id, lesson }: ByTryingProps) {
  const text = useText();
  const { trace, example } = lesson;
  const by = trace.structure.forward.parameters.find(
    (one) => derivativeId(TOTAL_ERROR, one) === id || changeId(one) === id,
  );
  if (by === undefined || trace.structure.midway) return null;
  const query = { plot: 'parameter', of: addressName(by, example) };
  const href = addressTo({ view: 'explore', exampleId: example.id, at: id, query });
  return (
    <a className="form-curve" href={href}>
      {text('derivation.seeCurve')}
    </a>
  );
}
