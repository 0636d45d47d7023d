import { Suspense } from 'react';
import { Guard } from '../fault/Guard';
import { onDemandWithWords } from '../fault/onDemand';
import type { Lesson } from '../lesson';
import type { ExportChoice } from './ExportChoices';
import { ExportPicture } from './ExportPicture';
import { ExportPreview } from './ExportPreview';
import { isPicture, isPrinted } from './formatList';
import { type FileChoice, useMade } from './useMade';

const ExportSlides = onDemandWithWords(async () => (await import('./ExportSlides')).ExportSlides);

export interface ExportMadeProps {
  readonly lesson: Lesson;
  readonly choice: ExportChoice;
}

/** The file of a choice, once it is made. */
export const ExportMade = (props: ExportMadeProps) => (
  <Guard of={[props.choice]}>
    <Taken {...props} />
  </Guard>
);

function Taken({ lesson, choice }: ExportMadeProps) {
  const { format } = choice;
  if (isPrinted(format))
    return (
      <Suspense fallback={<span hidden data-loading="" />}>
        <ExportSlides lesson={lesson} isWhole={choice.isWhole} />
      </Suspense>
    );
  return isPicture(format) ? (
    <ExportPicture key={format} lesson={lesson} format={format} />
  ) : (
    <Made lesson={lesson} choice={{ ...choice, format }} />
  );
}

function Made({ lesson, choice }: { readonly lesson: Lesson; readonly choice: FileChoice }) {
  const made = useMade(choice, lesson);
  return (
    <div className="export-made" aria-busy={made === undefined}>
      {/* What was said of one file is not said of the next. */}
      {made ? <ExportPreview key={made.fileName} made={made} /> : <span hidden data-loading="" />}
    </div>
  );
}
