export interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  /** Each value, with what it is called. */
  readonly choices: readonly (readonly [value: T, name: string])[];
  readonly onChoose: (value: T) => void;
}

/** A list to choose one from, under its label. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, value, choices, onChoose } = props;
  return (
    <label className="option option--select">
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = choices.find(([one]) => one === event.target.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
