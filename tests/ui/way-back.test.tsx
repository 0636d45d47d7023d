// The backward pass in the picture of the network: every quantity of it has its place, from its step on.
import { act, render, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FLAT } from '../../src/components/classroom/flatShape';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { useLesson } from '../../src/components/lesson';
import { type FigureShape, TALL, WIDE } from '../../src/components/network/figureShape';
import { NetworkFigure } from '../../src/components/network/NetworkFigure';
import { exampleIn, type QuantityId } from '../../src/engine';
import {
  createTutor,
  currentStep,
  currentTrace,
  type StepsWay,
  stepsOf,
  type TutorStore,
} from '../../src/state';
import { readAddress } from '../../src/state/address/readAddress';
import { translator } from '../../src/text';
import { ALL, eachOnce } from '../crossing';
import { at, figure, open, quantity, region, result, shownValue } from './open';

const SHAPES = { WIDE, FLAT, TALL };

/** Networks that differ in what their way back is made of. */
const NETWORKS = [
  'w1=0.2&updatebiases=yes',
  'layers=2-1&updatebiases=yes',
  'layers=2-2&output=softmax&loss=halfsquared',
  'layers=2-3-2&output=softmax&loss=crossentropy&T1=0&T2=1&biases=separate&updatebiases=yes',
  'layers=2-3-2-2-1&updatebiases=yes',
  'layers=3-4-4&loss=meansquared',
  'set=xor&order=batch&updatebiases=yes',
  'bias=threshold&biases=separate&updatebiases=yes',
  'bias=weight&updatebiases=yes',
  'bias=none&method=adam',
  'w1=0.2&form=delta&updatebiases=yes',
  'layers=2-3-2&form=delta&delta=target-minus-output&updatebiases=yes',
  'w1=0.2&form=matrix',
];

/** A tutor with the network of an address, at its last step. */
function tutorAt(query: string, steps: StepsWay = 'all'): TutorStore {
  const tutor = createTutor();
  const { work, settings } = readAddress(`#/step?example=classic&${query}`);
  if (work === undefined) throw new Error(`no network is said by ${query}`);
  tutor.open('classic', work.problem, 0);
  tutor.change({ steps, ...settings });
  tutor.last();
  return tutor;
}

function Figure({ shape }: { readonly shape: FigureShape }) {
  return <NetworkFigure lesson={useLesson()} shape={shape} />;
}

async function draw(tutor: TutorStore, shape: FigureShape): Promise<HTMLElement> {
  const { container } = render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <Figure shape={shape} />
      </TextProvider>
    </TutorProvider>,
  );
  // What there is of the way back is loaded when it is first needed.
  await waitFor(() => expect(container.querySelector('.way-back')).not.toBeNull());
  return container;
}

/** The steps of the backward pass, in order: of several examples those of the first, and of all together. */
const backwardSteps = (tutor: TutorStore): readonly QuantityId[] =>
  currentTrace(tutor.getState())
    .phases.filter(({ id }) => id.startsWith('backward'))
    .flatMap(({ steps }) => steps.filter((id) => (exampleIn(id) ?? 1) === 1));

const shownIn = (figure: HTMLElement): (string | undefined)[] =>
  [...figure.querySelectorAll<SVGElement>('[data-quantity]')].map(
    ({ dataset }) => dataset.quantity,
  );

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About how wide a letter of the figure's type is, in its units: digits of its usual size are 8.3. */
const LETTER = 8.2;

/** The numbers that can be read, each with the box that its letters take. What is asked for alone is left out. */
function boxesIn(figure: HTMLElement): Box[] {
  return [...figure.querySelectorAll<SVGElement>('.quantity:not(.is-dot)')].flatMap((mark) => {
    if (mark.closest('.is-on-demand:not(.is-shown)')) return [];
    const [, x = 0, y = 0] = (
      /translate\((\S+) (\S+)\)/.exec(mark.getAttribute('transform') ?? '') ?? []
    ).map(Number);
    const isChip = mark.classList.contains('is-chip');
    const text = (isChip ? mark.querySelector('.quantity-value') : mark)?.textContent ?? '';
    const half = (text.length * LETTER) / 2;
    return [
      {
        text: mark.textContent ?? '',
        left: x - half,
        right: x + half,
        top: y - (isChip ? 14 : 6),
        bottom: y + (isChip ? 14 : 6),
      },
    ];
  });
}

/** The pairs of numbers of which one stands over the other. */
function overlapsIn(figure: HTMLElement): string[] {
  const boxes = boxesIn(figure);
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) > Math.max(a.left, b.left) &&
          Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top),
      )
      .map((b) => `${a.text} over ${b.text}`),
  );
}

describe('each quantity of the way back is there from its step on, and not before', () => {
  const cases = eachOnce({
    network: NETWORKS,
    shape: ['WIDE', 'FLAT', 'TALL'] as const,
    way: ['all', 'ideas'] as const,
  });
  test.each(ALL ? cases : cases.filter((_, i) => i % 2 === 0))(
    '$network, $shape, $way',
    async ({ network, shape, way }) => {
      const tutor = tutorAt(network, way);
      const steps = backwardSteps(tutor);
      const isSmall = currentTrace(tutor.getState()).structure.forward.layers.every(
        ({ neurons }) => neurons.length <= 2,
      );
      const picture = await draw(tutor, SHAPES[shape]);
      act(tutor.first);
      const reached = new Set<QuantityId>();
      let before = -1;
      for (let place = ''; place !== tutor.getState().place.at; act(tutor.next)) {
        place = tutor.getState().place.at;
        // What is the same again may come as one step: then all of it is reached.
        const { index } = currentStep(tutor.getState());
        for (const step of stepsOf(currentTrace(tutor.getState()).structure, 1).slice(
          before + 1,
          index + 1,
        )) {
          if (steps.includes(step.id)) reached.add(step.id);
        }
        before = index;
        const shown = shownIn(picture).filter((id) => id !== undefined && steps.includes(id));
        expect(shown.toSorted(), `at ${place}`).toEqual([...reached].toSorted());
        // Larger networks have more numbers than room: those of the step stand where least is in the way.
        if (isSmall && steps.includes(place))
          expect(overlapsIn(picture), `at ${place}`).toEqual([]);
      }
      expect([...reached]).toEqual(steps);
    },
  );
});

test('a mark’s number is in its element, and nothing of a step before it is revealed', async () => {
  const tutor = tutorAt('w1=0.15');
  const picture = await draw(tutor, WIDE);
  const id = 'd(error.o1)/d(out.h1)';
  act(() => tutor.follow('d(error.total)/d(out.h1)'));
  expect(shownValue(quantity(id, picture))).toBeCloseTo(figure(id), 14);
  act(() => {
    tutor.follow(id);
    tutor.reveal('formula');
  });
  expect(quantity(id, picture)).toBeNull();
  expect(picture).not.toHaveTextContent('0.05540');
});

describe('what a step uses is where it stands', () => {
  const used = (picture: HTMLElement): string[] =>
    [...picture.querySelectorAll<SVGElement>('.is-used')].map(({ dataset }) => dataset.id ?? '');

  test.each([
    ['a path', 'd(error.o1)/d(out.h1)', ['d(error.total)/d(net.o1)', 'w.o1.h1']],
    [
      'the sum over the paths: of each the share, and what that is made of',
      'd(error.total)/d(out.h1)',
      [
        'd(error.o1)/d(out.h1)',
        'd(error.o2)/d(out.h1)',
        'd(error.total)/d(net.o1)',
        'd(error.total)/d(net.o2)',
        'w.o1.h1',
        'w.o2.h1',
      ],
    ],
    ['δ', 'd(error.total)/d(net.h1)', ['d(error.total)/d(out.h1)', 'd(out.h1)/d(net.h1)']],
    [
      'a gradient: what went in, and what came back',
      'd(error.total)/d(w.o1.h2)',
      ['d(error.total)/d(net.o1)', 'out.h2'],
    ],
    [
      'the gradient of a shared bias',
      'd(error.total)/d(b.o)',
      ['d(error.total)/d(net.o1)', 'd(error.total)/d(net.o2)'],
    ],
  ])('%s', async (_, step, expected) => {
    const tutor = tutorAt('w1=0.15');
    tutor.follow(step);
    expect(used(await draw(tutor, WIDE)).toSorted()).toEqual(expected.toSorted());
  });

  test('of several examples, the gradient of the one in view', async () => {
    const tutor = tutorAt('set=xor&order=batch');
    tutor.follow('d(error.total)/d(w.o1.h2)');
    expect(used(await draw(tutor, WIDE))).toEqual(['d(error.total@1)/d(w.o1.h2)']);
  });

  test('where a mean parts a share from δ, δ is not said to be used', async () => {
    const tutor = tutorAt('loss=meansquared');
    tutor.follow('d(error.o1)/d(out.h1)');
    expect(used(await draw(tutor, WIDE))).not.toContain('d(error.total)/d(net.o1)');
  });
});

test('on the page a mark is reached by arrow keys, and opens its derivation', async () => {
  const { user } = await open(at('d(error.total)/d(w1)'));
  const id = 'd(error.o1)/d(out.h1)';
  await waitFor(() => expect(quantity(id, region('Network'))).not.toBeNull());
  quantity(id, region('Network'))?.focus();
  await user.keyboard('{ArrowRight}{ArrowLeft}');
  expect(document.activeElement).toBe(quantity(id, region('Network')));
  expect(region('Network').querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  await user.keyboard('{Enter}');
  expect(shownValue(result())).toBeCloseTo(figure(id), 14);
});
