import { problemTitle } from '../components/problemTitle';
import { namingIn, symbolText } from '../notation';
import { currentExample, currentFold, currentStep, currentTrace, type TutorStore } from '../state';
import { hasMessage, type Translate } from '../text';
import { loadLanguage } from '../text/loading';

/** The document's title, which goes along with the place and the language. */
export interface Title {
  readonly say: (text: Translate) => void;
  readonly end: () => void;
}

/**
 * Calls the document by what it shows, so that tabs, bookmarks and the list of where one has been tell its places
 * apart. A first visit, which has gone nowhere yet, has the title that the page came with. To be called once the
 * address is written as the place changes: a title belongs to the entry that is current.
 */
export function followTitle(tutor: TutorStore, first: Translate): Title {
  let text = first;
  let isLoaded = false;
  let written: string | undefined;
  const write = (): void => {
    if (!isLoaded) return;
    const title = titleOf(tutor, text);
    // An edit calls the page what it was called: to be told again costs the browser as much as the first time.
    if (title !== written) document.title = title;
    written = title;
  };
  const unsubscribe = tutor.subscribe(write);
  // English has its title in the page, and the words for others only to load.
  void loadLanguage('en').then(
    () => {
      isLoaded = true;
      write();
    },
    () => undefined,
  );
  return {
    say: (next) => {
      text = next;
      write();
    },
    end: () => {
      isLoaded = false;
      unsubscribe();
    },
  };
}

function titleOf(tutor: TutorStore, text: Translate): string {
  const state = tutor.getState();
  const { layout, lecture, place, view } = state;
  if (layout === 'presenter' && hasMessage('presenter.title')) {
    return text('title.view', { view: text('presenter.title') });
  }
  const isStep = view === 'step' || layout !== 'page';
  if (!isStep) return text('title.view', { view: text(`view.${view}`) });
  if (lecture.isOpening) return text('app.title');
  const example = currentExample(state);
  const { structure, problem } = currentTrace(state);
  const naming = namingIn(example.naming, structure, problem.names);
  const high = currentStep(state).index + 1;
  // Of several that are the same again, the first and the last.
  const first = currentFold(state)?.steps[0];
  const low = (first?.index ?? 0) + 1;
  const isRange = first !== undefined && low < high;
  const ends = isRange ? [first.id, place.at] : [place.at];
  return text('title.step', {
    step: isRange ? text('list.range', { low: `${low}`, high: `${high}` }) : `${high}`,
    name: ends.map((id) => symbolText(id, naming)).join(' … '),
    example: problemTitle(text, example.id, state.work[example.id]),
  });
}
