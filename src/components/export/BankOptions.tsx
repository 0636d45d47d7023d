import { useText } from '../context';
import { ClassSeedField } from '../worksheet/ClassSeedField';
import type { ExportChoicesProps } from './ExportChoices';

/** How many drawings of fresh numbers can be asked for by a press; an address may say any other number. */
const COUNTS = [1, 2, 3, 5, 10, 20, 30, 40];

/** Which fresh numbers the questions have, and how many drawings of them. */
export function BankOptions({ choice: { seed, variants }, onChange }: ExportChoicesProps) {
  const text = useText();
  const counts = [...new Set([...COUNTS, variants])].sort((a, b) => a - b);
  return (
    <>
      <label className="export-asked">
        <span>{text('export.variants')}</span>
        <select
          value={variants}
          onChange={({ target }) => onChange({ variants: Number(target.value) })}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {count}
            </option>
          ))}
        </select>
      </label>
      <ClassSeedField seed={seed} onSeed={(to) => onChange({ seed: to })} />
    </>
  );
}
