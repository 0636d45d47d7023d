import type { FamilyFound, FamilyOf } from './families';
import { type Gathered, gatherNamed } from './gatherNamed';
import { type PastedName, unitRole } from './pasteNames';
import type { PastedTable, TableLabel } from './pasteTables';
import type { Cell } from './pasteValues';

/** Sorts the rows of a table: examples, weights by neurons, connections one by one, or one number for each head. */
export function gatherTable(table: PastedTable, families: FamilyOf, to: Gathered): void {
  const { heads, rows, from, to: end } = table;
  if (heads.length === 0) {
    to.examples.push({ from, to: end, rows: rows.map(({ cells }) => cells), columns: undefined });
    return;
  }
  if (gatherConnections(table, to) || gatherGrid(table, to)) return;
  if (gatherByRows(table, families, to)) return;
  const own = heads.map((head) => familyOfHead(head, families));
  const isExamples = own.every((family) => family === 'input' || family === 'target');
  if (isExamples && own.includes('input')) {
    const columns = own as ('input' | 'target')[];
    to.examples.push({ from, to: end, rows: rows.map(({ cells }) => cells), columns });
    return;
  }
  // A first column that counts the rows.
  const isCounted = rows.every(({ cells }, r) => cells[0]?.value === r + 1);
  const others = own.slice(1);
  if (
    isCounted &&
    others.every((family) => family === 'input' || family === 'target') &&
    rows.length > 1
  ) {
    to.examples.push({
      from,
      to: end,
      rows: rows.map(({ cells }) => cells.slice(1)),
      columns: others as ('input' | 'target')[],
    });
    return;
  }
  if (rows.length === 1) {
    for (const [c, head] of heads.entries()) gatherHead(head, rows[0]?.cells[c], own[c], to);
    return;
  }
  // Names that nobody knows: 'A B XOR'.
  const isWeight = own.some((family, c) => family === 'weight' && heads[c]?.name?.atoms.length);
  const columns =
    !isWeight ||
    own.every(
      (family) =>
        family === undefined || family === 'worked' || family === 'target' || family === 'input',
    );
  if (columns)
    to.examples.push({ from, to: end, rows: rows.map(({ cells }) => cells), columns: undefined });
  else to.left.push({ kind: 'size', from, to: end });
}

function familyOfHead({ name, terms }: TableLabel, families: FamilyOf): FamilyFound {
  if (terms.has('target')) return 'target';
  if (terms.has('input')) return 'input';
  if (terms.has('learningRate')) return 'learningRate';
  if (name) return families.of(name);
  if (terms.has('bias') || terms.has('threshold')) return 'bias';
  return terms.has('output') ? 'target' : undefined;
}

function gatherHead(
  head: TableLabel,
  cell: Cell | undefined,
  family: FamilyFound,
  to: Gathered,
): void {
  if (cell === undefined) return;
  const { from, to: end } = cell;
  if (family === undefined) to.left.push({ kind: 'unknownName', from, to: end });
  else if (family === 'worked' || family === 'unit')
    to.left.push({ kind: 'workedOut', from, to: end });
  else {
    const value = { rows: [[cell]], form: 'number', from, to: end, end: 0 } as const;
    gatherNamed({ from, to: end }, family, head.name, value, new Set(), to);
  }
}

/** A name and its number in each row. */
function gatherByRows({ rows }: PastedTable, families: FamilyOf, to: Gathered): boolean {
  if (!rows.every(({ label, cells }) => label !== undefined && cells.length === 1)) return false;
  for (const { label, cells } of rows) {
    if (label) gatherHead(label, cells[0], familyOfHead(label, families), to);
  }
  return true;
}

/** 'from to weight': a connection a row, by the numbers of its nodes. */
function gatherConnections({ heads, rows }: PastedTable, to: Gathered): boolean {
  const at = ['from', 'to', 'weight'].map((term) =>
    heads.findIndex(({ terms }) => terms.has(term)),
  );
  if (at.some((column) => column < 0)) return false;
  to.areAllListed = true;
  for (const { cells } of rows) {
    const [source, target, weight] = at.map((column) => cells[column]);
    if (!source || !target || !weight) continue;
    const atoms = [source, target].map(({ value }) => ({ letter: '', digits: String(value) }));
    const name: PastedName = {
      base: 'w',
      atoms,
      isWorked: false,
      written: `w${source.value}${target.value}`,
    };
    to.numbers.push({
      from: source.from,
      to: weight.to,
      family: 'weight',
      name,
      value: weight.value,
    });
  }
  return true;
}

/** Neurons above the columns and before the rows: each number is the weight between two of them. */
function gatherGrid({ heads, rows }: PastedTable, to: Gathered): boolean {
  const isUnit = (label: TableLabel | undefined): boolean =>
    label?.name !== undefined && unitRole(label.name.base) !== undefined;
  if (!heads.every(isUnit) || !rows.every(({ label }) => isUnit(label))) return false;
  for (const { label, cells } of rows) {
    cells.forEach((cell, c) => {
      const head = heads[c]?.name;
      if (!head || !label?.name) return;
      to.numbers.push({
        from: cell.from,
        to: cell.to,
        family: 'weight',
        name: undefined,
        link: [label.name, head],
        value: cell.value,
      });
    });
  }
  return true;
}
