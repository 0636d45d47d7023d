import type { Example } from '../../examples';
import { DELTAS, FORMS, PACES, type Settings, WAYS } from '../../state';
import { openPresenter } from '../classroom/openPresenter';
import { useText, useTutor, useTutorState } from '../context';
import { openKeySheet } from '../keys/openKeySheet';
import { LicencesLink } from './LicencesLink';
import { MatrixSettings } from './MatrixSettings';

const DIGITS = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** The δ form comes with either sign, each a choice of its own here. */
function formChosen(value: string): Partial<Settings> {
  const delta = DELTAS.find((known) => known === value);
  if (delta !== undefined) return { form: 'delta', delta };
  return { form: FORMS.find((known) => known === value) ?? 'elements' };
}

export interface SettingsFormProps {
  readonly example: Example;
}

/** What is in the menu: loaded when it is first opened. */
export function SettingsForm({ example }: SettingsFormProps) {
  const text = useText();
  const tutor = useTutor();
  const settings = useTutorState((state) => state.settings);
  return (
    <>
      <label>
        {text('settings.digits')}
        <select
          value={settings.digits ?? ''}
          onChange={(event) =>
            tutor.change({
              digits: event.target.value === '' ? undefined : Number(event.target.value),
            })
          }
        >
          <option value="">{text('settings.digitsAuto', { digits: example.digits })}</option>
          {DIGITS.map((digits) => (
            <option key={digits} value={digits}>
              {text('settings.digitsValue', { digits })}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('settings.form')}
        <select
          value={settings.form === 'delta' ? settings.delta : settings.form}
          onChange={(event) => tutor.change(formChosen(event.target.value))}
        >
          <option value="elements">{text('settings.form.elements')}</option>
          {DELTAS.map((delta) => (
            <option key={delta} value={delta}>
              {text(`settings.form.${delta}`)}
            </option>
          ))}
          <option value="matrix">{text('settings.form.matrix')}</option>
        </select>
      </label>
      {settings.form === 'matrix' && <MatrixSettings settings={settings} />}
      <label>
        {text('pace.label')}
        <select
          value={settings.pace}
          onChange={(event) =>
            tutor.setPace(PACES.find((known) => known === event.target.value) ?? 'whole')
          }
        >
          {PACES.map((pace) => (
            <option key={pace} value={pace}>
              {text(`pace.${pace}.about`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('settings.steps')}
        <select
          value={settings.steps}
          onChange={(event) =>
            tutor.change({ steps: event.target.value === 'all' ? 'all' : 'ideas' })
          }
        >
          {WAYS.map((way) => (
            <option key={way} value={way}>
              {text(`settings.steps.${way}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {text('settings.errors')}
        <select
          value={settings.errors}
          onChange={(event) =>
            tutor.change({ errors: event.target.value === 'shown' ? 'shown' : 'reached' })
          }
        >
          <option value="reached">{text('settings.errors.reached')}</option>
          <option value="shown">{text('settings.errors.shown')}</option>
        </select>
      </label>
      <label>
        {text('settings.theme')}
        <select
          value={settings.theme}
          onChange={(event) => {
            const theme = event.target.value;
            tutor.change({ theme: theme === 'light' || theme === 'dark' ? theme : 'system' });
          }}
        >
          <option value="system">{text('settings.theme.system')}</option>
          <option value="light">{text('settings.theme.light')}</option>
          <option value="dark">{text('settings.theme.dark')}</option>
        </select>
      </label>
      <label>
        {text('settings.characterKeys')}
        <select
          value={settings.characterKeys ? 'on' : 'off'}
          onChange={(event) => tutor.change({ characterKeys: event.target.value === 'on' })}
        >
          <option value="on">{text('settings.characterKeys.on')}</option>
          <option value="off">{text('settings.characterKeys.off')}</option>
        </select>
      </label>
      <p className="settings-heading">{text('settings.class')}</p>
      <div className="settings-actions">
        <button type="button" className="button" onClick={() => tutor.arrange('projector')}>
          {text('settings.projector')}
        </button>
        <button type="button" className="button" onClick={() => openPresenter(tutor)}>
          {text('settings.presenter')}
        </button>
        <button type="button" className="button" onClick={openKeySheet}>
          {text('settings.allKeys')}
        </button>
      </div>
      <LicencesLink />
    </>
  );
}
