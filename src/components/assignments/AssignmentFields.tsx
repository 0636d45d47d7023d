import { useId } from 'react';
import {
  type Assignment,
  type ExamplesTaken,
  HINT_LIMITS,
  joinedParts,
  quantitiesOf,
  seedFrom,
  writeChoice,
} from '../../state';
import { useText, useTutor } from '../context';
import { AskedSelect } from '../marking/AskedSelect';
import type { usePracticeChoice } from '../practice/usePracticeChoice';
import { ExamplesSelect } from '../setup/ExamplesSelect';
import { ClassSeedField } from '../worksheet/ClassSeedField';
import { PhaseChoice } from '../worksheet/PhaseChoice';
import { SelectField } from '../worksheet/SelectField';
import { PHASES } from '../worksheet/sheetPhases';
import { askedPhases, offeredPhases } from '../worksheet/sheets';
import { AssignmentName } from './AssignmentName';
import { MarksField } from './MarksField';

export interface AssignmentFieldsProps {
  readonly making: ReturnType<typeof usePracticeChoice>;
  readonly assignment: Assignment;
}

/** Whose the numbers are: those that are set up, fresh ones for all, or fresh ones for each by a code. */
const NUMBERS = ['own', 'same', 'code'] as const;

/** What is asked and what is allowed, as fields; what few need stands behind *More*. */
export function AssignmentFields({ making, assignment }: AssignmentFieldsProps) {
  const text = useText();
  const tutor = useTutor();
  const radio = useId();
  const { choice, lesson, examples } = making;
  const { part, asked } = choice;
  const { trace } = lesson;
  const seed = assignment.codes?.seed ?? choice.seed;
  const numbers = assignment.codes ? 'code' : seed === undefined ? 'own' : 'same';
  const change = (to: {
    readonly part?: string;
    readonly asked?: typeof asked;
    readonly examples?: ExamplesTaken;
    readonly seed?: string;
    readonly numbers?: (typeof NUMBERS)[number];
    readonly terms?: Partial<Assignment>;
  }): void => {
    const { codes: _, ...own } = { ...assignment, ...to.terms };
    const whose = to.numbers ?? numbers;
    const drawn = to.seed ?? seed ?? seedFrom(Math.random());
    tutor.show(
      'teachers',
      writeChoice(
        to.part ?? part,
        whose === 'same' ? drawn : undefined,
        to.asked ?? asked,
        to.examples ?? examples,
        whose === 'code' ? { ...own, codes: { seed: drawn } } : own,
      ),
    );
  };
  const worked = new Set(quantitiesOf(trace.structure, part));
  const offered = offeredPhases(trace);
  const isAsked = (phase: (typeof PHASES)[number]): boolean =>
    askedPhases(trace, [phase]).every(({ steps }) => steps.every(({ id }) => worked.has(id)));
  const phases = PHASES.filter((phase) => offered.includes(phase) && isAsked(phase));
  return (
    <div className="assignment-fields">
      <AssignmentName name={assignment.name} onName={(name) => change({ terms: { name } })} />
      <PhaseChoice
        offered={offered}
        phases={phases}
        onPhases={(to) => {
          const ids = askedPhases(trace, to).map(({ phase }) => phase);
          change({ part: ids.length === trace.phases.length ? 'all' : joinedParts(ids) });
        }}
      />
      <fieldset className="option">
        <legend>{text('assign.numbers')}</legend>
        {NUMBERS.map((whose) => (
          <label key={whose} className="option-choice">
            <input
              type="radio"
              name={radio}
              checked={numbers === whose}
              onChange={() => change({ numbers: whose })}
            />
            {text(`assign.make.${whose}`)}
          </label>
        ))}
        {numbers === 'code' && <p className="option-hint">{text('assign.make.codeHint')}</p>}
      </fieldset>
      <SelectField
        label={text('assign.hints')}
        value={assignment.hints}
        choices={HINT_LIMITS.map((limit) => [limit, text(`assign.hints.${limit}`)])}
        onChoose={(hints) => change({ terms: { hints } })}
      />
      <MarksField marks={assignment.marks} onMarks={(marks) => change({ terms: { marks } })} />
      <details className="assignment-more">
        <summary>{text('assign.more')}</summary>
        <AskedSelect
          className="option option--select"
          asked={asked}
          onAsk={(to) => change({ asked: to })}
        />
        <ExamplesSelect
          className="option option--select"
          taken={examples}
          onTake={(to) => change({ examples: to })}
        />
        {seed !== undefined && <ClassSeedField seed={seed} onSeed={(to) => change({ seed: to })} />}
      </details>
    </div>
  );
}
