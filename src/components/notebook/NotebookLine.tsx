import { plainOfTex, showStep, symbolSpeech, type WorkedLine } from '../../notation';
import { addressTo } from '../../state';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import { FormulaLine } from '../formula/FormulaLine';
import type { Lesson } from '../lesson';

export interface NotebookLineProps {
  readonly lesson: Lesson;
  readonly line: WorkedLine;
}

/** One line: the number of its step, which leads there, its formula, and what that comes to. */
export function NotebookLine({ lesson, line }: NotebookLineProps) {
  const text = useText();
  const { trace, notation, example, steps } = lesson;
  const { id } = line;
  const { formula, numbers, value } = line.matrix ? ofMatrix(line.matrix) : ofStep(lesson, id);
  const found = trace.quantities.get(id);
  const isNumber = found !== undefined && Number.isFinite(found.value);
  return (
    <li className="notebook-line">
      <a
        className="notebook-step"
        href={addressTo({ view: 'step', exampleId: example.id, at: id })}
        title={symbolSpeech(id, notation.naming, notation.say)}
      >
        {steps.findIndex((step) => step.id === id) + 1}
        <span className="visually-hidden">{symbolSpeech(id, notation.naming, notation.say)}</span>
      </a>
      <FormulaLine className="notebook-formula">
        <Formula tex={formula} />
      </FormulaLine>
      <FormulaLine
        className="notebook-working"
        {...(line.matrix || !isNumber
          ? {}
          : { 'data-quantity': id, 'data-value': String(found.value) })}
      >
        {numbers !== undefined && <Formula tex={numbers} />}
        {value === undefined ? text('value.overflow') : <Formula tex={value} />}
      </FormulaLine>
    </li>
  );
}

/** As TeX. */
interface Written {
  readonly formula: string;
  /** The numbers in place, where they are not the value itself. */
  readonly numbers?: string;
  /** Absent where it is beyond the computer's numbers. */
  readonly value: string | undefined;
}

const ofMatrix = ({ symbols, numbers, result }: NonNullable<WorkedLine['matrix']>): Written => ({
  formula: symbols,
  numbers: `= ${numbers}`,
  value: result,
});

function ofStep({ trace, notation }: Lesson, id: string): Written {
  const { subject, lines, value } = showStep(trace, id, notation);
  const [{ symbols, numbers } = { symbols: '', numbers: '' }] = lines;
  const plain = (tex: string): string => plainOfTex(tex, notation.naming).replace(/^[=≈] /, '');
  // '= 0.5 = 0.5' says the same twice.
  const isSaid = value !== undefined && plain(numbers) === plain(value);
  return {
    formula: `${subject} = ${symbols}`,
    ...(isSaid ? {} : { numbers: `= ${numbers}` }),
    value,
  };
}
