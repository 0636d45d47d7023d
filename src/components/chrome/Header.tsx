import { memo } from 'react';
import type { ViewId } from '../../state';
import { useText, useTutor } from '../context';
import { focusContent } from '../focusContent';
import { ShareButton } from '../share/ShareButton';
import { ExampleChoice } from './ExampleChoice';
import './header.css';
import { LanguageMenu } from './LanguageMenu';
import type { SettingsFormProps } from './SettingsForm';
import { SettingsMenu } from './SettingsMenu';
import { UndoButtons } from './UndoButtons';
import { ViewLinks } from './ViewLinks';

export interface HeaderProps extends SettingsFormProps {
  readonly view: ViewId;
}

/** The page's name and the views; the example in hand, with undo; and the tools, which are about the page. */
export const Header = memo(function Header({ view, example }: HeaderProps) {
  const text = useText();
  const tutor = useTutor();
  return (
    // The page is painted first as far as this (index.html).
    <header id="header" className="header">
      <button type="button" className="button skip" onClick={focusContent}>
        {text('app.skip')}
      </button>
      <div className="header-parts">
        <h1 className="brand">{text('app.name')}</h1>
        <ViewLinks view={view} exampleId={example.id} />
        <div className="header-work">
          <ExampleChoice exampleId={example.id} />
          <UndoButtons undo={text('header.undo')} redo={text('header.redo')} />
          <button
            type="button"
            className="button"
            title={text('header.resetHint')}
            onClick={tutor.reset}
          >
            {text('header.reset')}
          </button>
        </div>
        <div className="header-tools">
          <ShareButton />
          <LanguageMenu />
          <SettingsMenu example={example} />
        </div>
      </div>
    </header>
  );
});
