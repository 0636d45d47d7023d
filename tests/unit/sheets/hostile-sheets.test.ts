import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { readSheet } from '../../../src/components/marking/sheets/readSheet';
import { readWork, traceOf } from '../../../src/state';
import { asFile, exampleNamed, filledIn, sheetToFillIn } from './filledSheet';

const trace = traceOf(exampleNamed('classic').problem);
const text = (of: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(of);

/** An archive of parts that are not packed, each with the size that it is said to have. Source: PKWARE, APPNOTE 6.3.10. */
function archive(
  parts: Readonly<Record<string, { data: Uint8Array; size?: number; method?: number }>>,
): Uint8Array<ArrayBuffer> {
  const local: number[] = [];
  const central: number[] = [];
  const u16 = (n: number) => [n & 255, (n >> 8) & 255];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(Math.floor(n / 0x10000) & 0xffff)];
  for (const [name, { data, size = data.length, method = 0 }] of Object.entries(parts)) {
    const at = local.length;
    const bytes = [...text(name)];
    const rest = [...u16(method), ...u32(0), ...u32(0), ...u32(data.length), ...u32(size)];
    const names = [...u16(bytes.length), ...u16(0)];
    local.push(...u32(0x04034b50), ...u16(20), ...u16(0), ...rest, ...names, ...bytes, ...data);
    central.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(0), ...rest, ...names);
    central.push(...u16(0), ...u16(0), ...u16(0), ...u32(0), ...u32(at), ...bytes);
  }
  const count = Object.keys(parts).length;
  const end = [...u16(0), ...u16(0), ...u16(count), ...u16(count), ...u32(central.length)];
  return new Uint8Array([
    ...local,
    ...central,
    ...u32(0x06054b50),
    ...end,
    ...u32(local.length),
    ...u16(0),
  ]);
}

const live = async () =>
  writeXlsx({
    sheets: [
      {
        name: 'Ids',
        rows: [
          ['id', 'name', 'cell'],
          ['x1', 'x1_', 'Given!C5'],
        ],
      },
    ],
  });

test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
  ['an empty file', () => new Uint8Array(0), 'fileNotSheet'],
  ['a text', () => text('Name;Link\nAda;x'), 'fileNotSheet'],
  [
    'the start of an archive',
    () => text('PK\u0003\u0004 and then nothing of the kind'),
    'fileNotSheet',
  ],
  [
    'an archive that is no workbook',
    () => archive({ 'a.txt': { data: text('a') } }),
    'fileNotSheet',
  ],
  [
    'a workbook that is cut in half',
    async () => (await sheetToFillIn({ trace })).slice(0, 4000),
    'fileNotSheet',
  ],
  [
    'a file with a password, or of old',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
    'fileLocked',
  ],
  [
    'a part that unpacks to 4 GB',
    () => archive({ 'xl/worksheets/sheet1.xml': { data: text('x'), size: 0xfffffffe, method: 8 } }),
    'fileUnpacks',
  ],
  [
    'many parts that unpack to much together',
    () =>
      archive(
        Object.fromEntries(
          Array.from({ length: 50 }, (_, i) => [
            `xl/worksheets/sheet${i}.xml`,
            { data: text('x'), size: 1_000_000, method: 8 },
          ]),
        ),
      ),
    'fileUnpacks',
  ],
  [
    'a part that does not say to how much it unpacks',
    () => archive({ 'xl/workbook.xml': { data: text('packed'), size: 0, method: 8 } }),
    'fileNotSheet',
  ],
  [
    'an archive of very many parts',
    () =>
      archive(
        Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`${i}`, { data: text('') }])),
      ),
    'fileUnpacks',
  ],
  [
    'another workbook',
    () => writeXlsx({ sheets: [{ name: 'Marks', rows: [['Ada', 3]] }] }),
    'fileOther',
  ],
  ['a sheet of this page that is not to be filled in', live, 'fileLive'],
])('%s is told by its name, and nothing of it is marked', async (_, bytes, kind) => {
  const { work, complaints } = await readSheet(
    asFile((await bytes()) as BlobPart, 'homework.xlsx'),
  );
  expect(work).toBeUndefined();
  expect(complaints).toMatchObject([{ kind, file: 'homework.xlsx' }]);
});

test('a file that is larger than any sheet is not read at all', async () => {
  let isRead = false;
  const file = {
    name: 'film.xlsx',
    size: 10_000_001,
    lastModified: 0,
    arrayBuffer: () => {
      isRead = true;
      return Promise.resolve(new ArrayBuffer(0));
    },
  };
  const { complaints } = await readSheet(file as unknown as File);
  expect(complaints).toEqual([{ kind: 'fileTooLarge', file: 'film.xlsx', most: 10 }]);
  expect(isRead).toBe(false);
});

test('a folder is told', async () => {
  const file = {
    name: 'all',
    size: 0,
    lastModified: 0,
    arrayBuffer: () => Promise.reject(new Error()),
  };
  const { complaints } = await readSheet(file as unknown as File);
  expect(complaints).toEqual([{ kind: 'fileUnreadable', file: 'all' }]);
});

test('a hidden cell that was changed marks nothing', async () => {
  const file = await filledIn(await sheetToFillIn({ trace }), { 'net.h1': 0.3775 }, (book) => {
    const row = book.sheets[0]?.rows[0] ?? [];
    const at = row.findIndex((value) => String(value).startsWith('classic~'));
    row[at] = String(row[at]).replace('significant:3', 'significant:1');
  });
  const { work, complaints } = await readSheet(asFile(file));
  expect(work).toBeUndefined();
  expect(complaints[0]).toEqual({ kind: 'fileChanged', file: 'ada.xlsx' });
});

test('markup, formulas as names, huge texts and cells far away are what they are: texts, or nothing', async () => {
  const file = await filledIn(
    await sheetToFillIn({ trace }),
    {
      Student_name: '=HYPERLINK("http://example.org")<img src=x onerror=alert(1)>',
      'net.h1': `${'9'.repeat(30_000)}`,
      'out.h1': '<script>',
      'net.h2': true,
      'out.h2': 0.597,
    },
    (book) => {
      const [sheet] = book.sheets;
      if (sheet === undefined) return;
      sheet.cells ??= new Map();
      sheet.cells.set('900000,40', { value: 1, type: 'number' });
    },
  );
  const { name, work, complaints } = await readSheet(asFile(file));
  expect(complaints).toEqual([]);
  expect(name).toBe('=HYPERLINK("http://example.org")<img src=x onerror=alert(1)>'.slice(0, 60));
  const figures = Object.fromEntries(readWork(work ?? '').work?.figures ?? []);
  expect(figures).toEqual({
    'net.h1': '9'.repeat(120),
    'out.h1': '<script>',
    'net.h2': 'true',
    'out.h2': '0.597',
  });
});

test('what a formula takes from another workbook is not opened, and told', async () => {
  const file = await filledIn(await sheetToFillIn({ trace }), {
    'net.h1': { formula: '[1]Sheet1!A1', value: 0.3775 },
  });
  const { work, complaints } = await readSheet(asFile(file));
  expect(work).toContain('net.h1:0.3775');
  expect(complaints).toMatchObject([{ kind: 'fileLinked', cells: ["'Phase, forward'!C5"] }]);
});
