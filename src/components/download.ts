/** Hands a text over to the browser as a file. `type` is a MIME type without its charset. */
export function download(fileName: string, type: string, text: string): void {
  const file = new Blob([text], { type: `${type};charset=utf-8` });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // Some browsers begin the download only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
