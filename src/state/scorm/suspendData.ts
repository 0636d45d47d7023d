import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { findWorkLinks } from '../handIn/workLink';
import type { ScormEdition } from './editions';

/**
 * How many characters a system keeps of `cmi.suspend_data`. Sources: SCORM 1.2 Run-Time Environment, 3.4.4
 * (CMIString4096); SCORM 2004 4th Edition Run-Time Environment, 4.2.21 (SPM: 64000).
 */
export const SUSPEND_LIMITS: Readonly<Record<ScormEdition, number>> = {
  scorm12: 4096,
  scorm2004: 64_000,
};

/** What stands before a text that was shortened: no sign in it has to be escaped anywhere. */
const SHORTENED = '#backstep1.';
const PACKED = /#backstep1\.([\w-]+)/g;
/** As much as is made of a shortened text: it may come from anyone, and a few signs can stand for very many. */
export const MAX_SUSPENDED = 200_000;

export type PackedData =
  | { readonly ok: true; readonly text: string }
  /** Even the shortest has too many characters: nothing is left out of it silently. */
  | { readonly ok: false; readonly text: string };

/**
 * The first of some texts of plain signs that a system can keep, as it is or else shortened; the later ones hold less. Where
 * there is none, the last of them.
 */
export function packData(texts: readonly string[], edition: ScormEdition): PackedData {
  const most = SUSPEND_LIMITS[edition];
  let shortest = '';
  for (const text of texts) {
    if (text.length <= most) return { ok: true, text };
    const short = SHORTENED + toBase64(deflateSync(strToU8(text), { level: 9 }));
    if (short.length <= most) return { ok: true, text: short };
    shortest = short;
  }
  return { ok: false, text: shortest };
}

/** What was packed; undefined where it cannot be read. It may come from anyone. */
export function unpackData(text: string): string | undefined {
  const [found] = text.matchAll(PACKED);
  return found === undefined ? text : unpacked(found[1] ?? '');
}

function unpacked(packed: string): string | undefined {
  try {
    const bytes = inflateSync(fromBase64(packed), { out: new Uint8Array(MAX_SUSPENDED) });
    // What fills all the room was cut off there.
    return bytes.length < MAX_SUSPENDED ? strFromU8(bytes) : undefined;
  } catch {
    return undefined;
  }
}

/** Works in a text, such as a cell of a list, as the part of a link behind the '#': of links, and of suspend data. */
export function findWorks(text: string): readonly string[] {
  const links = findWorkLinks(text);
  if (links.length > 0 || !text.includes(SHORTENED)) return links;
  return [...text.matchAll(PACKED)].flatMap(([, packed = '']) =>
    findWorkLinks(unpacked(packed) ?? ''),
  );
}

/** As in addresses, without the filling at the end. Source: RFC 4648, 5. */
const toBase64 = (bytes: Uint8Array): string =>
  btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const fromBase64 = (text: string): Uint8Array =>
  strToU8(atob(text.replaceAll('-', '+').replaceAll('_', '/')), true);
