import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { MAX_PASTED } from '../../src/notation';
import { createTutor, type TutorStore } from '../../src/state';
import { translator } from '../../src/text';
import { AuditView } from '../../src/views/AuditView';

let tutor: TutorStore;

// jsdom lays nothing out, and so cannot scroll.
Element.prototype.scrollIntoView = vi.fn();

beforeEach(() => {
  tutor = createTutor();
  tutor.show('audit');
});

const open = (): void => {
  render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <AuditView />
      </TextProvider>
    </TutorProvider>,
  );
};

/** The row of a quantity, by its spoken name. (By role, jsdom takes seconds for a table of sixty rows.) */
const row = (name: string, nth = 0): HTMLElement => {
  const headings = [...document.querySelectorAll('tbody th[scope="row"]')];
  const found = headings.filter((one) => one.textContent?.startsWith(`${name}:`))[nth];
  const whole = found?.closest('tr');
  if (!whole) throw new Error(`no row ${name}`);
  return whole;
};

const field = (name: string): HTMLElement => screen.getByLabelText(`Your figure for ${name}`);
/** What became of a paste. */
const report = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role="status"]');
  if (!found) throw new Error('no report');
  return found;
};

const paste = (text: string): void => {
  fireEvent.change(screen.getByLabelText('Paste figures'), { target: { value: text } });
  fireEvent.click(screen.getByText('Read these lines'));
};

describe('an article’s figures', () => {
  test('stand in a table with a caption and headers, beside the exact ones', () => {
    tutor.chooseExample('crossed');
    open();
    const table = screen.getByRole('table', { name: /^Crossed numbering/ });
    const columns = [...table.querySelectorAll('th[scope="col"]')];
    expect(columns.map((one) => one.textContent)).toEqual([
      'Quantity',
      'Printed',
      'Exact',
      'Finding',
    ]);
    expect(table.querySelectorAll('tbody tr')).toHaveLength(11);
    expect(screen.getByText(/^11 figures:/).closest('p')).toHaveTextContent(
      '11 figures: 5 right (1 of them cut, not rounded), 2 follow from an earlier slip, 4 slips.',
    );
  });

  test('say where the slip is, and what follows from it', () => {
    tutor.chooseExample('crossed');
    open();
    const slip = row('the net input of o1');
    expect(slip).toHaveTextContent('0.794609');
    expect(slip.querySelector('[data-quantity="net.o1"]')).toHaveTextContent('0.844681');
    expect(slip).toHaveTextContent(/Slip.*No known slip gives this figure/);
    const follows = row('the output of o1');
    expect(follows).toHaveTextContent(/Follows.*so the slip is not here/);
    fireEvent.click(within(follows).getByLabelText('Go to the net input of o1'));
    expect(slip.querySelector('th')).toHaveFocus();
  });

  test('name a figure that is printed twice for one quantity, and mark each', () => {
    open();
    expect(row('the net input of y1', 0)).toHaveTextContent(/1\.1059.*Right/);
    expect(row('the net input of y1', 1)).toHaveTextContent(/1\.1959.*Slip.*A second figure/);
  });

  test('can be cut down to what is not right', () => {
    tutor.chooseExample('classic-io');
    open();
    fireEvent.click(screen.getByLabelText('Only what is not right'));
    expect(document.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(row('the new total error')).toHaveTextContent(/updated weight used in the hidden layer/);
  });

  test('are chosen by article, and by the example of the page', () => {
    open();
    fireEvent.click(screen.getByText('Matrix form, after training'));
    expect(tutor.getState().exampleId).toBe('matrix-trained');
    expect(row('the net input of Class 0')).toHaveTextContent(/Two figures swapped/);
  });

  test('are checked against the article’s numbers, whatever a learner has there', () => {
    tutor.chooseExample('crossed');
    tutor.setGiven('w.o1.h1', 0.9);
    open();
    expect(row('the net input of o1')).toHaveTextContent('0.844681');
    expect(screen.getByText(/You have other numbers in this example/)).toBeVisible();
    const link = row('the net input of o1').querySelector('a');
    expect(link?.getAttribute('href')).toBe('#/step?example=crossed&updates=0&at=net.o1');
  });

  test('where there are none, the way to one’s own is offered', () => {
    tutor.chooseExample('blank');
    open();
    fireEvent.click(screen.getByText('Check figures of your own'));
    expect(screen.getByLabelText('Paste figures')).toBeVisible();
  });
});

describe('figures of one’s own', () => {
  beforeEach(() => tutor.show('audit', { source: 'own' }));

  test('are typed into one field a quantity and marked when the field is left', () => {
    open();
    fireEvent.change(field('the net input of h1'), { target: { value: '0,3775' } });
    expect(row('the net input of h1')).not.toHaveTextContent('Right');
    fireEvent.blur(field('the net input of h1'));
    expect(row('the net input of h1')).toHaveTextContent(/Right/);
    expect(field('the net input of h1')).toHaveValue('0,3775');
    expect(tutor.getState().query.figures).toBe('classic~net.h1_0,3775');
  });

  test('are pasted; what cannot be read is listed with its line', () => {
    open();
    paste('net h1 = 0.3775\nnet h7 = 1\nout_h1: 5,932 × 10⁻¹\nw5+ 0.4589\nhello');
    expect(report()).toHaveTextContent('3 figures were read; 2 lines were not.');
    expect(report()).toHaveTextContent(/Line 2:.*net h7 = 1.*no quantity of that/);
    expect(report()).toHaveTextContent(/Line 5:.*hello/);
    expect(row('the output of h1')).toHaveTextContent(/Right/);
    expect(row('the new w5')).toHaveTextContent(/Slip/);
    expect(screen.getByText(/^3 figures:/)).toBeVisible();
  });

  test('are marked against the numbers that are set', () => {
    tutor.setGiven('x1', 1);
    open();
    paste('net h1 = 0.52');
    expect(row('the net input of h1')).toHaveTextContent(/Right/);
  });

  test('two of one quantity are both kept and both marked', () => {
    open();
    paste('net y1 = 1.1059\nnet y1 = 1.1959');
    expect(field('the net input of y1')).toHaveValue('1.1059; 1.1959');
    expect(row('the net input of y1', 0)).toHaveTextContent(/Right/);
    expect(row('the net input of y1', 1)).toHaveTextContent(/1\.1959.*Slip/);
  });

  test('what a paste took the place of is said, and can be put back', () => {
    open();
    paste('net h1 = 0.3775');
    paste('net h1 = 0.38');
    expect(report()).toHaveTextContent(/stood there before.*net h1 = 0\.3775/);
    fireEvent.click(screen.getByText('Put back what was there'));
    expect(field('the net input of h1')).toHaveValue('0.3775');
  });

  test('stay while other views and examples are looked at', () => {
    open();
    paste('net h1 = 0.3775');
    fireEvent.click(screen.getByText('An article’s figures'));
    fireEvent.click(screen.getByText('Crossed numbering'));
    fireEvent.click(screen.getByText('Figures of your own'));
    expect(field('the net input of h1')).toHaveValue('');
    act(() => tutor.chooseExample('classic'));
    expect(field('the net input of h1')).toHaveValue('0.3775');
  });

  test('hostile lines are shown as text, and nothing comes of them', () => {
    open();
    const markup = '<img src=x onerror="document.title=1"> = 0.5';
    paste(`${markup}\nnet h1 = <b>1</b>\n=HYPERLINK("x")\nnet h1 = 37%`);
    const said = report();
    expect(said).toHaveTextContent(markup);
    expect(said.querySelector('img, b, a')).toBeNull();
    expect(said).toHaveTextContent('No figure was read; 4 lines were not.');
  });

  test('too long a text is refused with a word, and what was in the box stays', () => {
    open();
    const text = 'net h1 = 0.3775\n'.repeat(MAX_PASTED / 15);
    expect(text.length).toBeGreaterThan(MAX_PASTED);
    const box = screen.getByLabelText('Paste figures');
    fireEvent.change(box, { target: { value: 'net h1 = 0.3775' } });
    fireEvent.change(box, { target: { value: text } });
    expect(report()).toHaveTextContent('Nothing was read');
    expect(box).toHaveValue('net h1 = 0.3775');
  });

  test('an address with figures that are none names them', () => {
    tutor.show('audit', { source: 'own', figures: 'classic~net.h1_abc~foo_1~<b>~x1_3' });
    open();
    expect(row('the net input of h1')).toHaveTextContent(/Not a number/);
    const rest = screen.getByText(/^Not in the table/).parentElement;
    expect(rest).toHaveTextContent('foo = 1');
    expect(rest).toHaveTextContent('x1 = 3');
    expect(rest?.querySelector('b')).toBeNull();
  });

  test('a view that does not exist opens the articles', () => {
    tutor.show('audit', { source: '<script>' });
    open();
    expect(
      screen.getByRole('button', { name: 'An article’s figures', pressed: true }),
    ).toBeVisible();
  });
});
