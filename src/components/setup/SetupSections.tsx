import { useState } from 'react';
import { useText } from '../context';
import type { Lesson } from '../lesson';
import { BiasSection } from './BiasSection';
import { ErrorSection } from './ErrorSection';
import { MethodSection } from './MethodSection';
import { MidwaySection } from './MidwaySection';
import { NamesSection } from './NamesSection';
import { NeuronsSection } from './NeuronsSection';
import './sections.css';
import type { SectionProps } from './section';
import { TrainingSection } from './TrainingSection';

export interface SetupSectionsProps extends SectionProps {
  readonly lesson: Lesson;
}

/** All that a problem can be beside its shape and numbers, folded away: each section is a file of its own. */
export function SetupSections({ lesson, shape, onShape }: SetupSectionsProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="setup-all" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <strong>{text('panel.more')}</strong> <span>{text('panel.moreAbout')}</span>
      </summary>
      {isOpen && (
        <div className="setup-sections">
          <NeuronsSection
            shape={shape}
            onShape={onShape}
            layers={lesson.trace.problem.layers}
            decimalSeparator={lesson.notation.style.decimalSeparator}
          />
          <ErrorSection lesson={lesson} shape={shape} onShape={onShape} />
          <BiasSection lesson={lesson} />
          <NamesSection lesson={lesson} />
          <MethodSection lesson={lesson} />
          <TrainingSection lesson={lesson} />
          <MidwaySection lesson={lesson} />
        </div>
      )}
    </details>
  );
}
