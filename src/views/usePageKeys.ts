import { openPresenter } from '../components/classroom/openPresenter';
import { useTutor } from '../components/context';
import { openKeySheet } from '../components/keys/openKeySheet';
import { useKeys } from '../components/keys/useKeys';

/** The keys that work in any view. */
export function usePageKeys(): void {
  const tutor = useTutor();
  useKeys('page', {
    undo: tutor.undo,
    redo: tutor.redo,
    help: openKeySheet,
    notebook: () => {
      const { layout, view } = tutor.getState();
      if (layout === 'page') tutor.show(view === 'notebook' ? 'step' : 'notebook');
    },
    projector: () => {
      const { layout } = tutor.getState();
      if (layout === 'page') tutor.arrange('projector');
      else if (layout === 'projector') tutor.arrange('page');
    },
    presenter: () => {
      const { layout } = tutor.getState();
      if (layout === 'page' || layout === 'projector') void openPresenter(tutor);
    },
  });
}
