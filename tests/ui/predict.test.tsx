import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { createTutor } from '../../src/state';
import { translator } from '../../src/text';
import { PresenterView } from '../../src/views/PresenterView';
import { StepView } from '../../src/views/StepView';

// Loaded when it is first asked for; here, before the time of a test begins.
beforeAll(() => import('../../src/components/predict/Predict'), 30_000);

beforeEach(() => {
  // The diagram asks for the page's width, which jsdom does not have.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
});

function open(View: () => ReactNode = StepView) {
  const tutor = createTutor();
  tutor.setPace('ask');
  tutor.goTo('out.h1');
  render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <View />
      </TextProvider>
    </TutorProvider>,
  );
  return { tutor, user: userEvent.setup() };
}

const forms = () => document.querySelector('.forms');
const result = () => document.querySelector('.form-result');

test('each reveal waits for its question; the reason comes after the answer', async () => {
  const { user } = open();
  expect(
    await screen.findByText(/^What does the output of h1 need/, { selector: 'legend' }),
  ).toBeVisible();
  expect(forms()).toBeNull();
  await user.click(screen.getByText('the net input of h1', { selector: '.predict-option span' }));
  await user.click(screen.getByText('Answer'));
  expect(screen.getByText('Right.')).toBeVisible();
  expect(forms()).not.toBeNull();
  expect(result()).toBeNull();
  expect(screen.getByText('Go on')).toHaveFocus();
  // No question stands before the numbers of an output: they come with the one about its value.
  await user.keyboard('{Enter}');
  const value = document.querySelector<HTMLInputElement>('.predict-value input');
  expect(value).toHaveFocus();
  expect(forms()).toHaveTextContent('0.3775');
  expect(result()).toBeNull();
  await user.keyboard('sigmoid(net_h7)');
  const answer = async (written: string): Promise<void> => {
    await user.clear(value as HTMLElement);
    await user.type(value as HTMLElement, `${written}{Enter}`);
  };
  await user.keyboard('{Enter}');
  // What is no number is no answer yet, and neither is one with too few digits.
  expect(value).toHaveFocus();
  expect(screen.getByText(/^Character 9: “net_h7” cannot be read here/)).toBeVisible();
  expect(result()).toBeNull();
  await answer('0.5');
  expect(value).toHaveFocus();
  expect(result()).toBeNull();
  await answer('sigmoid(net_h1)');
  expect(screen.getByText('Right.')).toBeVisible();
  expect(result()).not.toBeNull();
});

test('a wrong answer is told why, and a question can be skipped', async () => {
  const { user, tutor } = open();
  await screen.findByText('Skip');
  await user.click(screen.getByText('Skip'));
  expect(screen.getByText(/It needs net h1/)).toBeVisible();
  act(() => tutor.reveal('value'));
  await user.type(document.querySelector('.predict-value input') as HTMLElement, '0.9');
  await user.click(screen.getByText('Answer'));
  expect(screen.getByText('Not quite.')).toBeVisible();
  expect(screen.getByText(/out h1 is 0.5933/)).toBeVisible();
  // What was answered is not asked again.
  act(() => tutor.next());
  act(() => tutor.previous());
  expect(screen.queryByText('Skip')).toBeNull();
});

const says = () => document.querySelector('.predict')?.textContent ?? '';

test('after a number was chosen in the network too, each question ends in its verdict', async () => {
  const { user, tutor } = open();
  act(() => tutor.follow('d(error.total)/d(out.h1)'));
  await screen.findByText(/^What does the derivative/, { selector: 'legend' });
  await user.click(document.querySelectorAll('.predict-option input')[0] as HTMLElement);
  await user.click(screen.getByText('Answer'));
  expect(says()).toMatch(/Not quite\. It needs/);
  expect(screen.getByText('Go on')).toHaveFocus();
  await user.keyboard('{Enter}');
  // The next question of the step, which takes the focus.
  expect(says()).toMatch(/^Predict first.*Which sign/);
  expect(screen.getByLabelText('Positive')).toHaveFocus();
  expect(tutor.getState().place.at).toBe('d(error.total)/d(out.h1)');
});

test('onward leaves a question open, gives its answer, and then goes on', async () => {
  const { user, tutor } = open();
  await screen.findByText('Skip');
  await user.keyboard('{PageDown}');
  expect(screen.getByText(/It needs net h1/)).toBeVisible();
  expect(tutor.getState().place).toMatchObject({ at: 'out.h1', reveal: 'formula' });
  await user.keyboard('{PageDown}');
  expect(screen.getByText(/^What is the output of h1/, { selector: 'legend' })).toBeVisible();
  expect(tutor.getState().place).toMatchObject({ at: 'out.h1', reveal: 'value' });
  await user.keyboard('{PageDown}{PageDown}');
  expect(tutor.getState().place.at).not.toBe('out.h1');
});

test('on from the last verdict of a step, the next question is there and has the focus', async () => {
  const { user, tutor } = open();
  await screen.findByText('Skip');
  act(() => tutor.goTo('error.o2', 'value'));
  for (let verdicts = 0; tutor.getState().place.at !== 'error.total'; verdicts++) {
    expect(verdicts).toBeLessThan(9);
    await user.click(screen.getByText('Skip'));
    await user.keyboard('{Enter}');
  }
  // Its formula needs both errors, which is no question.
  expect(screen.getByText(/^What is the total error/, { selector: 'legend' })).toBeVisible();
  expect(document.querySelector('.predict-value input')).toHaveFocus();
  expect(forms()).not.toBeNull();
  expect(result()).toBeNull();
});

test('what comes as one takes the focus too, though it is drawn anew', async () => {
  const { user, tutor } = open();
  await screen.findByText('Skip');
  for (let verdicts = 0; tutor.getState().place.at === 'out.h1'; verdicts++) {
    expect(verdicts).toBeLessThan(9);
    await user.click(screen.getByText('Skip'));
    await user.keyboard('{Enter}');
  }
  expect(
    await screen.findByText(/^What is the output of y2/, { selector: 'legend' }),
  ).toBeVisible();
  expect(tutor.getState().place.folded).toBe(true);
  await waitFor(() => expect(document.querySelector('.predict-value input')).toHaveFocus());
});

test('while the new error is asked for, it stands nowhere, and what the step does is not said', async () => {
  const { user, tutor } = open();
  act(() => {
    tutor.goTo('new(error.total)');
    tutor.change({ errors: 'shown' });
    // No question stands before its formula: both errors are needed.
    tutor.advance();
  });
  await screen.findByText('Skip');
  const after = screen.getByRole('status', { name: 'Error after the update' });
  for (const [question, answer] of [
    [/bigger or smaller/, /bigger|smaller/],
    [/What is the new total error/, /0\.2910/],
  ] as const) {
    expect(screen.getByText(question, { selector: 'legend' })).toBeVisible();
    expect(after).toHaveTextContent('?');
    expect(screen.queryByText(/it falls by/)).toBeNull();
    expect(document.querySelector('.derivation-why')).toBeNull();
    await user.click(screen.getByText('Skip'));
    expect(document.querySelector('.predict-outcome')).toHaveTextContent(answer);
    await user.click(screen.getByText('Go on'));
  }
  expect(after).toHaveTextContent('0.2910');
});

test('the presenter’s window says what the class sees: nothing that a question still waits for', async () => {
  const { user } = open(PresenterView);
  const seen = () => [...document.querySelectorAll('.cue-name span')].map((cue) => cue.textContent);
  const hidden = 'not shown yet';
  await screen.findByText(/^What does the output of h1 need/, { selector: 'legend' });
  expect(seen()).toEqual([hidden, hidden, hidden]);
  await user.click(screen.getByText('Skip'));
  expect(seen()).toEqual(['the class sees it', hidden, hidden]);
});
