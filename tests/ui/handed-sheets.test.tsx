import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { TextProvider, TutorProvider } from '../../src/components/context';
import { classMarks } from '../../src/components/marking/useClassMarks';
import { createTutor, traceOf } from '../../src/state';
import { translator } from '../../src/text';
import { MarkingView } from '../../src/views/MarkingView';
import { asFile, exampleNamed, filledIn, sheetToFillIn } from '../unit/sheets/filledSheet';

beforeEach(() => classMarks.clear());

test('filled spreadsheets are chosen or dropped, several at a time; what cannot be read is told', async () => {
  const tutor = createTutor();
  tutor.show('marking', {});
  const { container } = render(
    <TutorProvider value={tutor}>
      <TextProvider value={translator('en')}>
        <MarkingView />
      </TextProvider>
    </TutorProvider>,
  );
  const sheet = await sheetToFillIn({ trace: traceOf(exampleNamed('classic').problem) });
  const ada = await filledIn(sheet, { Student_name: 'Ada', 'net.h1': 0.3775, 'out.h1': 0.4 });
  const input = container.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no field for files');
  await userEvent.upload(input, [
    asFile(ada),
    new File(['neither'], 'notes.xlsx'),
    new File(['a,b'], 'list.csv'),
  ]);
  expect(await screen.findByText('ada.xlsx (+2)')).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Ada' })).toHaveAttribute(
    'href',
    expect.stringContaining('net.h1:0.3775'),
  );
  const told = screen.getByText(/“notes.xlsx” is no .xlsx file/);
  expect(told).toHaveTextContent('Accepted: the “Spreadsheet to fill in”');
  // Among spreadsheets a list is none: it is told like any other file.
  expect(screen.getByText(/“list.csv” is no .xlsx file/)).toBeVisible();

  const ben = await filledIn(sheet, { Student_name: 'Ben', 'net.h1': 0.3775 });
  // Whatever it is called, a file of packed parts is a spreadsheet.
  fireEvent.drop(window, {
    dataTransfer: { types: ['Files'], files: [asFile(ben, 'ben.download')] },
  });
  expect(await screen.findByRole('link', { name: 'Ben' })).toBeVisible();
  expect(screen.getByRole('link', { name: 'Ada' })).toBeVisible();
});
