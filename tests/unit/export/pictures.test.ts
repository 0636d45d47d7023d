import { expect, test } from 'vitest';
import { formulaLatex, formulaMathml } from '../../../src/components/export/files/stepFormula';
import { tikz } from '../../../src/components/export/files/tikz';
import { fileSource } from './fileSources';

/** The lines that hold a text. */
const having = (file: string, wanted: string): readonly string[] =>
  file.split('\n').filter((line) => line.includes(wanted));

test('TikZ has what is known by the step, and nothing after it', () => {
  const file = tikz(fileSource('w1=0.15', 'out.h1')).text;
  // net h1 = 0.15 · 0.05 + 0.2 · 0.1 + 0.35, out h1 = σ(0.3775).
  expect(file).toContain('= 0.3775$');
  expect(file).toContain('= 0.5933$');
  expect(file).toContain('{$w_{1} = 0.15$}');
  // net h2, E total and the new weights come later.
  for (const later of ['0.3925', '0.5969', '0.2984', '0.1498']) expect(file).not.toContain(later);
});

test('TikZ draws each connection once, and what the step is about thick', () => {
  const file = tikz(fileSource('w1=0.15', 'd(error.total)/d(w.o1.h1)')).text;
  expect(having(file, '\\draw[lit]')).toHaveLength(1);
  // Eight weights, two biases to two neurons each, two outputs to their errors, and these to the total.
  expect(having(file, '\\draw[')).toHaveLength(8 + 4 + 4);
  expect(file).toContain('0.08217');
});

test('a title is a comment of one line', () => {
  const file = tikz(fileSource('w1=0.15', undefined, 'A\n\\input{x} title')).text;
  expect(having(file, '\\input{x}')).toEqual([expect.stringMatching(/^% /)]);
});

test('the formula of a step as LaTeX and as MathML, with its value', async () => {
  const source = fileSource('w1=0.15', 'd(error.total)/d(w.o1.h1)');
  const latex = formulaLatex(source).text;
  expect(latex).toMatch(
    /^\\begin\{align\*\}\n.* &= .* \\\\\n&= 0\.1385 .*0\.5933 \\\\\n&\\approx 0\.08217\n/,
  );
  const { text } = await formulaMathml(source);
  expect(text).toMatch(
    /^<math xmlns="http:\/\/www\.w3\.org\/1998\/Math\/MathML".*<mfrac>.*<\/math>\n$/s,
  );
  expect(text).toContain('<mn>0.08217</mn>');
});
