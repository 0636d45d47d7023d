import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ACTIVATIONS, NEURON_ACTIVATIONS } from '../../../src/engine/activations';
import { LOSSES } from '../../../src/engine/losses';
import { messagesOf } from '../../catalogues';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(`${src}${file}`, 'utf8') }));

const keys = new Set(Object.keys(messagesOf('en')));

/**
 * What a key built from parts can come to, where its beginning alone would let too many keys pass as used.
 * One that is not listed here is taken to use every key that it fits.
 */
const BUILT: Readonly<Record<string, readonly string[]>> = {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: as they stand in the source.
  'speech.${called.spoken}': Object.values(NEURON_ACTIVATIONS).flatMap(({ called }) =>
    called.spoken === undefined ? [] : [`speech.${called.spoken}`],
  ),
  'setup.${note}': [...Object.values(ACTIVATIONS), ...Object.values(LOSSES)].flatMap(({ words }) =>
    words.note === undefined ? [] : [`setup.${words.note}`],
  ),
  'speech.${kind}': ['speech.net', 'speech.out', 'speech.error'],
  'speech.${key}': ['speech.plus', 'speech.minus', 'speech.times'],
  'derivation.${each}': ['derivation.formula', 'derivation.numbers', 'derivation.value'],
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: as they stand in the source.
};

/** Where a message is looked up: text('…'), say(`…`), key: '…', and both sides of a choice in one. */
const LOOKUP =
  /(?:\b(?:text|say|translate)\(|\brichText\(text,|\bkey:)\s*(?:[^()`'"]*\?\s*)?(`[^`]*`|'[^']*')(?:\s*:\s*(`[^`]*`|'[^']*'))?/g;

const lookups = sources.flatMap(({ file, source }) =>
  [...source.matchAll(LOOKUP)]
    .flatMap(([, first, second]) => [first, second])
    .filter((literal) => literal !== undefined)
    .map((literal) => ({ file, key: literal.slice(1, -1), built: literal.startsWith('`') }))
    .filter(({ key }) => /^[a-z]\w*\./i.test(key)),
);

function fitting(built: string): string[] {
  const listed = BUILT[built];
  if (listed !== undefined) return [...listed];
  const fixed = built.split(/\$\{[^}]*\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${fixed.join('.+')}$`);
  return [...keys].filter((key) => pattern.test(key));
}

describe('the catalogue and the source agree', () => {
  test('the scan finds look-ups of both kinds', () => {
    expect(lookups.filter(({ built }) => built).length).toBeGreaterThan(2);
    expect(lookups.filter(({ built }) => !built).length).toBeGreaterThan(10);
  });

  test('every key that is looked up exists', () => {
    const missing = lookups.filter(({ key, built }) =>
      built ? !fitting(key).some((one) => keys.has(one)) : !keys.has(key),
    );
    expect(missing).toEqual([]);
  });

  test('every message is used', () => {
    const used = new Set(lookups.filter(({ built }) => built).flatMap(({ key }) => fitting(key)));
    const literals = new Set(
      sources.flatMap(({ source }) => [...source.matchAll(/'([^'\n]*)'/g)].map(([, text]) => text)),
    );
    const unused = [...keys].filter((key) => !used.has(key) && !literals.has(key));
    expect(unused).toEqual([]);
  });
});
