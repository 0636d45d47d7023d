import { useSteadyFocus } from '../useSteadyFocus';
import { Icon, type IconProps } from './Icon';

export interface IconButtonProps {
  readonly icon: IconProps['name'];
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** The first of the buttons beside one that does something: where there is nothing to undo, there is to redo. */
const beside = (button: HTMLElement | null): HTMLElement | null | undefined =>
  button?.parentElement?.querySelector<HTMLElement>(':scope > button:not(:disabled)');

/** A button that everyone knows by its sign: its name is heard, and seen when pointed at. */
export function IconButton({ icon, name, disabled = false, onClick }: IconButtonProps) {
  const button = useSteadyFocus(disabled, () => beside(button.current));
  return (
    <button
      ref={button}
      type="button"
      className="button icon-button"
      aria-label={name}
      title={name}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
