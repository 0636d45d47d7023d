import type { ComponentProps } from 'react';

export interface SteadyButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  /** Whether it does nothing now. */
  readonly isOff: boolean;
}

/**
 * A button that can come to do nothing by being pressed. It says so and keeps the focus, which a disabled one
 * would lose: whoever works by keys stays where they are.
 */
export function SteadyButton({ isOff, onClick, ...props }: SteadyButtonProps) {
  return (
    <button
      {...props}
      aria-disabled={isOff}
      onClick={(event) => {
        if (isOff) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}
