import { type Ref, useId } from 'react';
import type { QuantityId } from '../../../engine';
import { namingIn, numberInput, symbolText } from '../../../notation';
import { traceOf } from '../../../state';
import type { Missing, ProblemRead, ReadingOptions } from '../../../state/paste';
import { useText } from '../../context';
import type { Lesson } from '../../lesson';
import { listed } from '../../lists';
import { networkText } from '../../networkText';
import { SymbolLabel } from '../../symbol/SymbolLabel';
import { Choice } from '../Choice';
import { ShapePicture } from '../ShapePicture';
import { LeftOver } from './LeftOver';

export interface ReadProblemProps {
  readonly ref: Ref<HTMLElement>;
  readonly lesson: Lesson;
  readonly read: ProblemRead;
  readonly onOption: (options: ReadingOptions) => void;
  readonly onTake: () => void;
  readonly onBack: () => void;
}

/** What was read of a text, before it is taken: the network, each number beside its name, and what was left. */
export function ReadProblem({ ref, lesson, read, onOption, onTake, onBack }: ReadProblemProps) {
  const text = useText();
  const id = useId();
  const { notation, example } = lesson;
  const { problem, taken, left, open, missing } = read;
  const naming = problem && namingIn(example.naming, traceOf(problem).structure, problem.names);
  const numbers = taken.filter((one) => one.kind === 'quantity');
  const words = new Set(taken.flatMap((one) => (one.kind === 'choice' ? [one.text] : [])));
  const shown = (quantity: QuantityId, value: number) => (
    <li key={quantity} dir="ltr">
      <SymbolLabel text={naming ? symbolText(quantity, naming) : quantity} /> ={' '}
      {numberInput(value, notation.style)}
    </li>
  );
  const others = (from: Missing['from']) =>
    missing.flatMap((one) => (one.kind === 'quantity' && one.from === from ? [one] : []));
  return (
    <section ref={ref} className="read" tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        {text(problem ? 'panel.read' : 'panel.readNothing', { count: numbers.length })}
      </h3>
      {problem && (
        <div className="setup-now">
          <ShapePicture problem={problem} />
          <div>
            <p>{networkText(text, problem)}</p>
            {words.size > 0 && (
              <p className="setup-note">
                {text('panel.readWords', { words: listed(text, [...words], 'list.also') })}
              </p>
            )}
          </div>
        </div>
      )}
      {numbers.length > 0 && (
        <ul className="read-numbers">{numbers.map((one) => shown(one.id, one.value))}</ul>
      )}
      {open.map((one) => (
        <Choice<string>
          key={one.kind}
          label={text(`panel.open.${one.kind}`)}
          value={one.taken}
          options={[one.taken, one.other].sort().map((value) => ({
            value,
            label: text(`panel.open.${one.kind}.${value}` as 'panel.open.comma.decimal'),
          }))}
          onChange={(value) => onOption({ [one.kind]: value })}
        />
      ))}
      <LeftOver left={left} />
      {problem &&
        (['kept', 'usual'] as const).map(
          (from) =>
            others(from).length > 0 && (
              <details key={from} className="setup-more">
                <summary>{text(`panel.missing.${from}`, { count: others(from).length })}</summary>
                <ul className="read-numbers">
                  {others(from).map((one) => shown(one.id, one.value))}
                </ul>
              </details>
            ),
        )}
      <p className="read-ways">
        {problem && (
          <button type="button" className="button button--main" onClick={onTake}>
            {text('panel.take')}
          </button>
        )}
        <button type="button" className="button" onClick={onBack}>
          {text('panel.back')}
        </button>
      </p>
    </section>
  );
}
