import { Guard } from '../fault/Guard';
import type { Lesson } from '../lesson';
import type { ExportChoice } from './ExportChoices';
import { ExportPreview } from './ExportPreview';
import { useMade } from './useMade';

export interface ExportMadeProps {
  readonly lesson: Lesson;
  readonly choice: ExportChoice;
}

/** The file of a choice, once it is made. */
export const ExportMade = (props: ExportMadeProps) => (
  <Guard of={[props.choice]}>
    <Made {...props} />
  </Guard>
);

function Made({ lesson, choice }: ExportMadeProps) {
  const made = useMade(choice, lesson);
  return (
    <div className="export-made" aria-busy={made === undefined}>
      {/* What was said of one file is not said of the next. */}
      {made ? <ExportPreview key={made.fileName} made={made} /> : <span hidden data-loading="" />}
    </div>
  );
}
