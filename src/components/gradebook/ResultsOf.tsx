import type { ReactNode } from 'react';
import { keyboardScrollable } from '../keyboardScrollable';
import { type ResultBar, ResultsFigure, type ResultsFigureProps } from './ResultsFigure';
import './results.css';

/** A row of results: a bar of the picture, and what stands behind its name in the table. */
export interface ResultRow extends ResultBar {
  /** How the name of a quantity is said. */
  readonly speech?: string;
  readonly cells: readonly { readonly content: ReactNode; readonly isNone?: boolean }[];
}

export interface ResultsOfProps extends Omit<ResultsFigureProps, 'bars'> {
  readonly rows: readonly ResultRow[];
  readonly caption: string;
  /** What the columns of the table are called, that of the names first. */
  readonly heads: readonly string[];
}

/** Results of a class as a picture and as a table; each row leads to its step on the projector. */
export function ResultsOf({ rows, caption, heads, ...figure }: ResultsOfProps) {
  return (
    <>
      <ResultsFigure bars={rows} {...figure} />
      <section ref={keyboardScrollable} className="table-box" aria-label={figure.title}>
        <table className="results-table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, label, href, speech, cells }) => (
              <tr key={id}>
                <th scope="row">
                  <a
                    className={speech === undefined ? undefined : 'symbol-alone'}
                    href={href}
                    aria-label={speech}
                  >
                    {label}
                  </a>
                </th>
                {cells.map(({ content, isNone = false }, at) => (
                  <td key={heads[at + 1]} className={isNone ? 'is-none' : ''}>
                    {content}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
