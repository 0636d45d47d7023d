import type { Form } from '../../state';
import { useText } from '../context';

/** Said where a step is not written in the form that is set, because of what is given midway. */
export function FormNote({ form }: { readonly form: Form }) {
  const text = useText();
  return (
    <p className="form-nudge" role="note">
      {text(form === 'matrix' ? 'midway.noMatrix' : 'midway.noDelta')}
    </p>
  );
}
