import { useId } from 'react';
import { symbolText } from '../../notation';
import { partsIn, seedFrom, stepsOf } from '../../state';
import { partsText } from '../assignments/AssignmentTerms';
import { useText } from '../context';
import { phaseName } from '../layerNames';
import { AskedSelect } from '../marking/AskedSelect';
import { ExamplesSelect } from '../setup/ExamplesSelect';
import { PracticeSeedField } from './PracticeSeedField';
import type { Practice } from './usePractice';

/** What is practised, and on which numbers. */
export function ChoiceBar({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const name = useId();
  const { part, seed, asked, choose, refused } = practice;
  const draw = (): void => choose(part, seedFrom(Math.random()));
  return (
    <div className="practice-choices">
      <PartSelect practice={practice} />
      <fieldset className="practice-numbers">
        <legend>{text('practice.numbers')}</legend>
        <label className="choice">
          <input
            type="radio"
            name={name}
            checked={seed === undefined}
            onChange={() => choose(part, undefined)}
          />
          {text('practice.numbers.own')}
        </label>
        <label className="choice">
          <input type="radio" name={name} checked={seed !== undefined} onChange={draw} />
          {text('practice.numbers.fresh')}
        </label>
      </fieldset>
      {seed !== undefined && (
        <div className="practice-seed">
          <PracticeSeedField seed={seed} onSeed={(to) => choose(part, to)} />
          <button type="button" className="button" onClick={draw}>
            {text('practice.numbers.draw')}
          </button>
        </div>
      )}
      <ExamplesSelect
        className="practice-part"
        taken={practice.examples}
        onTake={(to) => choose(part, seed, asked, to)}
      />
      <AskedSelect className="practice-part" asked={asked} onAsk={(to) => choose(part, seed, to)} />
      {refused.map(({ name: what, text: written }) => (
        <p key={what} className="practice-refused" role="alert">
          {text(`practice.refused.${what}`, { text: written })}
        </p>
      ))}
    </div>
  );
}

/** The whole update, each phase, and each step. */
function PartSelect({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const { part, seed, choose, trace, notation } = practice;
  const { structure } = trace;
  return (
    <label className="practice-part">
      {text('practice.part')}
      <select value={part} onChange={(event) => choose(event.target.value, seed)}>
        {partsIn(part).length > 1 && (
          <option value={part}>{partsText(text, part, structure, notation)}</option>
        )}
        <option value="all">{text('practice.part.all')}</option>
        <optgroup label={text('practice.part.phases')}>
          {structure.phases.map(({ id }) => (
            <option key={id} value={id}>
              {phaseName(text, id, structure.phases)}
            </option>
          ))}
        </optgroup>
        {structure.phases.map(({ id: phase }) => (
          <optgroup
            key={phase}
            label={text('practice.part.steps', { phase: phaseName(text, phase, structure.phases) })}
          >
            {stepsOf(structure)
              .filter((step) => step.phase === phase)
              .map(({ id }) => (
                <option key={id} value={id}>
                  {symbolText(id, notation.naming)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
