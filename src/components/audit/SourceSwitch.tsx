import { useText } from '../context';

/** Whose figures are checked. */
export const SOURCES = ['article', 'own'] as const;
export type Source = (typeof SOURCES)[number];

export interface SourceSwitchProps {
  readonly source: Source;
  readonly onChange: (source: Source) => void;
}

/** Between what an article prints and the reader's own figures. */
export function SourceSwitch({ source, onChange }: SourceSwitchProps) {
  const text = useText();
  return (
    <fieldset className="audit-sources">
      <legend className="visually-hidden">{text('audit.source')}</legend>
      {SOURCES.map((each) => (
        <button
          key={each}
          type="button"
          className="audit-source"
          aria-pressed={each === source}
          onClick={() => onChange(each)}
        >
          {text(`audit.source.${each}`)}
        </button>
      ))}
    </fieldset>
  );
}
