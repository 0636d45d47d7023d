import { Fragment, useId } from 'react';
import { exampleIn, LEARNING_RATE, type QuantityId } from '../../engine';
import { DEFAULT_BIAS_FORM } from '../../engine/conventions';
import { withoutExample } from '../../engine/ids';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { NumberField } from '../fields/NumberField';
import { givensOfMethod } from '../givensOfMethod';
import { givensOfKind, weightsOf } from '../givensOfNetwork';
import { weightsInto } from '../layerNames';
import type { Lesson } from '../lesson';
import { Setup } from '../setup/Setup';
import './numbers.css';

// The worked examples have one training example each, and take their step by plain gradient descent.
const TrainingChoice = onDemandWithWords(
  async () => (await import('./TrainingChoice')).TrainingChoice,
);
const MidwayFields = onDemandWithWords(
  async () => (await import('../midway/MidwayFields')).MidwayFields,
);
const MethodFields = onDemandWithWords(async () => (await import('./MethodFields')).MethodFields);

export interface NumbersPanelProps {
  readonly lesson: Lesson;
}

/** Every number that is given, each in a field of its own. */
export function NumbersPanel({ lesson }: NumbersPanelProps) {
  const text = useText();
  const hintId = useId();
  const { trace, notation } = lesson;
  const { forward } = trace.structure;
  const outputs = forward.layers.at(-1);
  const { bias = DEFAULT_BIAS_FORM } = trace.problem;
  const biases = givensOfKind(trace, 'bias');
  const isTrained = lesson.work.problem.examples.length > 1;
  // Of several examples, those of the one in view: the set-up has them all.
  const isInView = (id: QuantityId): boolean => (exampleIn(id) ?? lesson.shown) === lesson.shown;
  const nameOf = (id: QuantityId): string => {
    if (id === LEARNING_RATE) return text('numbers.learningRate');
    const plain = withoutExample(id);
    const name = notation.naming.symbols[plain]?.text ?? plain;
    const example = exampleIn(id);
    return example === undefined ? name : text('numbers.inExample', { name, example });
  };

  // Where something is given midway, none of a kind may be left.
  const group = (title: string, ids: readonly QuantityId[]) =>
    ids.length > 0 && (
      <fieldset className="field-group">
        <legend>{title}</legend>
        {ids.map((id) => (
          <NumberField
            key={id}
            id={id}
            name={nameOf(id)}
            symbol={symbolText(id, notation.naming)}
            value={trace.value(id)}
            style={notation.style}
            hintId={hintId}
          />
        ))}
      </fieldset>
    );
  return (
    <section className="numbers" aria-label={text('numbers.label')}>
      <p id={hintId} className="visually-hidden">
        {text('numbers.fieldHint')}
      </p>
      {group(text('numbers.inputs'), givensOfKind(trace, 'input').filter(isInView))}
      {forward.layers.slice(0, -1).map(({ letter }, l, { length }) => (
        <Fragment key={letter}>
          {group(weightsInto(text, l + 1, length), weightsOf(trace, letter))}
        </Fragment>
      ))}
      {biases.length > 0 && group(text('numbers.biases', { bias }), biases)}
      {group(text('numbers.targets'), givensOfKind(trace, 'target').filter(isInView))}
      {outputs && group(text('numbers.output'), weightsOf(trace, outputs.letter))}
      {group(text('numbers.rate'), [LEARNING_RATE])}
      {isTrained && (
        <Loaded of={[lesson.work]}>
          <TrainingChoice lesson={lesson} />
        </Loaded>
      )}
      {trace.structure.midway && (
        <Loaded of={[lesson.work]}>
          <MidwayFields lesson={lesson} hintId={hintId} />
        </Loaded>
      )}
      {givensOfMethod(trace).length > 0 && (
        <Loaded of={[lesson.work]}>
          <MethodFields lesson={lesson} hintId={hintId} />
        </Loaded>
      )}
      <Setup lesson={lesson} />
    </section>
  );
}
