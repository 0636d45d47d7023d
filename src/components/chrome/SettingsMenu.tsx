import { useId, useState } from 'react';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';
import { Icon } from '../icons/Icon';
import type { SettingsFormProps } from './SettingsForm';
import './settings.css';

const SettingsForm = onDemandWithWords<SettingsFormProps>(
  async () => (await import('./SettingsForm')).SettingsForm,
);

/** How things are shown. Nothing here changes a number. */
export function SettingsMenu({ example }: SettingsFormProps) {
  const text = useText();
  const id = useId();
  const [wasOpened, setWasOpened] = useState(false);
  return (
    <>
      <button type="button" className="button tool" popoverTarget={id}>
        <Icon name="settings" />
        <span>{text('settings.open')}</span>
      </button>
      <div
        id={id}
        popover="auto"
        className="popup settings"
        role="dialog"
        aria-label={text('settings.open')}
        onBeforeToggle={() => setWasOpened(true)}
      >
        {wasOpened && (
          <Loaded>
            <SettingsForm example={example} />
          </Loaded>
        )}
      </div>
    </>
  );
}
