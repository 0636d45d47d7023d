import type { ComponentPropsWithoutRef } from 'react';
import { keyboardScrollable } from '../keyboardScrollable';
import './formula-line.css';

/** A line with a formula that scrolls in its own box when it is too long, by keys too. */
export function FormulaLine({ className = '', ...rest }: ComponentPropsWithoutRef<'div'>) {
  return <div ref={keyboardScrollable} className={`formula-line ${className}`} {...rest} />;
}
