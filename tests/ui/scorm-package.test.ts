import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { launchPage } from '../../src/components/scorm/launchPage';
import { manifest12, manifest2004 } from '../../src/components/scorm/manifest';
import { nameFromTitle } from '../../src/components/scorm/nameFromTitle';
import { scormPackage } from '../../src/components/scorm/scormPackage';
import { sourceOf } from '../../src/components/scorm/singleFile';
import { translator } from '../../src/text';

const HOSTILE = [
  'Homework 1',
  '</title><script>alert(1)</script>',
  `"quotes" & 'apostrophes' <b>`,
  ']]> & &amp; \u0000\u000b\ud800 end',
  'ليلى 小明 Ünal',
  '<!-- --> <![CDATA[ x ]]>',
];
/** What of a title XML can hold. */
const held = (title: string): string =>
  ['\u0000', '\u000b', '\ud800'].reduce((text, sign) => text.replaceAll(sign, ''), title);

const parsed = (xml: string): Document => new DOMParser().parseFromString(xml, 'application/xml');

/** The children of an element by their names, for the order that the schemas want. */
const names = (element: Element | null): string[] =>
  [...(element?.children ?? [])].map(({ localName }) => localName);

const EDITIONS = [
  {
    edition: '1.2',
    write: manifest12,
    root: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adlcp: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    version: '1.2',
    type: 'scormtype',
    item: ['title'],
    organization: ['title', 'item'],
  },
  {
    edition: '2004',
    write: manifest2004,
    root: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adlcp: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    version: '2004 4th Edition',
    type: 'scormType',
    item: ['title', 'sequencing'],
    organization: ['title', 'item', 'sequencing'],
  },
] as const;

describe.each(EDITIONS)('the manifest of SCORM $edition', (edition) => {
  test.each(HOSTILE)('says all that is needed, whatever it is called: %s', (title) => {
    const xml = parsed(
      edition.write({
        id: 'backstep-1',
        title,
        launched: 'index.html',
        others: ['a.js', 'b.html'],
      }),
    );
    const { documentElement: root } = xml;
    expect(root.namespaceURI).toBe(edition.root);
    expect(root.localName).toBe('manifest');
    expect(names(root)).toEqual(['metadata', 'organizations', 'resources']);
    expect(xml.querySelector('metadata > schema')?.textContent).toBe('ADL SCORM');
    expect(xml.querySelector('metadata > schemaversion')?.textContent).toBe(edition.version);
    const organization = xml.querySelector('organization');
    expect(xml.querySelector('organizations')?.getAttribute('default')).toBe(
      organization?.getAttribute('identifier'),
    );
    expect(names(organization)).toEqual(edition.organization);
    const item = xml.querySelector('item');
    expect(names(item)).toEqual(edition.item);
    const titles = [...xml.querySelectorAll('title')];
    expect(titles.map(({ textContent }) => textContent)).toEqual([held(title), held(title)]);
    const resource = xml.querySelector('resource');
    expect(resource?.getAttribute('identifier')).toBe(item?.getAttribute('identifierref'));
    expect(resource?.getAttribute('href')).toBe('index.html');
    expect(resource?.getAttribute('type')).toBe('webcontent');
    expect(resource?.getAttributeNS(edition.adlcp, edition.type)).toBe('sco');
    const files = [...xml.querySelectorAll('resource > file')].map((file) =>
      file.getAttribute('href'),
    );
    expect(files).toEqual(['index.html', 'a.js', 'b.html']);
    // An identifier is an xs:ID: once in the document, and a name.
    const ids = [...xml.querySelectorAll('[identifier]')].map((one) =>
      one.getAttribute('identifier'),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z_][\w.-]*$/);
  });
});

test.each(HOSTILE)('the page of a package holds its title and its data as text: %s', (title) => {
  const address = `#/practice?title=${title}</script><script>`;
  const html = launchPage({
    ...{ title, language: 'en', direction: 'ltr', script: 'scorm.js', offer: title },
    config: {
      ...{ edition: 'scorm12', id: 'backstep-1', file: 'backstep.html', address },
      words: {
        ...{ kept: title, missing: '', refused: '', tooLong: '', review: '' },
        ...{ local: '', nowhere: '' },
      },
    },
  });
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect(page.title).toBe(held(title).trim().replace(/\s+/g, ' '));
  expect(page.scripts).toHaveLength(2);
  expect(page.querySelector('iframe')?.title).toBe(held(title));
  const data = JSON.parse(page.getElementById('package')?.textContent ?? '');
  expect(data.address).toBe(address);
  expect(data.words.kept).toBe(title);
});

test('the page as one file is put back as it was before anything was drawn into it', () => {
  const own = new DOMParser().parseFromString(
    `<!doctype html><html lang="en" data-begun="" data-layout="page"><head><title>T</title><style rel="stylesheet">a > b {}</style></head>
     <body><div id="root"><main>drawn</main></div><div class="popup">later</div><template id="licences">A &amp; B &lt;c></template><script type="module">if (1 < 2 && '</' + 'b>') run();</script></body></html>`,
    'text/html',
  );
  const again = new DOMParser().parseFromString(sourceOf(own), 'text/html');
  expect([...again.documentElement.attributes].map(({ name }) => name)).toEqual(['lang']);
  expect(again.getElementById('root')?.childNodes).toHaveLength(0);
  expect(again.querySelector('.popup')).toBeNull();
  expect(again.querySelector('style')?.textContent).toBe('a > b {}');
  expect(again.querySelector('script')?.textContent).toBe("if (1 < 2 && '</' + 'b>') run();");
  const licences = again.getElementById('licences') as HTMLTemplateElement;
  expect(licences.content.textContent).toBe('A & B <c>');
});

describe('a package', () => {
  /** This page, as if it were the one file. */
  const own = document.createElement('template');
  own.id = 'licences';
  const source = {
    edition: 'scorm12',
    title: '</title><b>&',
    address: '#/practice?example=classic',
    text: translator('en'),
  } as const;

  test('holds the files that its manifest names, and is the same file each time', async () => {
    document.body.append(own);
    const made = await scormPackage(source);
    const files = unzipSync(made.bytes);
    own.remove();
    const named = parsed(made.manifest).querySelectorAll('resource > file');
    expect(Object.keys(files)).toEqual([
      'imsmanifest.xml',
      ...[...named].map((file) => file.getAttribute('href')),
    ]);
    expect(strFromU8(files['imsmanifest.xml'] as Uint8Array)).toBe(made.manifest);
    const page = new DOMParser().parseFromString(
      strFromU8(files['index.html'] as Uint8Array),
      'text/html',
    );
    expect(page.title).toBe('</title><b>&');
    const config = JSON.parse(page.getElementById('package')?.textContent ?? '');
    expect(config).toMatchObject({ edition: 'scorm12', address: source.address });
    // What its script puts in is still to be put in.
    expect(config.words.refused).toContain('{code}');
    expect(config.words.tooLong).toMatch(/\{length\}.*\{most\}/);
    const script = strFromU8(files['scorm.js'] as Uint8Array);
    expect(script).toContain('LMSInitialize');
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|\bimport\b/);
    document.body.append(own);
    const again = await scormPackage(source);
    own.remove();
    expect(again.bytes).toEqual(made.bytes);
  });

  test('is refused where its address has no room for what is added to it', async () => {
    const address = `#/practice?example=classic&w1=${'1'.repeat(3700)}`;
    await expect(scormPackage({ ...source, address })).rejects.toThrow(RangeError);
  });
});

test.each([
  ['Homework 1', 'Homework 1'],
  ['The classic: 2-2-2 (sigmoid), <b>', 'The classic 2-2-2 sigmoid b'],
  ['  …x'.repeat(40), 'x x x x x x x x x x x x x x x x x x x x'],
  ['<<>>', 'Usual'],
  ['小明的作业！', '小明的作业'],
])('an assignment that is called %s is named %s', (title, name) => {
  expect(nameFromTitle(title, 'Usual')).toBe(name);
});
