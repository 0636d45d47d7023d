/** Who can open an address of this page: anyone, this computer alone, or whoever has the file. */
export type Reach = 'anyone' | 'thisComputer' | 'file';

/** Names and numbers by which a computer means itself (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3). */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)\.?$/i;

export function reachOf({ protocol, hostname }: Pick<URL, 'protocol' | 'hostname'>): Reach {
  if (protocol !== 'http:' && protocol !== 'https:') return 'file';
  return LOOPBACK.test(hostname) ? 'thisComputer' : 'anyone';
}
