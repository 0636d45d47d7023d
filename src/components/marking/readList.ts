import { MAX_FILE } from '../../state/handIn/classMarks';
import { decodeText } from '../../state/handIn/csv';
import { classMarks } from './useClassMarks';

/** Reads a list from a file and marks it. The file stays in the browser. */
export async function readList(file: File): Promise<void> {
  if (file.size > MAX_FILE) return classMarks.refuse('tooLarge', file.name);
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    // A folder, or a file that has gone.
    return classMarks.refuse('unreadable', file.name);
  }
  return classMarks.start(decodeText(new Uint8Array(bytes)), file.name);
}
