/** The polynomial, bits reversed. Source: IEEE 802.3, 3.2.9; as in Python’s zlib.crc32. */
const POLYNOMIAL = 0xedb88320;

/** The CRC-32 of a text in UTF-8, from 0 to 2³² − 1. */
export function crc32(text: string): number {
  let sum = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
