import type { FileSource } from '../../../src/components/export/fileSource';
import type { Lesson } from '../../../src/components/lesson';
import { type QuantityId, traceUpdate } from '../../../src/engine';
import { namingIn } from '../../../src/notation';
import { readAddress, stepsOf, USUAL_FORM } from '../../../src/state';
import { translator } from '../../../src/text';
import { exampleOf, notationOf } from '../../reading/cases';

const { example } = exampleOf('classic');

/** What a file is made of, with the classic changed by an address, at a step (the first, if it is not said). */
export function fileSource(query: string, at?: QuantityId, title?: string): FileSource {
  const read = readAddress(`#/step?example=classic&${query}`).work;
  if (read === undefined) throw new Error(query);
  const trace = traceUpdate(read.problem);
  const steps = stepsOf(trace.structure);
  const step = at === undefined ? steps[0] : steps.find(({ id }) => id === at);
  if (step === undefined) throw new Error(`no step ${at}`);
  const notation = {
    ...notationOf(example),
    naming: namingIn(example.naming, trace.structure, undefined),
  };
  const lesson = {
    example,
    work: { ...read, ...(title === undefined ? {} : { title }) },
    trace,
    steps,
    step,
    place: { at: step.id, reveal: 'value' },
    notation,
    settings: { ...USUAL_FORM, pace: 'all' },
  } as unknown as Lesson;
  const text = translator('en');
  return { lesson, text, upTo: undefined, asked: { digits: 3 }, seed: 'abc', variants: 2 };
}
