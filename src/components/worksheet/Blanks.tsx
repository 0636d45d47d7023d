import { Fragment } from 'react';
import type { GeneralTrace, PhaseId, QuantityId } from '../../engine';
import { type Notation, showAsked } from '../../notation';
import { byExample } from '../examples/byExample';
import { ExampleHeading } from '../examples/ExampleHeading';
import { PartHeading } from './PartHeading';
import { PrintedFormula } from './PrintedFormula';
import { Blank } from './SheetHeader';
import { pointsOf, type SheetPoints } from './sheetPoints';
import { askedPhases } from './sheets';

export interface BlanksProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  readonly phases: readonly PhaseId[];
  readonly points: SheetPoints;
  /** Whether each formula is given as a help. */
  readonly help: boolean;
}

/** A blank for each quantity that is asked for, phase by phase, in the order of the steps. */
export function Blanks({ trace, notation, phases, points, help }: BlanksProps) {
  return askedPhases(trace, phases).map(({ phase, steps }) => (
    <section key={phase} className={`asked${help ? '' : ' asked--whole'}`}>
      <PartHeading
        trace={trace}
        phase={phase}
        points={pointsOf(points, phase, steps.length)}
        isToMark
      />
      {byExample(steps).map((of) => (
        <Fragment key={of.steps[0]?.id}>
          <ExampleHeading trace={trace} number={of.number} level={5} />
          <ol className={`blanks${help ? ' blanks--help' : ''}`}>
            {of.steps.map(({ id, number }) => (
              <BlankRow
                key={id}
                id={id}
                number={number}
                trace={trace}
                notation={notation}
                help={help}
              />
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  ));
}

interface BlankRowProps extends Omit<BlanksProps, 'phases' | 'points'> {
  readonly id: QuantityId;
  readonly number: number;
}

function BlankRow({ id, number, trace, notation, help }: BlankRowProps) {
  const shown = showAsked(trace, id, notation);
  return (
    <li className="sheet-row blank-row" value={number} data-quantity={id}>
      <span className="row-number">{number}</span>
      <span className="row-equation equation">
        <span className="row-formula">
          <PrintedFormula {...(help ? shown.askedWithFormula : shown.asked)} />
        </span>
        <Blank />
      </span>
    </li>
  );
}
