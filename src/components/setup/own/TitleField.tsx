import { useId } from 'react';
import { MAX_TITLE, readTitle } from '../../../state';
import { draftInput, type Reading, useDraft } from '../../fields/useDraft';

export interface TitleFieldProps {
  readonly label: string;
  readonly title: string;
  readonly placeholder?: string;
  /** What is wrong with a title that cannot be taken; undefined where nothing is. */
  readonly faultOf?: (title: string | undefined) => string | undefined;
  readonly onTake: (title: string | undefined) => void;
}

/** What a problem is called: it counts once the field is left. */
export function TitleField({ label, title, placeholder, faultOf, onTake }: TitleFieldProps) {
  const id = useId();
  const read = (typed: string): Reading<string | undefined, string> => {
    const value = readTitle(typed);
    const fault = faultOf?.(value);
    return fault === undefined ? { ok: true, value } : { ok: false, fault };
  };
  const draft = useDraft<string | undefined, string>({
    value: readTitle(title),
    written: title,
    read,
    onTake,
    takes: 'left',
  });
  const { fault } = draft;
  return (
    <div className={`typed-field title-field${fault ? ' is-bad' : ''}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        dir={draft.text === '' ? undefined : 'auto'}
        autoComplete="off"
        maxLength={MAX_TITLE}
        placeholder={placeholder}
        aria-describedby={fault === undefined ? undefined : `${id}-note`}
        {...draftInput(draft)}
      />
      <p id={`${id}-note`} className={fault ? 'typed-field-bad' : 'visually-hidden'} role="alert">
        {fault}
      </p>
    </div>
  );
}
