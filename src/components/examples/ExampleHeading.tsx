import type { GeneralTrace } from '../../engine';
import { useText } from '../context';
import './example-heading.css';

export interface ExampleHeadingProps {
  readonly trace: GeneralTrace;
  /** From 1; absent over what is of all examples, or where there is one. */
  readonly number: number | undefined;
  readonly level: 4 | 5;
}

/** Over the steps of one example of a batch. */
export function ExampleHeading({ trace, number, level }: ExampleHeadingProps) {
  const text = useText();
  if (number === undefined) return null;
  const Title = `h${level}` as const;
  const all = trace.problem.examples.length;
  return <Title className="of-example">{text('numbers.example', { example: number, all })}</Title>;
}
