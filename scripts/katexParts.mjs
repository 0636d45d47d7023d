// KaTeX as the page wants it: of all that it can typeset, what src/notation's TeX asks for. It is built of the
// package's own source, from which whole statements are left out: commands that no formula has, and what belongs to
// fonts that no formula is set in. The tests run it too, and hold it equal to the whole
// (tests/unit/notation/katex.test.ts); a formula with a command that is not in it fails there.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './run.mjs';

const KATEX = join(root, 'node_modules/katex');
const require = createRequire(import.meta.url);

/** The fonts that formulas are set in. */
const FONTS = ['Main-Regular', 'Math-Italic'].concat([
  'Size1-Regular',
  'Size2-Regular',
  'Size3-Regular',
  'Size4-Regular',
]);

/** Their files, and those of the bold letters that a heading of a table sets a symbol in. */
const FACES = [...FONTS, 'Main-Bold', 'Math-BoldItalic'];

/** The files of KaTeX's commands and environments that formulas need. */
const COMMANDS = [
  'accent',
  'delimsizing',
  'environment',
  'genfrac',
  'html',
  'kern',
  'op',
  'operatorname',
  'ordgroup',
  'relax',
  'sqrt',
  'styling',
  'supsub',
  'symbolsOp',
  'symbolsOrd',
  'symbolsSpacing',
  'text',
];

/** The commands that formulas need which KaTeX puts down to others: two spaces, \operatorname, and what those need. */
const MACROS = [
  ...['\\,', '\\;', '\\tmspace', '\\TextOrMath'],
  ...['\\@ifstar', '\\@ifnextchar', '\\@firstoftwo'],
];

/** The environments that formulas are set in. */
const ENVIRONMENTS = ['bmatrix', 'cases'];

/** What a statement calls a function of this name with. */
const argumentsOf = ({ type, expression }, name) =>
  type === 'ExpressionStatement' && expression.callee?.name === name ? expression.arguments : [];

/** What stands in the objects of these names. */
const contentsOf =
  (...names) =>
  (body) =>
    body
      .flatMap((statement) => (statement.declaration ?? statement).declarations ?? [])
      .filter(({ id }) => names.includes(id.name))
      .map(({ init }) => ({ start: init.start + 1, end: init.end - 1 }));

/** By module, what is left out of it. */
const LEFT_OUT = {
  'functions.ts': (body) =>
    body.filter(
      ({ type, specifiers, source }) =>
        type === 'ImportDeclaration' &&
        specifiers.length === 0 &&
        !COMMANDS.some((name) => source.value.endsWith(`/${name}`)),
    ),
  'macros.ts': (body) =>
    body.filter((statement) => {
      const [name] = argumentsOf(statement, 'defineMacro');
      return name !== undefined && !MACROS.includes(name.value);
    }),
  'symbols.ts': (body) =>
    body.filter((statement) => argumentsOf(statement, 'defineSymbol')[1]?.name === 'ams'),
  'array.ts': (body) =>
    body.filter((statement) => {
      if (statement.source?.value === './cd') return true;
      const names = argumentsOf(statement, 'defineEnvironment')[0]?.properties.find(
        ({ key }) => key.name === 'names',
      );
      return names?.value.elements.every(({ value }) => !ENVIRONMENTS.includes(value));
    }),
  // Arrows, braces and hats that stretch.
  'svgGeometry.ts': contentsOf('path'),
  'stretchy.ts': contentsOf('stretchyCodePoint', 'katexImagesData'),
};

/** The measures of the fonts' letters, which stand in a module of their own, without those of other fonts. */
const withMeasures = (code) =>
  code.replaceAll(/^ {4}"([\w-]+)": \{[^}]*\},?$/gm, (measures, font) =>
    FONTS.includes(font) ? measures : '',
  );

/**
 * The table that a module makes of letters and accents, by 12,000 normalizations, as it comes to: KaTeX’s own build has
 * it so too.
 */
const evaluated = (file) => `module.exports = ${JSON.stringify(require(file))};`;

/** The style sheet with those files, as every browser reads them that runs the build; until they come, others stand in. */
const withFonts = (css) =>
  css
    .replaceAll(/,\s*url\([^)]*\.(?:woff|ttf)\)\s*format\([^)]*\)/g, '')
    .replaceAll(/@font-face\{[^}]*\}/g, (face) =>
      FACES.some((font) => face.includes(`KaTeX_${font}.`))
        ? face.replace('{', '{font-display:swap;')
        : '',
    );

export function katexParts() {
  return [
    {
      name: 'backstep:katex-fonts',
      enforce: 'pre',
      transform: { filter: { id: /katex[^/]*\.css$/ }, handler: withFonts },
    },
    {
      name: 'backstep:katex-parts',
      // The development server has the whole as one file.
      apply: (_, { command, mode }) => command === 'build' || mode === 'test',
      enforce: 'pre',
      resolveId: {
        filter: { id: /^katex$/ },
        handler(_, importer, options) {
          return this.resolve('katex/katex.ts', importer, options);
        },
      },
      transform: {
        filter: { id: /\/node_modules\/katex\/(katex|src\/(environments\/)?\w+)\.[jt]s$/ },
        handler(code, id) {
          const name = id.split('/').at(-1);
          if (name === 'katex.ts') return { code: withVersion(code), map: null };
          if (name === 'unicodeSymbols.js') return { code: evaluated(id), map: null };
          if (name === 'fontMetricsData.js') return { code: withMeasures(code), map: null };
          const leftOut = LEFT_OUT[name]?.(this.parse(code, { lang: 'ts' }).body);
          return leftOut && { code: without(code, leftOut), map: null };
        },
      },
    },
  ];
}

const without = (code, nodes) =>
  nodes.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), code);

function withVersion(code) {
  const { version } = JSON.parse(readFileSync(join(KATEX, 'package.json'), 'utf8'));
  return code.replaceAll('__VERSION__', `'${version}'`).replace(/^declare let .*$/m, '');
}
