import type { Expression, QuantityId } from '../../engine';
import { children } from '../../engine/expressions';
import { contracted, type Run } from './contraction';
import {
  type Cells,
  eachOf,
  everyCell,
  type Lifted,
  type Lifting,
  mapCells,
  type Shape,
  spreadTo,
  together,
} from './lifted';
import {
  type Axis,
  type Block,
  blockOf,
  flipped,
  type MatrixExpression,
  ONE,
} from './matrixExpression';
import { leaves, nodeOver } from './nodeOver';
import { shareSlopes } from './shareSlopes';

/**
 * One formula over matrices from those of the entries of a block, which have one shape: where they differ in a
 * number's place alone, the place is a block; where the terms of a sum run along an axis, the sum is a product of
 * matrices. Only the blocks that it is given may stand in it.
 */
export class MatrixLift implements Lifting {
  private readonly blocks: readonly Block[];
  private readonly sizes = new Map<Axis, number>([[ONE, 1]]);
  private readonly axes = new Map<QuantityId, Set<Axis>>();

  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    for (const { rows, columns, entries } of blocks) {
      this.sizes.set(rows, entries.length).set(columns, entries[0]?.length ?? 0);
      for (const id of entries.flat()) {
        if (typeof id !== 'string') continue;
        const known = this.axes.get(id) ?? new Set();
        this.axes.set(id, known);
        for (const axis of [rows, columns]) if (axis !== ONE) known.add(axis);
      }
    }
  }

  sizeOf(axis: Axis): number {
    return this.sizes.get(axis) ?? 0;
  }

  /** Whether a quantity stands in one of the blocks. */
  stands(id: QuantityId): boolean {
    return this.axes.has(id);
  }

  /** The whole block's formula. Undefined where its entries do not follow one. */
  whole(cells: Cells): MatrixExpression | undefined {
    const found = this.lift(cells);
    return found && spreadTo(found, { rows: true, columns: true }, this.shapeOf(cells)).of;
  }

  lift(cells: Cells): Lifted | undefined {
    const all = everyCell(cells);
    if (all.every(({ kind }) => kind === 'quantity' || kind === 'number')) return this.leaf(cells);
    const [first] = all;
    if (first === undefined || all.some(({ kind }) => kind !== first.kind)) return undefined;
    switch (first.kind) {
      case 'sum':
        return this.sum(cells);
      case 'product':
        return this.product(cells);
      case 'softmax':
        return this.softmax(cells);
      default:
        return this.node(cells, first);
    }
  }

  axesOf(of: readonly Expression[]): ReadonlySet<Axis> {
    const found = new Set<Axis>();
    const visit = (node: Expression): void => {
      if (node.kind === 'quantity')
        for (const axis of this.axes.get(node.id) ?? []) found.add(axis);
      children(node).forEach(visit);
    };
    of.forEach(visit);
    return found;
  }

  private shapeOf({ rows, columns }: Pick<Cells, 'rows' | 'columns'>): Shape {
    return { rows: this.sizeOf(rows), columns: this.sizeOf(columns) };
  }

  /** A number, a block as it is or turned, or one quantity for all. */
  private leaf(cells: Cells): Lifted | undefined {
    const keys = cells.at.map((row) =>
      row.map((cell) => {
        if (cell.kind === 'number') return cell.value;
        return cell.kind === 'quantity' ? cell.id : '';
      }),
    );
    const [first = ''] = keys.flat();
    const isOne = keys.flat().every((key) => key === first);
    if (isOne && typeof first === 'number') {
      return { of: { kind: 'number', value: first }, rows: false, columns: false };
    }
    for (const block of this.blocks) {
      const found = this.view(block, cells, keys) ?? this.turned(block, cells, keys);
      if (found) return found;
    }
    return isOne && typeof first === 'string' && !this.axes.has(first)
      ? { of: { kind: 'quantity', id: first }, rows: false, columns: false }
      : undefined;
  }

  private view(
    block: Block,
    cells: Cells,
    keys: readonly (readonly (QuantityId | number)[])[],
  ): Lifted | undefined {
    const alongRows = block.rows === cells.rows;
    const alongColumns = block.columns === cells.columns;
    // A block of one entry fits both ways: its axes say which.
    if (!alongRows && block.rows !== ONE && block.rows === cells.columns) return undefined;
    if (!alongColumns && block.columns !== ONE && block.columns === cells.rows) return undefined;
    if (!alongRows && block.entries.length > 1) return undefined;
    if (!alongColumns && (block.entries[0]?.length ?? 0) > 1) return undefined;
    const fits = keys.every((row, i) =>
      row.every((key, j) => block.entries[alongRows ? i : 0]?.[alongColumns ? j : 0] === key),
    );
    return fits ? { of: blockOf(block), rows: alongRows, columns: alongColumns } : undefined;
  }

  private turned(
    block: Block,
    cells: Cells,
    keys: readonly (readonly (QuantityId | number)[])[],
  ): Lifted | undefined {
    const found = this.view(flipped(block), cells, keys);
    return found && { ...found, of: { kind: 'transposed', of: blockOf(block) } };
  }

  private node(cells: Cells, first: Expression): Lifted | undefined {
    const parts = children(first).map((_, i) => {
      const inside = mapCells(cells, (cell) => children(cell)[i]);
      return inside && this.lift(inside);
    });
    const shape = this.shapeOf(cells);
    return together(parts, shape, (of) => nodeOver(first, of));
  }

  private softmax(cells: Cells): Lifted | undefined {
    const isOwn = cells.at.every((row, i) =>
      row.every((cell) => cell.kind === 'softmax' && cell.at === i),
    );
    const inside = isOwn
      ? { ...cells, at: cells.at.map((row, i) => row.flatMap((cell) => children(cell)[i] ?? [])) }
      : undefined;
    const lifted = inside && this.lift(inside);
    return (
      lifted && {
        ...lifted,
        of: { kind: 'shares', of: lifted.of },
      }
    );
  }

  private sum(cells: Cells): Lifted | undefined {
    const alike = this.alikeAlong(cells);
    if (alike) return alike;
    const terms = cells.at.map((row) => row.map(children));
    const count = terms[0]?.[0]?.length ?? 0;
    if (terms.flat().some(({ length }) => length !== count)) return undefined;
    const shares = shareSlopes(cells, this);
    if (shares) return shares;
    const term = (k: number): Cells => ({
      ...cells,
      at: terms.map((row) => row.map((all) => all[k] as Expression)),
    });
    const all = Array.from({ length: count }, (_, k) => term(k));
    const parts: (Lifted | undefined)[] = [];
    for (let from = 0; from < count; ) {
      const run = this.runFrom(all, from);
      parts.push(run ? contracted(run, this) : this.lift(term(from)));
      from += run ? run.terms.length : 1;
    }
    const [only, ...more] = parts;
    if (more.length === 0) return only;
    return together(parts, this.shapeOf(cells), (of) => ({ kind: 'sum', terms: of }));
  }

  /** What is the same in each row, or in each column, is lifted once. */
  private alikeAlong(cells: Cells): Lifted | undefined {
    const written = cells.at.map((row) => row.map((cell) => JSON.stringify(cell)));
    const [firstCells = []] = cells.at;
    const [firstRow = []] = written;
    if (written.length > 1 && written.every((row) => row.join() === firstRow.join())) {
      const lifted = this.lift({ ...cells, rows: ONE, at: [firstCells] });
      return lifted && { ...lifted, rows: false };
    }
    if (firstRow.length > 1 && written.every((row) => row.every((cell) => cell === row[0]))) {
      const lifted = this.lift({
        ...cells,
        columns: ONE,
        at: cells.at.map((row) => row.slice(0, 1)),
      });
      return lifted && { ...lifted, columns: false };
    }
    return undefined;
  }

  /** The terms from here on that run along an axis which the block does not have. */
  private runFrom(terms: readonly Cells[], from: number): Run | undefined {
    const others = ({ at, rows, columns }: Cells): Axis[] =>
      [...this.axesOf(at.flat())].filter((axis) => axis !== rows && axis !== columns);
    const first = terms[from];
    const second = terms[from + 1];
    if (first === undefined) return undefined;
    const extra = others(first);
    const isMoved = (axis: Axis): boolean =>
      from + this.sizeOf(axis) <= terms.length &&
      second !== undefined &&
      this.moves(axis, first, second);
    const axis =
      extra.find((one) => this.sizeOf(one) > 1 && isMoved(one)) ??
      extra.find((one) => this.sizeOf(one) === 1);
    if (axis === undefined) return undefined;
    return { axis, terms: terms.slice(from, from + this.sizeOf(axis)), shape: first };
  }

  /** Whether the second term is the next one along an axis. */
  private moves(axis: Axis, first: Cells, second: Cells): boolean {
    const place = ({ at }: Cells): number[] => {
      const ids = leaves(at.flat()[0]);
      return ids.flatMap((id) => {
        const block = this.blocks.find(
          ({ rows, columns, entries }) =>
            (rows === axis || columns === axis) && entries.flat().includes(id),
        );
        if (block === undefined) return [];
        const along = block.rows === axis ? block.entries : flipped(block).entries;
        return [along.findIndex((row) => row.includes(id))];
      });
    };
    const [before] = place(first);
    const [after] = place(second);
    return before !== undefined && after !== undefined && after === before + 1;
  }

  /** Entry by entry; what runs along an axis that the block does not have is a product of matrices. */
  private product(cells: Cells): Lifted | undefined {
    const [first] = everyCell(cells);
    const count = first ? children(first).length : 0;
    if (everyCell(cells).some((cell) => children(cell).length !== count)) return undefined;
    const factors = Array.from({ length: count }, (_, i) =>
      mapCells(cells, (cell) => children(cell)[i]),
    ).flatMap((one) => one ?? []);
    const isWithin = (axis: Axis): boolean => axis === cells.rows || axis === cells.columns;
    const extraOf = (of: Cells): Axis[] =>
      // A sum sees to its own axes.
      everyCell(of)[0]?.kind === 'sum'
        ? []
        : [...this.axesOf(everyCell(of))].filter((axis) => !isWithin(axis));
    const [axis] = [...new Set(factors.flatMap(extraOf))].filter(
      (one) => factors.filter((factor) => extraOf(factor).includes(one)).length > 1,
    );
    if (axis === undefined) {
      return this.together(
        factors.map((factor) => this.lift(factor)),
        cells,
      );
    }
    if (this.sizeOf(axis) !== 1) return undefined;
    const inside = factors.filter((factor) => extraOf(factor).includes(axis));
    const outside = factors.filter((factor) => !inside.includes(factor));
    const at = cells.at.map((row, i) =>
      row.map(
        (_, j): Expression => ({
          kind: 'product',
          factors: inside.flatMap((factor) => factor.at[i]?.[j] ?? []),
        }),
      ),
    );
    const term = { ...cells, at };
    const product = contracted({ axis, terms: [term], shape: cells }, this);
    return this.together([product, ...outside.map((factor) => this.lift(factor))], cells);
  }

  private together(parts: readonly (Lifted | undefined)[], cells: Cells): Lifted | undefined {
    return together(parts, this.shapeOf(cells), eachOf);
  }
}
