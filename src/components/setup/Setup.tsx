import { lazy, useState } from 'react';
import { loadMessages } from '../../text';
import { useText } from '../context';
import { Loaded } from '../Loaded';
import './setup.css';
import type { Lesson } from '../lesson';

const SetupSections = lazy(async () => {
  const [module] = await Promise.all([import('./SetupSections'), loadMessages()]);
  return { default: module.SetupSections };
});

/** The set-up, folded away: its sections are loaded when it is first opened. */
export function Setup({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="setup" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{text('numbers.setup')}</summary>
      {isOpen && (
        <Loaded>
          <SetupSections lesson={lesson} />
        </Loaded>
      )}
    </details>
  );
}
