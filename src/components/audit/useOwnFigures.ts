import { useEffect, useMemo } from 'react';
import { readFigureList, type TutorStore, type WrittenFigure, writeFigures } from '../../state';
import { useTutor, useTutorState } from '../context';

/** The figures of each example, for as long as the page is open: a look at another view loses nothing. */
const kept = new WeakMap<TutorStore, Map<string, readonly WrittenFigure[]>>();

const keptBy = (tutor: TutorStore): Map<string, readonly WrittenFigure[]> => {
  const figures = kept.get(tutor) ?? new Map<string, readonly WrittenFigure[]>();
  kept.set(tutor, figures);
  return figures;
};

export interface OwnFigures {
  readonly figures: readonly WrittenFigure[];
  /** What the address has among its figures that is none. */
  readonly unread: readonly string[];
  /** Whether the address holds them, so that a link to it opens them. */
  readonly inAddress: boolean;
  readonly setFigures: (figures: readonly WrittenFigure[]) => void;
}

/** The reader's own figures for the example in hand: in the address as far as they fit. */
export function useOwnFigures(): OwnFigures {
  const tutor = useTutor();
  const exampleId = useTutorState((state) => state.exampleId);
  const parameter = useTutorState((state) => state.query.figures);
  const read = useMemo(() => {
    const list = parameter === undefined ? undefined : readFigureList(parameter);
    return list?.exampleId === exampleId ? list : undefined;
  }, [parameter, exampleId]);
  const setFigures = (figures: readonly WrittenFigure[]): void => {
    keptBy(tutor).set(exampleId, figures);
    show(tutor, exampleId, figures);
  };
  useEffect(() => {
    const figures = keptBy(tutor).get(exampleId) ?? [];
    if (read !== undefined) keptBy(tutor).set(exampleId, read.figures);
    else if (figures.length > 0) show(tutor, exampleId, figures);
  }, [read, tutor, exampleId]);
  const figures = read?.figures ?? keptBy(tutor).get(exampleId) ?? [];
  return {
    figures,
    unread: read?.unread ?? [],
    inAddress: figures.length === 0 || writeFigures(exampleId, figures) !== undefined,
    setFigures,
  };
}

function show(tutor: TutorStore, exampleId: string, figures: readonly WrittenFigure[]): void {
  const written = writeFigures(exampleId, figures);
  tutor.show('audit', { source: 'own', ...(written === undefined ? {} : { figures: written }) });
}
