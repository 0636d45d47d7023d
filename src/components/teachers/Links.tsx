import { useText } from '../context';
import { pageLink } from '../share/pageLink';
import { reachOf } from '../share/reach';
import { LINKS, type LinkName } from './guide';

/** What a part of the guide opens. */
export function Links({ names }: { readonly names: readonly LinkName[] }) {
  const text = useText();
  if (names.length === 0) return null;
  return (
    <ul className="teachers-links">
      {names.map((name) => (
        <li key={name}>
          <a href={LINKS[name]} data-printed={printed(LINKS[name])}>
            {text(`teachers.link.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** On paper a link says where it leads: with its host, where that is one that others reach. */
const printed = (address: string): string =>
  reachOf(window.location) === 'anyone' ? pageLink(address) : address;
