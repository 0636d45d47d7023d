import { createStore } from 'zustand/vanilla';
import { joinList, withHandedIn } from '../gradebook/joinList';
import type { ReadList } from '../gradebook/listColumns';
import { MAX_SUSPENDED } from '../scorm/suspendData';
import { readClassList } from './classList';
import { type Delimiter, readTable } from './csv';
import { fileList, rowsOfFiles } from './fileList';
import type { HandedFile } from './handedFile';
import type { MarkedFigure } from './markedFigures';
import { isHandedIn, type MarkedRow } from './markedRow';
import type { Overrulings } from './overruled';
import { tallyOf } from './tally';
import { readWorkLink } from './workLink';
import { readWork, type StudentWork } from './workRead';

/** Why a list is not taken at all. */
export type ListRefusal = 'empty' | 'noLinks' | 'tooLarge' | 'unreadable' | 'notLoaded';

export interface ClassMarks {
  readonly status: 'empty' | 'reading' | 'working' | 'done' | 'stopped' | 'refused';
  /** While files are read: how many of them have been, and how many there are. */
  readonly files?: { readonly read: number; readonly of: number } | undefined;
  /** The file's name; empty where the list was pasted. */
  readonly source: string;
  readonly rows: readonly MarkedRow[];
  /** How many rows have been marked. */
  readonly done: number;
  /** How many rows the list has beyond those that are taken. */
  readonly leftOut: number;
  readonly delimiter: Delimiter;
  /** The list itself, every row of it, so that it can be given back with the marks. */
  readonly list?: ReadList | undefined;
  /** Where a list without links was brought after the works: how many of them found their student in it, and how many did not. */
  readonly joined?: { readonly matched: number; readonly unmatched: number } | undefined;
  readonly refusal?: ListRefusal | undefined;
}

/** As many students as anyone teaches; the page stays quick with them. */
export const MAX_ROWS = 2000;
/** Rows of a list that are kept to be given back. */
const MAX_LIST = 100_000;
/** Bytes of a file: many times what those take. */
export const MAX_FILE = 10_000_000;
/** How long the marking goes on before the page may do something else, in ms: half a frame. */
const SLICE = 8;

const NOTHING: ClassMarks = {
  status: 'empty',
  source: '',
  rows: [],
  done: 0,
  leftOut: 0,
  delimiter: ',',
};

/** What the marking of a class needs from outside, so that it can be tested. */
export interface Surroundings {
  /** Marks a work, in steps between which the page may have its turn. */
  readonly mark: (work: StudentWork) => Generator<undefined, readonly MarkedFigure[]>;
  /** A clock, in ms. */
  readonly now: () => number;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
}

/** A row as a teacher has it: their own verdicts count in place of ours. */
export function withOverrulings(row: MarkedRow, overrulings: Overrulings | undefined): MarkedRow {
  const { figures, tally } = row;
  if (figures === undefined || tally === undefined || overrulings === undefined) return row;
  return { ...row, overrulings, tally: tallyOf(figures, tally.of !== undefined, overrulings) };
}

/** The marks of a class's links, worked out slice by slice, so that the page never freezes. */
export function createClassMarks({ mark, now, pause }: Surroundings) {
  const store = createStore<ClassMarks>(() => NOTHING);
  /** Which run is the one in hand: another list, or a stop, ends it. */
  let run = 0;

  /** One row that cannot be marked costs that row alone. */
  function* markRow(row: MarkedRow): Generator<undefined, MarkedRow> {
    try {
      return yield* marked(row);
    } catch {
      return { ...row, complaints: [{ kind: 'failed' }] };
    }
  }
  function* marked(row: MarkedRow): Generator<undefined, MarkedRow> {
    if (row.file !== undefined && row.work === undefined) return row;
    if (row.link === undefined && row.work === undefined) {
      return { ...row, complaints: [{ kind: 'noLink' }] };
    }
    const { work, complaints: found } =
      row.work === undefined ? readWorkLink(row.link ?? '', MAX_SUSPENDED) : readWork(row.work);
    // What is to be told of a file is known, that of its work with it.
    const complaints = row.work === undefined ? found : row.complaints;
    if (work === undefined) return { ...row, complaints };
    const figures = yield* mark(work);
    return {
      ...row,
      key: work.key,
      figures,
      name: row.name || work.name,
      exampleId: work.example.id,
      ...(work.title === undefined ? {} : { title: work.title }),
      problem: work.problem,
      form: work.form,
      asked: work.asked,
      ...(work.seed === undefined ? {} : { seed: work.seed }),
      ...(work.assignment === undefined ? {} : { assignment: work.assignment }),
      tally: tallyOf(figures, work.asks !== undefined),
      complaints,
    };
  }

  const goOn = async (): Promise<void> => {
    run += 1;
    const own = run;
    const rows = [...store.getState().rows];
    let { done } = store.getState();
    store.setState({ status: 'working' });
    let marking: Generator<undefined, MarkedRow> | undefined;
    while (done < rows.length) {
      await pause();
      if (own !== run) return;
      const until = now() + SLICE;
      do {
        const row = rows[done];
        marking ??= row && markRow(row);
        const step = marking?.next();
        if (step?.done) rows[done] = step.value;
        if (step === undefined || step.done) {
          marking = undefined;
          done += 1;
        }
      } while (done < rows.length && now() < until);
      store.setState({ rows: [...rows], done });
    }
    store.setState({ status: 'done' });
  };

  const refuse = (refusal: ListRefusal, source = ''): void => {
    run += 1;
    store.setState({ ...NOTHING, status: 'refused', refusal, source }, true);
  };

  return {
    getState: store.getState,
    subscribe: store.subscribe,
    /** Marks every link of a list; what was there before goes. */
    start: (text: string, source = ''): Promise<void> => {
      if (text.length > MAX_FILE) return Promise.resolve(refuse('tooLarge', source));
      const { rows: table, leftOut, delimiter } = readTable(text, MAX_LIST);
      const { rows: links, ...list } = readClassList(table);
      if (table.length === 0) return Promise.resolve(refuse('empty', source));
      const before = store.getState();
      const hasLinks = links.some(({ link }) => link !== undefined);
      const isMarked = before.done === before.rows.length;
      if (!hasLinks && list.isHeaded && isMarked && before.list !== undefined) {
        const works = before.rows.filter(isHandedIn);
        const { rows, ...joined } = joinList(works, before.list, list);
        if (joined.matched > 0) {
          store.setState(
            { ...before, source, rows, done: rows.length, delimiter, list, joined },
            true,
          );
          return Promise.resolve();
        }
      }
      if (!hasLinks) {
        return Promise.resolve(refuse('noLinks', source));
      }
      const kept = links.slice(0, MAX_ROWS);
      const rows = kept.map((row, index): MarkedRow => ({ ...row, index, complaints: [] }));
      const more = leftOut + links.length - kept.length;
      store.setState({ ...NOTHING, source, rows, leftOut: more, delimiter, list }, true);
      return goOn();
    },
    /**
     * Marks files that were handed in. They come to what is there: to other files, or to their students of a list, as a
     * list that comes after them does.
     */
    addFiles: (files: readonly HandedFile[]): Promise<void> => {
      const before = store.getState();
      const kept = before.list === undefined ? [] : before.rows;
      const { list, first } = fileList(before.list, files);
      const rows = rowsOfFiles(files, first);
      const isOwnList = before.list === undefined || list !== before.list;
      const all = isOwnList
        ? { rows: [...kept, ...rows] }
        : withHandedIn(kept, rows, fileList(undefined, files).list, list);
      const marked = all.rows.length - rows.length;
      store.setState(
        {
          ...NOTHING,
          rows: all.rows.map((row, index) => ({ ...row, index })),
          done: marked,
          source: sourceOf(files),
          delimiter: before.delimiter,
          leftOut: before.leftOut,
          list,
          joined: 'joined' in all ? all.joined : undefined,
        },
        true,
      );
      return goOn();
    },
    /** Says how many of some files have been read, before they are marked. */
    reading: (read: number, of: number): void => {
      run += 1;
      store.setState({ status: 'reading', files: { read, of } });
    },
    /** What reads files did not come: what is there stays. */
    notLoaded: (): void => {
      run += 1;
      store.setState({ status: 'refused', refusal: 'notLoaded', source: '', files: undefined });
    },
    goOn,
    /** Stops; what has been marked stays, and the rest can be gone on with. */
    stop: (): void => {
      run += 1;
      if (store.getState().status === 'working') store.setState({ status: 'stopped' });
    },
    refuse,
    clear: (): void => {
      run += 1;
      store.setState(NOTHING, true);
    },
  };
}

/** What some files are called together: the first, and how many more. */
const sourceOf = ([first, ...others]: readonly HandedFile[]): string =>
  `${first?.file ?? ''}${others.length > 0 ? ` (+${others.length})` : ''}`;

export type ClassMarksStore = ReturnType<typeof createClassMarks>;
