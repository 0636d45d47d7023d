import { Fragment } from 'react';
import type { GeneralTrace, PhaseId, QuantityId } from '../../engine';
import { type Notation, showAsked } from '../../notation';
import { useText } from '../context';
import { byExample } from '../examples/byExample';
import { ExampleHeading } from '../examples/ExampleHeading';
import { phaseName } from '../layerNames';
import { PrintedFormula } from './PrintedFormula';
import { Blank } from './SheetHeader';
import { askedPhases } from './sheets';

export interface BlanksProps {
  readonly trace: GeneralTrace;
  readonly notation: Notation;
  readonly phases: readonly PhaseId[];
  /** Whether each formula is given as a help. */
  readonly help: boolean;
}

/** A blank for each quantity that is asked for, phase by phase, in the order of the steps. */
export function Blanks({ trace, notation, phases, help }: BlanksProps) {
  const text = useText();
  return askedPhases(trace, phases).map(({ phase, steps }) => (
    <section key={phase} className={`asked${help ? '' : ' asked--whole'}`}>
      <h4>{phaseName(text, phase, trace.phases)}</h4>
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

interface BlankRowProps extends Omit<BlanksProps, 'phases'> {
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
