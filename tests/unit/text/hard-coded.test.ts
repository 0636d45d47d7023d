import { describe, expect, test } from 'vitest';

/** What people read or hear of an element beside its text, which the linter sees to (noJsxLiterals). */
const SAID = [
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'alt',
  'label',
  'placeholder',
  'title',
];

const files = import.meta.glob<string>('../../../src/{components,views}/**/*.tsx', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Attributes whose words stand in the source: title="Words", title={'Words'} or title={`Words ${number}`}. */
function typedIn(source: string): string[] {
  const attribute = new RegExp(
    `\\b(?:${SAID.join('|')})=(?:"([^"]*)"|\\{['\`]([^'\`]*)['\`]\\})`,
    'g',
  );
  return [...source.matchAll(attribute)]
    .map(([, plain, braced]) => (plain ?? braced ?? '').replace(/\$\{[^}]*\}/g, ''))
    .filter((words) => /\p{Letter}/u.test(words));
}

describe('no words for people are typed into a component', () => {
  test('the scan sees them in every form', () => {
    expect(typedIn('<a title="Words" />')).toEqual(['Words']);
    expect(typedIn("<a aria-label={'Words'} />")).toEqual(['Words']);
    expect(typedIn(`<a alt={\`\${n} words\`} />`)).toEqual([' words']);
    expect(typedIn(`<a title={text('step.what')} alt={\`\${x}\`} label="–" />`)).toEqual([]);
  });

  test('not in an attribute either', () => {
    expect(Object.keys(files).length).toBeGreaterThan(100);
    const found = Object.entries(files).flatMap(([file, source]) =>
      typedIn(source).map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
