import { memo } from 'react';
import { EXAMPLES } from '../../examples';
import type { ViewId } from '../../state';
import { useText, useTutor } from '../context';
import './header.css';
import { SettingsMenu, type SettingsMenuProps } from './SettingsMenu';
import { useUndo } from './useUndo';
import { ViewLinks } from './ViewLinks';

export interface HeaderProps extends SettingsMenuProps {
  readonly view: ViewId;
}

/** The page's name, the views, the example in hand, undo, and the settings. */
export const Header = memo(function Header({ view, example, settings }: HeaderProps) {
  const text = useText();
  const tutor = useTutor();
  const { canUndo, canRedo } = useUndo();
  return (
    <header className="header">
      <button type="button" className="button skip" onClick={focusContent}>
        {text('app.skip')}
      </button>
      <h1 className="brand">{text('app.name')}</h1>
      <ViewLinks view={view} exampleId={example.id} />
      <label className="header-example">
        <span>{text('header.example')}</span>
        <select value={example.id} onChange={(event) => tutor.chooseExample(event.target.value)}>
          {EXAMPLES.map(({ id }) => (
            <option key={id} value={id}>
              {text(`example.${id}.title`)}
            </option>
          ))}
        </select>
      </label>
      <div className="header-actions">
        <button type="button" className="button" disabled={!canUndo} onClick={tutor.undo}>
          {text('header.undo')}
        </button>
        <button type="button" className="button" disabled={!canRedo} onClick={tutor.redo}>
          {text('header.redo')}
        </button>
        <button
          type="button"
          className="button"
          title={text('header.resetHint')}
          onClick={tutor.reset}
        >
          {text('header.reset')}
        </button>
        <SettingsMenu example={example} settings={settings} />
      </div>
    </header>
  );
});

/** A link would change the address, which belongs to the tutor. */
function focusContent(): void {
  const content = document.getElementById('derivation') ?? document.getElementById('content');
  content?.focus();
}
