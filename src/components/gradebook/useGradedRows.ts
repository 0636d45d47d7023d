import { useMemo } from 'react';
import { type GradedRow, gradedRows } from '../../state/gradebook/graded';
import { readColumns } from '../../state/gradebook/listColumns';
import { type ClassMarks, withOverrulings } from '../../state/handIn/classMarks';
import { useOverruled } from '../marking/useOverruled';
import { usePointScheme } from './usePointScheme';

const NO_LIST = readColumns([]);

/** The rows of a class with their points and the teacher's own verdicts; while they are being marked, as they are. */
export function useGradedRows({ rows, list = NO_LIST, status }: ClassMarks): readonly GradedRow[] {
  const overrulings = useOverruled();
  const scheme = usePointScheme();
  const isWorking = status === 'working';
  return useMemo(() => {
    const own = rows.map((row) =>
      row.key === undefined ? row : withOverrulings(row, overrulings[row.key]),
    );
    return isWorking ? own : gradedRows(own, list, scheme);
  }, [rows, list, overrulings, scheme, isWorking]);
}
