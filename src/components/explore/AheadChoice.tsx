import { useText } from '../context';

export interface AheadChoiceProps {
  readonly ahead: number;
  readonly onChange: (ahead: number) => void;
}

const CHOICES = [0, 1, 10, 100, 1000, 10_000] as const;

/** How many updates ahead a way is drawn. */
export function AheadChoice({ ahead, onChange }: AheadChoiceProps) {
  const text = useText();
  const all = [...new Set([...CHOICES, ahead])].sort((a, b) => a - b);
  return (
    <label className="explore-choice">
      <span>{text('map.ahead')}</span>
      <select value={ahead} onChange={(event) => onChange(Number(event.target.value))}>
        {all.map((count) => (
          <option key={count} value={count}>
            {text('map.updates', { count })}
          </option>
        ))}
      </select>
    </label>
  );
}
