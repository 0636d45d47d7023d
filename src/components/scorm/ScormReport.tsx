import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import { resumed } from '../../state/practice/sheetEdits';
import type { ScormEdition } from '../../state/scorm/editions';
import { MAX_SUSPENDED } from '../../state/scorm/suspendData';
import { type ResumedSheet, readSuspendedSheet } from '../../state/scorm/suspendedSheet';
import { useTutor } from '../context';
import type { Practice } from '../practice/usePractice';
import { ASKS, NOW, type NowAsked, RESUMES, type ResumeMessage } from './messages';
import { reportOf } from './reportOf';

export interface ScormReportProps {
  readonly practice: Practice;
  readonly edition: ScormEdition;
  /** The origin of the page around, which is the package's own. */
  readonly tell: string;
}

const ResumeSchema = v.object({
  type: v.literal(RESUMES),
  suspendData: v.pipe(v.string(), v.maxLength(MAX_SUSPENDED)),
}) satisfies v.GenericSchema<unknown, ResumeMessage>;

/**
 * Between practice in a SCORM package and the page of it that talks to the learning system: it asks that page for what
 * was kept, puts it into the sheet, and from then on tells of the work whenever it changes. It shows nothing.
 */
export function ScormReport({ practice, edition, tell }: ScormReportProps) {
  const tutor = useTutor();
  /** What was kept; absent until that is known. */
  const [kept, setKept] = useState<ResumedSheet>();
  const [isResumed, setResumed] = useState(false);
  const { isOpen, assignment, withCode, place } = practice;
  useEffect(() => {
    if (window.parent === window) return undefined;
    const take = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (source !== window.parent || origin !== tell) return;
      const read = v.safeParse(ResumeSchema, data);
      if (!read.success) return;
      const sheet = readSuspendedSheet(read.output.suspendData);
      if (sheet === undefined) tutor.notify([{ kind: 'scorm.unreadable' }]);
      setResumed(false);
      setKept(sheet ?? readSuspendedSheet(''));
    };
    window.addEventListener('message', take);
    window.parent.postMessage({ type: ASKS }, tell);
    return () => window.removeEventListener('message', take);
  }, [tell, tutor]);

  const code = assignment?.codes?.code;
  useEffect(() => {
    if (kept === undefined || isResumed) return;
    const isOther = assignment?.codes !== undefined && kept.code !== undefined;
    if (isOther && kept.code !== code) return withCode(kept.code);
    const { texts, hints, taken } = kept;
    const isNew = Object.keys({ ...texts, ...hints }).length + taken.looks === 0;
    // Not before there is a sheet.
    if (!isOpen && !isNew) return;
    if (!isNew) tutor.practise((all) => resumed(all, place, kept));
    setResumed(true);
  });

  const isKnown = isResumed && isOpen;
  // Marks of a large sheet take a while: what is typed is drawn first.
  const settled = useDeferredValue(practice);
  const report = useMemo(
    () => (isKnown ? JSON.stringify(reportOf(settled, edition)) : ''),
    [isKnown, settled, edition],
  );
  useEffect(() => {
    if (report !== '') window.parent.postMessage(JSON.parse(report), tell);
  }, [report, tell]);
  useEffect(() => {
    if (!isKnown) return undefined;
    const answer = (event: Event): void => {
      if ('detail' in event) (event.detail as NowAsked).report = reportOf(practice, edition);
    };
    window.addEventListener(NOW, answer);
    return () => window.removeEventListener(NOW, answer);
  });
  return null;
}
