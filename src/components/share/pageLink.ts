/** The link by which others open an address of this page, such as '#/step?…'. */
export const pageLink = (address: string): string =>
  `${window.location.href.split('#', 1)[0]}${address}`;
