import { Fragment } from 'react';
import type { GeneralTrace, PhaseId } from '../../engine';
import { type AskedQuantity, type Notation, showAsked } from '../../notation';
import { useText } from '../context';
import { byExample } from '../examples/byExample';
import { ExampleHeading } from '../examples/ExampleHeading';
import { PartHeading } from './PartHeading';
import { PrintedFormula } from './PrintedFormula';
import { pointsOf, type SheetPoints } from './sheetPoints';
import { askedPhases } from './sheets';

export interface AnswerKeyProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  readonly phases: readonly PhaseId[];
  readonly points: SheetPoints;
  /** Whether the way to each value is shown, or the value alone. */
  readonly working: boolean;
}

/** The value of everything that was asked for, in the same order and under the same numbers. */
export function AnswerKey({ trace, notation, phases, points, working }: AnswerKeyProps) {
  const Row = working ? WorkingRow : ValueRow;
  return askedPhases(trace, phases).map(({ phase, steps }) => (
    <section key={phase} className="asked">
      <PartHeading trace={trace} phase={phase} points={pointsOf(points, phase, steps.length)} />
      {byExample(steps).map((of) => (
        <Fragment key={of.steps[0]?.id}>
          <ExampleHeading trace={trace} number={of.number} level={5} />
          <ol className={working ? 'workings' : 'values'}>
            {of.steps.map(({ id, number }) => (
              <li key={id} className="sheet-row key-row" value={number} data-quantity={id}>
                <span className="row-number">{number}</span>
                <Row asked={showAsked(trace, id, notation)} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  ));
}

interface RowProps {
  readonly asked: AskedQuantity;
}

function WorkingRow({ asked }: RowProps) {
  return (
    <span className="row-equation equation">
      <span className="row-formula">
        <PrintedFormula {...asked.formula} /> <PrintedFormula {...asked.numbers} />
      </span>
      <Value value={asked.value} />
    </span>
  );
}

function ValueRow({ asked }: RowProps) {
  return (
    <span className="row-formula equation">
      {/* The value brings its own sign of equality. */}
      <PrintedFormula {...asked.symbol} /> <Value value={asked.value} />
    </span>
  );
}

function Value({ value }: Pick<AskedQuantity, 'value'>) {
  const text = useText();
  return (
    <strong className="row-value">
      {value === undefined ? text('value.overflow') : <PrintedFormula {...value} />}
    </strong>
  );
}
