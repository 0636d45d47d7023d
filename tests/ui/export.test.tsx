import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { figure, open, UNFIT } from './open';

const view = (more: string, example = 'classic'): string => `#/export?example=${example}${more}`;
const preview = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: /^Preview of / });

/** Opens the view at an address, and gives what would be taken away. */
async function taken(address: string): Promise<string> {
  await open(address);
  return (await preview()).value;
}

function runJavascript(program: string): string {
  const lines: string[] = [];
  runInNewContext(program, { console: { log: (line: string) => lines.push(line) } });
  return lines.join('\n');
}

const runPython = (program: string, path = ''): string =>
  execFileSync('python3', ['-c', program], {
    env: { ...process.env, PYTHONPATH: path },
    encoding: 'utf8',
  });
const has = (code: string): boolean => spawnSync('python3', ['-c', code]).status === 0;

/** What a program printed, by id. PyTorch's prints some ids with two values, which are to be the same. */
function printed(text: string, id: string): number {
  const line = text.split('\n').find((each) => each.startsWith(`${id} = `));
  const [value, again = value] = (line ?? '').slice(id.length + 3).split(' ');
  expect(Number(again)).toBeCloseTo(Number(value), 14);
  return Number(value);
}

test('slides: when printed, one for each step, with its title, formula and value', async () => {
  const { page } = await open(view('&format=slides&part=step&at=out.h1'));
  const slides = () => [...page.querySelectorAll('.slide')];
  await waitFor(() => expect(slides()).toHaveLength(1));
  expect(page.querySelector('.slides')).toHaveTextContent('2 slides');
  act(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  expect(slides().map((slide) => slide.querySelector('h3')?.textContent)).toEqual([
    'the net input of h1',
    'the output of h1',
  ]);
  expect(slides()[0]).toHaveTextContent('0.3775');
  // What comes later stands on no earlier page.
  expect(slides()[0]).not.toHaveTextContent('0.5933');
  expect(slides()[1]?.querySelector('.slide-formula')).toHaveTextContent('≈ 0.5933');
  act(() => {
    window.dispatchEvent(new Event('afterprint'));
  });
  expect(slides()).toHaveLength(1);
});

describe('the whole update of an article', () => {
  test.each(['classic', 'crossed'] as const)(
    '%s: JavaScript prints the exact figures',
    async (id) => {
      const output = runJavascript(await taken(view('&format=javascript', id)));
      for (const quantity of ['net.h1', 'out.o2', 'error.total', 'd(error.total)/d(w.h1.x1)']) {
        expect(printed(output, quantity)).toBeCloseTo(figure(quantity, id), 14);
      }
    },
  );

  test('CSV and JSON have every value in full', async () => {
    const { user } = await open(view(''));
    const csv = (await preview()).value;
    const row = csv.split('\n').find((line) => line.startsWith('"d(error.total)/d(w.o1.h1)",'));
    expect(Number(/"([^"]+)"$/.exec(row ?? '')?.[1])).toBeCloseTo(
      figure('d(error.total)/d(w.o1.h1)'),
      15,
    );
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
    const json = JSON.parse((await preview()).value);
    const found = json.quantities.find(({ id }: { id: string }) => id === 'new(w.h1.x1)');
    expect(found.value).toBeCloseTo(figure('new(w.h1.x1)'), 15);
  });

  test.each(['latex', 'markdown'])('%s has the article’s figures, rounded', async (format) => {
    const text = await taken(view(`&format=${format}`));
    // 0.298371…, 0.082167… and 0.358916…, as the article works them out.
    for (const figures of ['0.2984', '0.08217', '0.3589']) expect(text).toContain(figures);
    expect(text).not.toMatch(UNFIT);
  });
});

describe('the view', () => {
  test('offers a file by the example, its part and its form', async () => {
    const { user } = await open('#/export?example=classic&at=net.o1');
    const name = async () => (await preview()).getAttribute('aria-label');
    expect(await name()).toBe('Preview of backstep-classic.csv');
    await user.click(screen.getByRole('radio', { name: 'NumPy' }));
    expect(await name()).toBe('Preview of backstep-classic-numpy.py');
    await user.click(screen.getByRole('radio', { name: /^Up to the current step/ }));
    expect(await name()).toBe('Preview of backstep-classic-step-5-numpy.py');
    expect((await preview()).value).not.toContain('error.total');
  });

  test('says how many lines there are, and has the number that was edited', async () => {
    const text = await taken(view('&format=javascript&w5=0.123456789'));
    expect(text).toContain('0.123456789');
    const count = text.trimEnd().split('\n').length;
    expect(screen.getByText(`${count} lines`)).toBeVisible();
  });

  test('a spreadsheet is told by its cells, and taken as a file', async () => {
    const { user } = await open('#/export?example=classic&format=xlsx');
    const shown = await preview();
    expect(shown).toHaveAccessibleName('Preview of backstep-classic.xlsx');
    expect(shown.value).toContain('Forward!C5\tnet.h1\t=w.h1.x1*x1_+w.h1.x2*x2_+b.h');
    const radio = screen.getByRole('radio', { name: 'Spreadsheet to fill in' });
    expect(radio).toHaveAccessibleDescription(/turns green/);
    await user.click(radio);
    await waitFor(async () =>
      expect(await preview()).toHaveAccessibleName('Preview of backstep-classic-student.xlsx'),
    );
    expect((await preview()).value).toMatch(/^Forward!C5\tnet\.h1$/m);
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Digits asked for' }),
      '4 decimal places',
    );
    expect(screen.getByRole('combobox', { name: 'Digits asked for' })).toHaveDisplayValue(
      '4 decimal places',
    );
  });

  test('an unknown form is the table', async () => {
    await open(view('&format=word&part=half'));
    await preview();
    expect(screen.getByRole('radio', { name: 'CSV' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'The whole update' })).toBeChecked();
  });
});

/**
 * Three training examples in one update of the classic network, biases updated. The figures are those of a few
 * lines of NumPy that know nothing of this code: the outer products of deltas and inputs, averaged.
 */
const BATCH =
  '&rows=0.05,0.1,0.01,0.99;0.7,-0.4,0.8,0.3;0,1,1,0&order=batch&combine=mean&updatebiases=yes';
const FIGURES: Readonly<Record<string, number>> = {
  'error.total@1': 0.2983711087600027,
  'error.total@2': 0.11311536316550612,
  'error.total@3': 0.3348516695280656,
  'error.total': 0.24877938048452483,
  'd(error.total)/d(w.h1.x1)': 0.002279689464027126,
  'd(error.total)/d(w.h2.x2)': 0.0030208526030790113,
  'd(error.total)/d(w.o1.h2)': 0.01611930068000936,
  'd(error.total)/d(b.o)': 0.08788013768495373,
  'new(w.o1.h1)': 0.3918452815682542,
  'new(b.h)': 0.33978585747750634,
  'new(error.total)': 0.24305117891559314,
};

function expectBatch(output: string, ids = Object.keys(FIGURES)): void {
  for (const id of ids) expect(printed(output, id), id).toBeCloseTo(FIGURES[id] ?? Number.NaN, 13);
}

describe('a batch', () => {
  test('as JavaScript prints what NumPy knows of it', async () => {
    expectBatch(runJavascript(await taken(view(`${BATCH}&format=javascript`))));
  });

  test('of three summed has three times the mean’s gradient', async () => {
    const summed = BATCH.replace('mean', 'sum');
    const output = runJavascript(await taken(view(`${summed}&format=javascript`)));
    const id = 'd(error.total)/d(w.o1.h2)';
    expect(printed(output, id)).toBeCloseTo(3 * (FIGURES[id] ?? Number.NaN), 13);
  });

  test.skipIf(!has(''))('as Python prints it too', async () => {
    expectBatch(runPython(await taken(view(`${BATCH}&format=python`))));
  });

  test.skipIf(!has('import numpy'))('as NumPy prints it too', async () => {
    expectBatch(runPython(await taken(view(`${BATCH}&format=numpy`))));
  });

  test.skipIf(!has(''))('as PyTorch has autograd’s gradients beside them', async () => {
    const output = runPython(
      await taken(view(`${BATCH}&format=pytorch`)),
      resolve('tests/unit/export'),
    );
    const ids = Object.keys(FIGURES).filter((id) => /^d|^new/.test(id));
    expectBatch(output, ids);
  });

  test.each(['csv', 'json', 'latex', 'markdown'])('as %s has every example', async (format) => {
    const text = await taken(view(`${BATCH}&format=${format}`));
    // The three errors, at the classic's four digits or in full.
    for (const figures of [/0\.2984|0\.29837/, /0\.1131/, /0\.3349|0\.33485/]) {
      expect(text).toMatch(figures);
    }
    expect(text).not.toMatch(UNFIT);
  });

  test('as far as a step of one example, and no further', async () => {
    const output = runJavascript(
      await taken(view(`${BATCH}&at=error.total@2&format=javascript&part=step`)),
    );
    expect(printed(output, 'error.total@2')).toBeCloseTo(FIGURES['error.total@2'] ?? 0, 13);
    expect(output).not.toContain('d(error.total)');
  });
});
