import { useText } from '../context';

/** Said under matrices in which something has no number, because of what is given midway. */
export function GapNote() {
  const text = useText();
  return (
    <p className="form-nudge" role="note">
      {text('midway.gap')}
    </p>
  );
}
