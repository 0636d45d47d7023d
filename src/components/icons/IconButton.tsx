import { Icon, type IconProps } from './Icon';

export interface IconButtonProps {
  readonly icon: IconProps['name'];
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button that everyone knows by its sign: its name is heard, and seen when pointed at. */
export function IconButton({ icon, name, disabled, onClick }: IconButtonProps) {
  return (
    <button
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
