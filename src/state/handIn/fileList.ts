import { EXAMPLES } from '../../examples';
import { MAX_ADDRESS } from '../address/addressText';
import { type ReadList, readColumns } from '../gradebook/listColumns';
import type { HandedFile } from './handedFile';
import type { MarkedRow } from './markedRow';
import { addressOfWork } from './workLink';
import { splitParts } from './workParts';

/** The columns of a list that is made of files, by headings that lists have. */
const COLUMNS = ['Name', 'Login', 'Submitted', 'File'] as const;

/**
 * The list that files stand in: one of their own, at the end of that of earlier files, or a class's list as it is.
 * `first` is the row of the first of them, from 1.
 */
export function fileList(
  before: ReadList | undefined,
  files: readonly HandedFile[],
): { readonly list: ReadList; readonly first: number } {
  if (before !== undefined && !isOfFiles(before)) return { list: before, first: 2 };
  const own = files.map(({ file, name, code, time }) => [name, code, time, file]);
  const table = before?.table ?? [COLUMNS];
  const isOfOne = ([name = '', code = '']: readonly string[]): boolean =>
    [...table, ...own].every(([other, same]) => same !== code || other === name);
  // A code that several people have tells nobody from another.
  const told = own.map(([name = '', code = '', ...rest]) => [
    name,
    isOfOne([name, code]) ? code : '',
    ...rest,
  ]);
  return { list: readColumns([...table, ...told]), first: table.length + 1 };
}

const isOfFiles = ({ table: [head = [], ...rows] }: ReadList): boolean =>
  rows.length > 0 && head.length === COLUMNS.length && COLUMNS.every((text, i) => text === head[i]);

/** Files as rows of their list, to be marked. */
export const rowsOfFiles = (files: readonly HandedFile[], first: number): readonly MarkedRow[] =>
  files.map(({ file, name, work, complaints }, index) => {
    const link = work === undefined ? undefined : linkTo(work, name);
    const isLong = work !== undefined && link === undefined;
    return {
      ...{ index, row: first + index, name, file },
      ...(work !== undefined && { work }),
      ...(link !== undefined && { link }),
      complaints: [...complaints, ...(isLong ? [{ kind: 'fileLong' as const, file }] : [])],
    };
  });

/** The address of a work, where it is not too long for one. */
function linkTo(work: string, name: string): string | undefined {
  const { head } = splitParts(work);
  const example = EXAMPLES.find(({ id }) => id === head);
  const address = example && addressOfWork(example, work, name);
  return address === undefined || address.length > MAX_ADDRESS ? undefined : address;
}
