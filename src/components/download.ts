/** Hands a file over to the browser, which saves it. It goes from the page to the disk, and nowhere else. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin the download only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The same for a text. `type` is a MIME type without its charset. */
export const downloadText = (name: string, type: string, text: string): void =>
  download(new Blob([text], { type: `${type};charset=utf-8` }), name);
