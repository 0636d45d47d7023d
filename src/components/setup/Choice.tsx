import { useId } from 'react';

export interface ChoiceProps<T extends string | number> {
  readonly label: string;
  /** Where the heading above says the same. */
  readonly isLabelHidden?: boolean;
  readonly value: T;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
  readonly onChange: (value: T) => void;
}

/** One choice of a few, with its label. */
export function Choice<T extends string | number>(props: ChoiceProps<T>) {
  const { label, isLabelHidden = false, value, options, onChange } = props;
  const id = useId();
  return (
    <p className="setup-choice">
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => String(option.value) === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
