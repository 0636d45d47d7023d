import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { HEADER_POLICY, metaPolicy, singlePolicy } from '../../scripts/policy.mjs';

/** A policy's directives by name. */
const directives = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );

describe('the Content-Security-Policy', () => {
  const page = '<style>a{}</style><p style="top:0"></p><style>b{}</style>';

  test.each([
    ['of a server', HEADER_POLICY],
    ['of the page', metaPolicy(page)],
  ])('%s lets no script run but our files and the early one', (_, policy) => {
    expect(directives(policy).get('script-src')).toEqual([
      "'self'",
      "'sha256-xK2wJJJJToC71rksdEOhnJeCryKbG59zINdg3gDV/fU='",
    ]);
    expect(directives(policy).get('default-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe-eval|unsafe-hashes|\*/);
  });

  test('of the page names each of its style elements, by the hash that openssl gives', () => {
    expect(directives(metaPolicy(page)).get('style-src')).toEqual([
      "'self'",
      "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
      "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
    ]);
  });

  test('of the one file lets what stands in it run and look as it does, and nothing be asked for', () => {
    const alone = directives(singlePolicy(`${page}<script type="module">let a</script>`));
    expect(alone.get('default-src')).toEqual(["'none'"]);
    expect(alone.get('script-src')).toEqual([
      "'sha256-IfEXP/8HLuXoAiy0hZVrCAcjcLsZqYFpLOHDGj8enqE='",
    ]);
    expect(alone.get('style-src')).toEqual([
      "'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk='",
      "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
    ]);
  });

  test('stands in the docs as it is served', async () => {
    expect(await readFile('docs/hosting.md', 'utf8')).toContain(
      `Content-Security-Policy: ${HEADER_POLICY}\n`,
    );
  });
});
