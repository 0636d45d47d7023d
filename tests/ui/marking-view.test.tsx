import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { CopyWorkLink } from '../../src/components/marking/CopyWorkLink';
import { classMarks } from '../../src/components/marking/useClassMarks';
import { findExample } from '../../src/examples';
import { createTutor, type ViewQuery } from '../../src/state';
import { translator } from '../../src/text';
import { MarkingView } from '../../src/views/MarkingView';

const FORWARD =
  'net.h1:3.775×10⁻¹~out.h1:٠٫٥٩٣٣~net.h2:0.3925~out.h2:0.5969~net.o1:1.1059~out.o1:0.7514';
const SLIP =
  'classic~d(error.total)/d(out.o1):-0.7414~d(out.o1)/d(net.o1):0.1868~d(error.total)/d(net.o1):-0.1385';
const link = (work: string): string => `https://x.org/a/#/marking?example=classic&work=${work}`;

function open(query: ViewQuery = {}) {
  const tutor = createTutor();
  tutor.show('marking', query);
  const view = render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <MarkingView />
      </TextProvider>
    </TutorProvider>,
  );
  return { tutor, ...view };
}
const rowOf = (name: RegExp): HTMLElement => {
  const row = screen.getByRole('rowheader', { name }).closest('tr');
  if (row === null) throw new Error('a row header stands in a row');
  return row;
};

beforeEach(() => classMarks.clear());
afterEach(() => vi.restoreAllMocks());

describe('a student’s link', () => {
  test('shows what is right, what follows, and from where', () => {
    open({ work: SLIP, name: 'Ada' });
    expect(screen.getByRole('heading', { level: 2, name: 'Work of Ada' })).toBeVisible();
    const slip = rowOf(/total error with respect to the output of y1/);
    expect(slip).toHaveTextContent('-0.7414');
    expect(within(slip).getByText('0.7414')).toHaveAttribute(
      'data-value',
      expect.stringMatching(/^0\.7413/),
    );
    expect(slip).toHaveTextContent('Wrong');
    expect(slip).toHaveTextContent('Sign of (target − output)');
    const after = rowOf(/total error with respect to the net input of y1/);
    expect(after).toHaveTextContent('Follows');
    expect(within(after).getByRole('button', { name: /^To the figure/ })).toBeVisible();
  });

  test('a figure that follows leads to its slip', async () => {
    open({ work: SLIP });
    Element.prototype.scrollIntoView = vi.fn();
    const after = rowOf(/total error with respect to the net input of y1/);
    await userEvent.click(within(after).getByRole('button'));
    expect(rowOf(/total error with respect to the output of y1/)).toHaveFocus();
  });

  test('a quantity leads to its step, with the numbers of the work', () => {
    open({ work: 'classic~eta:0.75~net.h1:0.3775' });
    expect(
      screen.getByRole('link', { name: 'To the step of the net input of h1' }),
    ).toHaveAttribute('href', '#/step?example=classic&eta=0.75&at=net.h1');
    expect(screen.getByText(/η = 0.75/)).toBeVisible();
  });

  test('is marked by its own numbers, whatever the page holds', () => {
    const { tutor } = open({ work: `classic~${FORWARD}` });
    act(() => {
      tutor.setGiven('x1', 9);
      tutor.chooseExample('matrix');
    });
    expect(screen.getByText('All 6 figures are right.')).toBeVisible();
  });

  test('markup and unusual digits are shown as they were written', () => {
    const { container } = open({
      work: 'classic~net.h1:<img src=x onerror=alert(1)>~net.h2:٠٫٣',
      name: '<b>A</b>',
    });
    expect(screen.getByText('<img src=x onerror=alert(1)>')).toBeVisible();
    expect(screen.getByText('٠٫٣')).toBeVisible();
    expect(container.querySelector('img, b')).toBeNull();
    // The second is a number, and no more than wrong.
    expect(screen.getAllByText(/This is not a number/)).toHaveLength(1);
  });

  test('beside what is too short stands the value with the digits that are asked for', () => {
    open({ work: 'classic~significant:6~part:forward~net.h1:0.3775~out.h1:0.59' });
    const short = rowOf(/the output of h1$/);
    expect(short).toHaveTextContent('Short');
    // 0.593269992 (tests/fixtures/reference.json)
    expect(short).toHaveTextContent(/0\.593270/);
  });

  test('a teacher overrules a mark, which counts at once, and takes it back', async () => {
    open({ work: SLIP });
    const slip = rowOf(/total error with respect to the output of y1/);
    const countOf = (word: string) =>
      within(screen.getByRole('region', { name: 'Summary of the marks' }))
        .getByText(word)
        .parentElement?.querySelector('dd')?.textContent;
    expect(countOf('Wrong')).toBe('1');
    await userEvent.click(within(slip).getByText('Look closer'));
    expect(await within(slip).findByText('wrong:local:targetMinusOut')).toBeVisible();
    await userEvent.selectOptions(
      within(slip).getByRole('combobox', { name: 'Your verdict' }),
      'Right',
    );
    await userEvent.type(within(slip).getByRole('textbox', { name: 'Why' }), 'As in our book.');
    await userEvent.click(within(slip).getByRole('button', { name: 'Overrule' }));
    expect(slip).toHaveTextContent('Rightby you; ours: Wrong');
    expect(slip).toHaveTextContent('As in our book.');
    expect(countOf('Wrong')).toBe('0');
    await userEvent.click(within(slip).getByRole('button', { name: 'Take back' }));
    expect(countOf('Wrong')).toBe('1');
    expect(slip).not.toHaveTextContent('As in our book.');
    expect(window.localStorage.getItem('backstep:overruled')).toBe('{"version":1,"works":{}}');
    window.localStorage.removeItem('backstep:overruled');
  });

  test('says what was asked, what is blank, and what was given; nothing is all right before all is', () => {
    open({ work: 'classic~significant:3~part:forward~shown:net.h1~net.h1:0.3775~out.h1:0.5933' });
    expect(screen.getByText(/Asked for: 3 significant digits\./)).toBeVisible();
    expect(screen.getByText('No slip was found in the figures that can be read.')).toBeVisible();
    expect(rowOf(/net input of h2/)).toHaveTextContent('Blank');
    // It was shown before anything was written for it.
    expect(rowOf(/net input of h1/)).toHaveTextContent('Given on the sheet');
    const summary = screen.getByRole('region', { name: 'Summary of the marks' });
    expect(summary).toHaveTextContent(/1Right.*7Blank.*8Asked for|Right1.*Blank7.*Asked for8/);
  });

  test('that cannot be marked says why, and what would be accepted', () => {
    open({ work: 'classic~w5:abc~net.h1:1' });
    expect(screen.getByText(/sets the number w5 to “abc”, which is not a number/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  test('with a great many complaints lists a few, and counts the rest', () => {
    open({ work: `classic~net.h1:1${Array.from({ length: 30 }, (_, i) => `~q${i}:1`).join('')}` });
    expect(screen.getByText('18 more of the kind.')).toBeVisible();
  });
});

describe('a class’s list', () => {
  const LIST = `Name;Link\nAda;${link(`classic~${FORWARD}`)}\nBen;${link(SLIP)}\nCem;forgot\n`;
  const paste = async (list: string): Promise<void> => {
    const box = screen.getByRole('textbox');
    fireEvent.change(box, { target: { value: list } });
    await userEvent.click(screen.getByRole('button', { name: 'Mark these' }));
    await waitFor(() => expect(classMarks.getState().status).not.toBe('working'));
  };
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);

  test('that is pasted is marked, and every row has its line', async () => {
    open();
    await paste(LIST);
    expect(screen.getByRole('status')).toHaveTextContent(
      'The work of 2 students is marked. 1 row could not be marked',
    );
    expect(rowOf(/Ada/)).toHaveTextContent('6 of 6100%60000––none');
    expect(rowOf(/Ben/)).toHaveTextContent(
      '2 of 633.3%11010––∂E total/∂out y1 Sign of (target − output)',
    );
    expect(rowOf(/Cem/)).toHaveTextContent('There is no link to work here.');
    expect(screen.getByRole('link', { name: 'Ben' })).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/marking\?.*&name=Ben$/),
    );
  });

  test('is sorted by any column', async () => {
    open();
    await paste(LIST);
    const sort = (name: string) => userEvent.click(screen.getByRole('button', { name }));
    await sort('Wrong');
    expect(names()).toEqual(['Ben', 'Ada', 'Cem']);
    expect(screen.getByRole('columnheader', { name: 'Wrong' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    await sort('Name');
    await sort('Name');
    expect(names()).toEqual(['Cem', 'Ben', 'Ada']);
  });

  test('is a file as well, chosen or dropped anywhere in the window', async () => {
    const { container } = open();
    const input = container.querySelector('input[type=file]');
    if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
    await userEvent.upload(input, new File([LIST], 'class.csv', { type: 'text/csv' }));
    await screen.findByText('class.csv');
    expect(await screen.findByRole('link', { name: 'Ada' })).toBeVisible();
    const file = new File([`${link(SLIP)}`], 'other.csv');
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], files: [file] } });
    await screen.findByText('other.csv');
    expect(await screen.findByRole('link', { name: 'Row 1' })).toBeVisible();
  });

  test('gets points as the address says, which a teacher changes in it and for the next time', async () => {
    const { tutor } = open({ max: '12', points: '1,0.5,0,0,0' });
    await paste(LIST);
    // Of 6: one right and one that follows, of 12 points.
    expect(rowOf(/Ben/)).toHaveTextContent('3 of 1225%');
    await userEvent.click(screen.getByRole('button', { name: 'Points', expanded: false }));
    const field = screen.getByRole('textbox', { name: 'Out of' });
    fireEvent.change(field, { target: { value: '0' } });
    fireEvent.blur(field);
    expect(screen.getByRole('alert')).toHaveTextContent('It stays at 12.');
    fireEvent.change(field, { target: { value: '24' } });
    fireEvent.blur(field);
    expect(rowOf(/Ben/)).toHaveTextContent('6 of 2425%');
    expect(tutor.getState().query).toEqual({ max: '24', points: '1,0.5,0,0,0' });
    expect(localStorage.getItem('backstep:points')).toContain('"max":"24"');
    await userEvent.click(screen.getByRole('button', { name: 'As at first' }));
    expect(rowOf(/Ben/)).toHaveTextContent('2 of 633.3%');
    expect(tutor.getState().query).toEqual({});
  });

  test('is shown without names at a key', async () => {
    open();
    await paste(LIST);
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(names()).toEqual(['Student 1', 'Student 2', 'Student 3']);
    expect(screen.queryByRole('link', { name: /Ada|Ben|Student/ })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'n' });
    expect(names()).toEqual(['Ada', 'Ben', 'Cem']);
  });

  test('says what was hard, by mistake and by quantity; each leads to its step on the projector', async () => {
    open();
    await paste(LIST);
    await userEvent.click(screen.getByRole('button', { name: 'By mistake' }));
    const slip = rowOf(/^Sign of \(target − output\)$/);
    expect(slip).toHaveTextContent('1∂E total/∂out y1');
    expect(within(slip).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^#\/step\?.*at=d\(error\.total\)\/d\(out\.o1\)&.*view=projector$/),
    );
    await userEvent.click(screen.getByRole('button', { name: 'By quantity' }));
    expect(screen.getAllByRole('rowheader')).toHaveLength(9);
    expect(rowOf(/total error with respect to the output of y1/)).toHaveTextContent('00010');
  });

  test('has a page of feedback for each student, with what the teacher writes', async () => {
    open();
    await paste(LIST);
    await userEvent.click(screen.getByRole('button', { name: 'Feedback pages' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Student' }), 'Ben');
    const page = screen.getByRole('article');
    expect(page).toHaveTextContent('Sign of (target − output)');
    const comment = within(page).getByRole('textbox', { name: 'Comment' });
    fireEvent.change(comment, { target: { value: 'See me.' } });
    expect(comment).toHaveValue('See me.');
    expect(localStorage.getItem('backstep:comments')).toContain('See me.');
    fireEvent.change(comment, { target: { value: '' } });
    expect(localStorage.getItem('backstep:comments')).toBe('{}');
  });

  test('without a link says what a link is', async () => {
    open();
    await paste('Name,Link\nAda,https://elsewhere.example/');
    expect(screen.getByRole('status')).toHaveTextContent('No link to work was found');
  });

  test('stays while a student’s marks are looked at', async () => {
    const { tutor } = open();
    await paste(LIST);
    act(() => tutor.show('marking', { work: SLIP, name: 'Ben' }));
    expect(screen.getByRole('link', { name: 'Back to the class' })).toBeVisible();
    act(() => tutor.show('marking'));
    expect(names()).toEqual(['Ada', 'Ben', 'Cem']);
  });
});

describe('the link to one’s own work', () => {
  const example = findExample('classic');
  if (example === undefined) throw new Error('no classic example');
  const mount = (figures: ReadonlyMap<string, string>) =>
    render(
      <TextProvider value={translator('en')}>
        <CopyWorkLink work={{ example, figures }} />
      </TextProvider>,
    );
  const copy = () => userEvent.click(screen.getByRole('button', { name: 'Copy link to my work' }));

  test('is copied, with the name, and that is said', async () => {
    const user = userEvent.setup();
    mount(new Map([['net.h1', '0.3775']]));
    await user.type(screen.getByLabelText('Your name (optional)'), 'Ada');
    await user.click(screen.getByRole('button'));
    expect(await navigator.clipboard.readText()).toMatch(
      /^http.*#\/marking\?example=classic&name=Ada&work=classic~sum:[0-9a-z]{4}~net\.h1:0\.3775$/,
    );
    expect(screen.getByRole('status')).toHaveTextContent('The link is copied.');
  });

  test('is shown to be copied by hand where the browser does not copy', async () => {
    mount(new Map([['net.h1', '0.3775']]));
    // That is what gives jsdom a clipboard.
    userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    await copy();
    const shown = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: /Copy this link/,
    });
    expect(shown.value).toMatch(/net\.h1:0\.3775$/);
    await waitFor(() => expect(shown).toHaveFocus());
  });

  test('without a figure there is nothing to copy', async () => {
    mount(new Map([['net.h1', ' ']]));
    await copy();
    expect(screen.getByRole('status')).toHaveTextContent('Fill in at least one figure first.');
  });

  test('that would be too long says what to do', async () => {
    mount(new Map(['net.h1', 'net.h2', 'out.h1'].map((id) => [id, '1'.repeat(2000)])));
    await copy();
    expect(screen.getByRole('status')).toHaveTextContent('Write fewer digits');
  });
});
