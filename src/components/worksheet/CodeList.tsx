import { useText } from '../context';
import type { PrintedSheet } from './sheets';

/** The codes of a class's sheets, each a link that opens its numbers in the tutor. */
export function CodeList({ sheets }: { readonly sheets: readonly PrintedSheet[] }) {
  const text = useText();
  return (
    <details className="codes">
      <summary>{text('worksheet.codes')}</summary>
      <p className="option-hint">{text('worksheet.codesHint')}</p>
      <ol>
        {sheets.map(({ code, name, address }) => (
          <li key={code}>
            <a href={address}>{code}</a> {name !== undefined && <bdi>{name}</bdi>}
          </li>
        ))}
      </ol>
    </details>
  );
}
