import type { Quantity, QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { linkedSymbolTex, namingByDelta, symbolSpeech } from '../../notation';
import { type Step, stepFor } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';
import './found.css';

export interface FoundBeforeProps {
  readonly lesson: Lesson;
  readonly found: Quantity;
  readonly onFollow: (id: QuantityId) => void;
}

/** On the way back and in the update: which figures of the formula earlier steps have found, each with its step. */
export function FoundBefore({ lesson, found, onFollow }: FoundBeforeProps) {
  const { trace, shown } = lesson;
  const steps = quantitiesIn(leadOf(trace.structure, found)).flatMap((part) => {
    const step = stepFor(trace.structure, part, shown);
    return step?.id === part ? [step] : [];
  });
  if (steps.length === 0) return null;
  return (
    <div className="found-before">
      {steps.map((step) => (
        <Found key={step.id} lesson={lesson} step={step} onFollow={onFollow} />
      ))}
    </div>
  );
}

interface FoundProps extends Pick<FoundBeforeProps, 'lesson' | 'onFollow'> {
  readonly step: Step;
}

function Found({ lesson, step: { id, index }, onFollow }: FoundProps) {
  const text = useText();
  const step = index + 1;
  const { trace, notation } = lesson;
  const { naming, say } = notation;
  const pointing = usePointing(id);
  return (
    <button
      type="button"
      className="found"
      aria-label={text('derivation.found', { name: symbolSpeech(id, naming, say), step })}
      onClick={() => onFollow(id)}
      {...pointing}
    >
      <Formula
        tex={`\\textstyle ${linkedSymbolTex(id, namingByDelta(naming, trace.structure))}`}
        isDrawnOnly
      />
      <span>{text('derivation.fromStep', { step })}</span>
    </button>
  );
}
