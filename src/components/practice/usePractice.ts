import { useMemo, useState } from 'react';
import type { GeneralTrace, MarkOptions, QuantityId } from '../../engine';
import { exampleIn } from '../../engine/ids';
import type { Notation } from '../../notation';
import {
  ALWAYS,
  ASKED_BEFORE,
  ASKED_OF_NEW,
  type Assignment,
  type ExamplesTaken,
  type Figures,
  isAskedBefore,
  neededFromBefore,
  type PracticePart,
  quantitiesOf,
  type readChoice,
  recordMarks,
  type Sheet,
  type SheetPlace,
  type Source,
  sheetAt,
  sheetKey,
  sourcesOf,
  traceOf,
  type WrittenForm,
  writeAddress,
  writeChoice,
} from '../../state';
import type { ScormEdition } from '../../state/scorm/editions';
import { useMarksShown } from '../assignments/useMarksShown';
import { useTutor, useTutorState } from '../context';
import { useNotation } from '../lesson';
import type { LessonAlone } from '../lessonAlone';
import { digitsToWorkWith } from '../marking/digitsToWorkWith';
import { type Marks, markFigures, outcomesOf } from './marking';
import { labelsOf, type SheetNames, sheetNames } from './sheetNames';
import { shownFigures, shownQuantities, typedFigures } from './typedFigures';
import { usePracticeChoice } from './usePracticeChoice';

/** Everything that the practice view draws. */
export interface Practice {
  readonly lesson: LessonAlone;
  readonly notation: Notation;
  readonly part: PracticePart;
  readonly seed: string | undefined;
  /** How many digits are asked for. */
  readonly asked: MarkOptions;
  readonly refused: ReturnType<typeof readChoice>['refused'];
  /** What a teacher has said beside; absent in one's own practice. */
  readonly assignment: Assignment | undefined;
  /** Whether there is a sheet to work on: not before a student has given the code of their numbers. */
  readonly isOpen: boolean;
  /** With the numbers of another code, or of none yet. */
  readonly withCode: (code: string | undefined) => void;
  /** The origin that is told of the work, where the page is embedded; absent where none is. */
  readonly tell: string | undefined;
  /** Of a package for learning systems, the edition of SCORM; absent elsewhere. */
  readonly scorm: ScormEdition | undefined;
  /** Whether marks are shown now. */
  readonly showsMarks: boolean;
  /** Of a batch, which of its examples; absent where an update takes one. */
  readonly examples: ExamplesTaken | undefined;
  /** Of a batch that is worked together, the example that the picture shows: that of the field with the focus. */
  readonly shown: number | undefined;
  readonly look: (id: QuantityId) => void;
  /** In which the update is worked. */
  readonly form: WrittenForm;
  /** Of the numbers that are practised on. */
  readonly trace: GeneralTrace;
  readonly ids: readonly QuantityId[];
  readonly place: SheetPlace;
  readonly sheet: Sheet;
  /** What a quantity is worked out from, all of it among what is given or to be worked. */
  readonly sourcesOf: (id: QuantityId) => readonly Source[];
  /** What a calculation in a field may use. */
  readonly names: SheetNames;
  /** Of what was last handed in for this part; empty before that. */
  readonly marks: Marks;
  /** Says a sentence to those who listen. */
  readonly announce: (sentence: string) => void;
  /** What is not said stays as it is. */
  readonly choose: (
    part: PracticePart,
    seed: string | undefined,
    asked?: MarkOptions,
    examples?: ExamplesTaken,
  ) => void;
  /** Marks what is typed now, and says what came of it. */
  readonly mark: () => Marks;
}

const NONE: Figures = {};
const NO_MARKS: Marks = new Map();

export function usePractice(announce: (sentence: string) => void): Practice {
  const tutor = useTutor();
  const [shown, setShown] = useState(1);
  const progress = useTutorState((state) => state.practice);
  const { tell, scorm, example, choice, written, form, lesson, examples, problem } =
    usePracticeChoice();
  const { part, seed, refused, assignment } = choice;
  const showsMarks = useMarksShown(assignment?.marks ?? ALWAYS);
  const keyFor = (of: MarkOptions): string =>
    sheetKey(example.id, problem, seed, form, of, assignment?.name);
  // An address from before anything was asked leads to the sheet that was made then, if there is one; else to a new one.
  const isNew =
    choice.isOpen && progress.sheets.every(({ key: known }) => known !== keyFor(ASKED_BEFORE));
  const asked = isNew ? ASKED_OF_NEW : choice.asked;
  const trace = traceOf(problem, written);
  // Fresh numbers may hold their biases otherwise than the lesson: names are of what is worked.
  const usual = useNotation(example, trace);
  const notation = useMemo(() => digitsToWorkWith(usual, asked), [usual, asked]);
  const ids = useMemo(() => quantitiesOf(trace.structure, part), [trace.structure, part]);
  const key = keyFor(asked);
  const place = {
    key,
    exampleId: example.id,
    seed,
    ...(form.form === 'delta' ? { delta: form.delta } : {}),
    ...(isAskedBefore(asked) ? {} : { asked }),
    ...(assignment === undefined ? {} : { assignment: assignment.name }),
    address: writeAddress({
      ...tutor.getState(),
      view: 'practice',
      query: writeChoice(part, seed, asked, examples, assignment),
    }),
  };
  const sheet = sheetAt(progress, place);
  const { naming } = notation;
  const labels = useMemo(() => labelsOf(trace.structure, naming), [trace.structure, naming]);
  const { texts: typed, hints } = sheet;
  const fromBefore = useMemo(
    () => new Set(neededFromBefore(trace.structure, part)),
    [trace.structure, part],
  );
  const names = useMemo(() => {
    const shown = shownQuantities(trace, part, { hints });
    const given = [...trace.quantities.values()].filter(({ kind }) => kind === 'given');
    return sheetNames({
      ...labels,
      trace,
      worked: new Set(ids),
      shown: new Set([...shown, ...given.map(({ id }) => id)]),
      texts: typed,
      asked,
    });
  }, [labels, trace, part, hints, ids, typed, asked]);
  const marked = sheet.marked?.part === part ? sheet.marked : undefined;
  const handed = marked?.work ?? NONE;
  const texts = marked?.texts ?? NONE;
  const marks = useMemo(
    () =>
      showsMarks
        ? markFigures(
            trace,
            handed,
            ids.filter((id) => texts[id] !== undefined),
            asked,
          )
        : NO_MARKS,
    [showsMarks, trace, handed, texts, ids, asked],
  );

  const mark = () => {
    if (!showsMarks) return NO_MARKS;
    const figures = typedFigures(sheet.texts, ids, notation.style, names);
    const given = { ...shownFigures(trace, part, sheet, notation.style), ...figures };
    const answered = ids.filter((id) => figures[id] !== undefined);
    const result = markFigures(trace, given, answered, asked);
    const written = Object.fromEntries(answered.map((id) => [id, sheet.texts[id] ?? '']));
    tutor.practise((all) =>
      recordMarks(all, place, { part, texts: written, work: given }, outcomesOf(result, given)),
    );
    return result;
  };
  return {
    lesson,
    notation,
    part,
    seed,
    asked,
    refused,
    assignment,
    isOpen: assignment?.codes === undefined || assignment.codes.code !== undefined,
    withCode: (code) => {
      const { code: _, ...others } = tutor.getState().query;
      tutor.show('practice', code === undefined ? others : { ...others, code });
    },
    showsMarks,
    tell,
    scorm,
    examples,
    shown: examples === 'all' ? shown : undefined,
    look: (id) => setShown((before) => exampleIn(id) ?? before),
    form,
    trace,
    ids,
    place,
    sheet,
    sourcesOf: (id) => sourcesOf(trace.structure, id, (of) => fromBefore.has(of)),
    names,
    marks,
    announce,
    choose: (to, with_, askedNow = asked, taken = examples) =>
      tutor.show('practice', {
        ...writeChoice(to, with_, askedNow, taken),
        ...(tell !== undefined && { tell }),
        ...(scorm !== undefined && { scorm }),
      }),
    mark,
  };
}
