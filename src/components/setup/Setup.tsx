import { type PropsWithChildren, useState } from 'react';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import './setup.css';
import type { Lesson } from '../lesson';

const SetupSections = onDemandWithWords(
  async () => (await import('./SetupSections')).SetupSections,
);

/** The set-up, folded away, with what else a first step does without: its sections are loaded when it is first opened. */
export function Setup({ lesson, children }: PropsWithChildren<{ readonly lesson: Lesson }>) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="setup" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('numbers.setup')}</summary>
      {children}
      {isOpen && (
        <Loaded of={[lesson.work]}>
          <SetupSections lesson={lesson} />
        </Loaded>
      )}
    </details>
  );
}
