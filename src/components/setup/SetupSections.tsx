import { type Shape, shapeOf, workable } from '../../state';
import { useTutor } from '../context';
import type { Lesson } from '../lesson';
import { BiasSection } from './BiasSection';
import { ErrorSection } from './ErrorSection';
import { MethodSection } from './MethodSection';
import { MidwaySection } from './MidwaySection';
import { NamesSection } from './NamesSection';
import { NetworkSection } from './NetworkSection';
import { NeuronsSection } from './NeuronsSection';
import { PublishedNote } from './PublishedNote';
import './sections.css';
import { TrainingSection } from './TrainingSection';

/** What is worked: each section is a file of its own. */
export function SetupSections({ lesson }: { readonly lesson: Lesson }) {
  const tutor = useTutor();
  const { problem } = lesson.trace;
  const shape = shapeOf(problem);
  const onShape = (changed: Shape): void => tutor.setShape(workable(changed));
  return (
    <div className="setup-sections">
      <NetworkSection shape={shape} onShape={onShape} />
      <NeuronsSection
        shape={shape}
        onShape={onShape}
        layers={problem.layers}
        decimalSeparator={lesson.notation.style.decimalSeparator}
      />
      <BiasSection lesson={lesson} />
      <NamesSection lesson={lesson} />
      <ErrorSection shape={shape} onShape={onShape} />
      <MethodSection lesson={lesson} />
      <TrainingSection lesson={lesson} />
      <MidwaySection lesson={lesson} />
      <PublishedNote lesson={lesson} />
    </div>
  );
}
