import { type ReactNode, useState } from 'react';
import './rules.css';

export interface DisclosureProps {
  readonly summary: string;
  readonly children: () => ReactNode;
}

/**
 * What is one press away, and stays open from step to step. Its content is made once it is open: formulas that nobody
 * saw were half of what a step cost.
 */
export function Disclosure({ summary, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="rules" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && children()}
    </details>
  );
}
