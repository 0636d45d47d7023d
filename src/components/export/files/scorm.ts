import { ALWAYS, addressTo, formOfSheet, writeChoice } from '../../../state';
import type { ScormEdition } from '../../../state/scorm/editions';
import { problemTitle } from '../../problemTitle';
import { nameFromTitle } from '../../scorm/nameFromTitle';
import { scormPackage } from '../../scorm/scormPackage';
import type { FileMade, FileSource } from '../fileSource';

/** The whole update as an assignment, in a package for learning systems: on these very numbers, the same for all. */
export async function scorm(
  { lesson, text, asked }: FileSource,
  edition: ScormEdition,
): Promise<FileMade> {
  const { example, work, settings } = lesson;
  const title = problemTitle(text, example.id, work);
  const address = addressTo({
    view: 'practice',
    exampleId: example.id,
    ...{ problem: work.problem, title: work.title, updates: work.updates },
    isExact: true,
    settings: formOfSheet(settings),
    isInForm: true,
    query: writeChoice('all', undefined, asked, undefined, {
      name: nameFromTitle(title, text('assign.firstName')),
      hints: 'value',
      marks: ALWAYS,
    }),
  });
  const { manifest, files, bytes } = await scormPackage({ edition, title, address, text });
  const sizes = files.map(([name, size]) => `${name}\t${size}`).join('\n');
  return { text: `${sizes}\n\n${manifest}`, bytes };
}
