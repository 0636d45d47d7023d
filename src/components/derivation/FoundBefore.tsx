import type { QuantityId } from '../../engine';
import { quantitiesIn } from '../../engine/expressions';
import { leadOf } from '../../engine/update';
import { linkedSymbolTex, namingByDelta, quantityOf, symbolSpeech } from '../../notation';
import { stepFor } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import { usePointing } from '../pointing';

interface FoundProps {
  readonly lesson: Lesson;
  readonly id: QuantityId;
  readonly onFollow: (id: QuantityId) => void;
}

/** On the way back and in the update: which figures of the formula earlier steps have found, each with its step. */
export function FoundBefore({ lesson, id, onFollow }: FoundProps) {
  const { trace, shown } = lesson;
  const found = quantityOf(trace, id);
  if (found.phase !== 'update' && !found.phase.startsWith('backward')) return null;
  const steps = quantitiesIn(leadOf(trace.structure, found)).flatMap((part) => {
    const step = stepFor(trace.structure, part, shown);
    return step?.id === part ? [step] : [];
  });
  if (steps.length === 0) return null;
  return (
    <div className="found-before">
      {steps.map((step) => (
        <Found
          key={step.id}
          lesson={lesson}
          id={step.id}
          step={step.index + 1}
          onFollow={onFollow}
        />
      ))}
    </div>
  );
}

function Found({ lesson, id, step, onFollow }: FoundProps & { readonly step: number }) {
  const text = useText();
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
