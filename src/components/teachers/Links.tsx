import { useText } from '../context';
import { LINKS, type LinkName } from './guide';

/** What a part of the guide opens. */
export function Links({ names }: { readonly names: readonly LinkName[] }) {
  const text = useText();
  if (names.length === 0) return null;
  return (
    <ul className="teachers-links">
      {names.map((name) => (
        <li key={name}>
          <a href={LINKS[name]}>{text(`teachers.link.${name}`)}</a>
        </li>
      ))}
    </ul>
  );
}
