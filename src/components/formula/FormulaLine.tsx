import type { ComponentPropsWithoutRef } from 'react';
import { reachedByKeys } from '../reachedByKeys';
import './formula-line.css';

/** A line with a formula that scrolls in its own box when it is too long, by keys too. */
export function FormulaLine({ className = '', ...rest }: ComponentPropsWithoutRef<'div'>) {
  return <div ref={reachedByKeys} className={`formula-line ${className}`} {...rest} />;
}
