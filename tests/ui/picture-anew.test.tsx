import { act, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { useLesson } from '../../src/components/lesson';
import { NetworkFigure } from '../../src/components/network/NetworkFigure';
import { givensOf } from '../../src/engine/update';
import { createTutor, currentTrace, type TutorStore } from '../../src/state';
import { readAddress } from '../../src/state/address/readAddress';
import { translator } from '../../src/text';
import { someOf } from '../crossing';

const text = translator('en');

function Picture() {
  return <NetworkFigure lesson={useLesson()} />;
}

/** The picture of what the store holds now, and its end; what it loads on demand is there. */
async function draw(tutor: TutorStore) {
  const drawn = render(
    <TutorProvider value={tutor}>
      <TextProvider value={text}>
        <Picture />
      </TextProvider>
    </TutorProvider>,
  );
  // Parts that are loaded on demand: none of them asks for another.
  for (let i = 0; i < 4; i++) await act(() => new Promise<void>((done) => setTimeout(done)));
  return drawn;
}

function opened(address: string): TutorStore {
  const tutor = createTutor();
  const { exampleId = 'classic', work, settings } = readAddress(address);
  if (work) tutor.open(exampleId, work.problem, work.updates);
  else tutor.chooseExample(exampleId);
  tutor.change(settings);
  return tutor;
}

/**
 * Tags and texts in order, with attributes sorted, as an element keeps the order in which they came; without what moves
 * when a step is come to.
 */
function elementsOf(drawn: Element): readonly string[] {
  const still = drawn.cloneNode(true) as Element;
  for (const moving of still.querySelectorAll('[data-screen-only]')) moving.remove();
  for (const moving of still.querySelectorAll('.is-moving')) moving.classList.remove('is-moving');
  return still.innerHTML.split(/(?=<)/).map((part) => {
    const attributes = part.match(/ [\w-]+="[^"]*"/g) ?? [];
    return part.replace(/ [\w-]+="[^"]*"/g, '') + attributes.sort().join('');
  });
}

test.each([
  ['the classic', '#/step?example=classic'],
  [
    'a batch of four, with a hidden layer more',
    '#/step?example=classic&set=xor&order=batch&layers=2-2-2-1',
  ],
  ['the δ form', '#/step?example=classic&form=delta'],
])('after an edit the picture is the one that is drawn from the start: %s', async (_, address) => {
  const tutor = opened(address);
  const { structure } = currentTrace(tutor.getState());
  const steps = structure.phases.flatMap((phase) => [...phase.steps]);
  const ids = [...givensOf(currentTrace(tutor.getState()).problem).keys()];
  const cases = someOf(
    steps.flatMap((at) => ids.map((id) => [at, id] as const)),
    10,
  );
  const { container } = await draw(tutor);
  for (const [i, [at, id]] of cases.entries()) {
    await act(async () => tutor.goTo(at));
    // Every fourth so large that neurons are flat.
    await act(async () => tutor.setGiven(id, i % 4 === 3 ? 40 : 0.3 + i / 100));
    const { container: anew, unmount } = await draw(tutor);
    expect(elementsOf(container), `${id} at ${at}`).toEqual(elementsOf(anew));
    unmount();
  }
});
