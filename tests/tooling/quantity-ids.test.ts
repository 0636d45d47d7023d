import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src');

/** Where ids are made and taken apart, where words stand, and where published figures are listed by their ids. */
const isExempt = (file: string): boolean =>
  file === 'engine/ids.ts' ||
  file.startsWith('text/') ||
  /\.(?:example|problem|set|d)\.ts$/.test(file);

/** What makes an id, or asks what an id is by how it is written. */
const FORBIDDEN: readonly RegExp[] = [
  // An id, or the beginning of one, as text: 'net.h1', `b.${of}`, 'error.total'.
  /(['"`])(?:net|out|b|w|error)\.(?:\1|[a-z]\d|\$\{|total\b)/,
  /(['"`])b\.[a-z]\1/,
  // 'd(', `new(${of})`.
  /(['"`])(?:d|new|corrected|[vms])\((?:\1|\$\{|[a-z])/,
  // An input, a target, and what is of one example: `x${i}`, `t${k + 1}`, `${id}@${k}`.
  /`[xt]\$\{/,
  /@\$\{/,
  // A regular expression of the same: /^net\./, /^[wb]\./, /^new\(/, /^t\d/, /^eta/, /@(\d+)/.
  /(?:\b(?:net|out|error)|[/^|(](?:w|b))\)?\\+\./,
  /\[[wb|]{2,}\]\\?\./,
  /(?:\bnew|[/^|]d|\[[vms]{2,}\])\\\(/,
  /[/^|(](?:\[[hotx]{2,}\]|[xt])\)?\(?\\d/,
  /\/\^(?:x|t|b|w|eta)\b/,
  /@\(?\\d/,
  // Any question to an id as text.
  /(?<!phase\.)\b(?:id|of|by|at)\.(?:split|startsWith|endsWith|slice|substring|replace|replaceAll|match|search|charAt|indexOf)\(/,
  /\.(?:test|exec)\((?:id|parts\.\w+)\)/,
  /[!=]== '(?:eta|count|total|error\.total)'/,
];

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');

/** The lines of a file that make an id, or ask one by a pattern. */
const faultsIn = (code: string): string[] =>
  withoutComments(code)
    .split('\n')
    .filter((line) => FORBIDDEN.some((pattern) => pattern.test(line)))
    .map((line) => line.trim());

describe('ids are made and taken apart in engine/ids.ts alone', () => {
  test('in every other file', async () => {
    const all = await readdir(SOURCE, { recursive: true });
    const files = all
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.tsx?$/.test(file) && !isExempt(file));
    const found = await Promise.all(
      files.map(async (file) =>
        faultsIn(await readFile(join(SOURCE, file), 'utf8')).map((line) => `${file}: ${line}`),
      ),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(found.flat()).toEqual([]);
  });

  test.each([
    "const first = 'net.h1';",
    'const net = `net.${neuron}`;',
    "return kind === 'local' && id.startsWith('d(error.');",
    "if (of.startsWith('net.')) return 'net';",
    "const [kind] = other.split('.'), plain = id.split('.');",
    'const targets = givens.filter((id) => /^t\\d+$/.test(id));',
    'const isParameter = /^[wb]\\./.test(name);',
    'const isWeight = /^(new\\()?w\\./.test(name);',
    'const isSlope = /^d\\(out\\.\\w+\\)\\/d\\(net\\.\\w+\\)$/.test(name);',
    'group(title, /^eta/)',
    'const weight = /* of the layer */ new RegExp(`^w\\\\.${letter}`);',
    'const target = `t${k + 1}`;',
    'const renewed = `new(${id})`;',
    "if (id === 'error.total') return total;",
    "symbols['b.h'] = shared;",
    'const own = `${id}@${example}`;',
  ])('%s is found', (line) => {
    expect(faultsIn(line)).toHaveLength(1);
  });

  test.each([
    '// What net.h1 is: `net.${neuron}`.',
    "text('error.falls')",
    "text('error.update', { number })",
    "const [way] = phase.split('.');",
    'symbolText(id, naming).replace(/^(net|out) .*$/, "$1")',
    'const net = netId(neuron);',
    "const KEY = 'backstep.work';",
  ])('%s is let pass', (line) => {
    expect(faultsIn(line)).toEqual([]);
  });
});
