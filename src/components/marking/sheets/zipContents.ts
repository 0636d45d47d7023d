/** Why a file is not opened. */
export type NotOpened = 'notSheet' | 'locked' | 'unpacks';

/** Bytes that all parts of a workbook may unpack to: many times those of the largest sheet that is made here. */
export const MOST_UNPACKED = 40_000_000;
/** A workbook has a dozen parts, and a few for each sheet. */
const MOST_PARTS = 1000;

const LOCAL_FILE = 0x04034b50;
const CENTRAL_ENTRY = 0x02014b50;
const END_OF_CENTRAL = 0x06054b50;
/** Bytes of each, without what is of its own length. */
const ENTRY_SIZE = 46;
const END_SIZE = 22;
const MOST_COMMENT = 0xffff;
/** In place of a size that stands elsewhere, as in an archive of more than 4 GB. */
const ELSEWHERE = 0xffffffff;
/** Office’s container of old or of encrypted files. Source: [MS-CFB], 2.2. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Looks at what an archive says of its parts, before any is unpacked: that it is one, and to how much it unpacks. Who
 * unpacks it stops at what it says. Source: PKWARE, APPNOTE 6.3.10, 4.3.
 */
export function whyNotOpened(bytes: Uint8Array): NotOpened | undefined {
  if (COMPOUND.every((byte, at) => bytes[at] === byte)) return 'locked';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < END_SIZE || view.getUint32(0, true) !== LOCAL_FILE) return 'notSheet';
  const end = endOfCentral(view);
  if (end === undefined) return 'notSheet';
  const count = view.getUint16(end + 10, true);
  if (count > MOST_PARTS) return 'unpacks';
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let part = 0; part < count; part += 1) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL_ENTRY) {
      return 'notSheet';
    }
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (size === ELSEWHERE || packed === ELSEWHERE) return 'unpacks';
    // What is said to be nothing, and is packed all the same, could be anything.
    const isStreamed = (view.getUint16(at + 8, true) & 8) !== 0;
    if (size === 0 && (packed > 2 || isStreamed)) return 'notSheet';
    unpacked += size;
    if (unpacked > MOST_UNPACKED) return 'unpacks';
    at += ENTRY_SIZE + [28, 30, 32].reduce((sum, of) => sum + view.getUint16(at + of, true), 0);
  }
  return undefined;
}

function endOfCentral(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_CENTRAL) return at;
  }
  return undefined;
}
