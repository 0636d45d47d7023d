import {
  type AnyTrace,
  type Expression,
  generalOf,
  type PhaseId,
  ProblemError,
  type QuantityId,
} from '../../engine';
import type { MatrixChoices } from '../../engine/conventions';
import { number } from '../../engine/expressions';
import { matrices } from '../../engine/forms';
import { givenMidway } from '../../engine/midway';
import { type Structure, structureOf } from '../../engine/update';
import type { Notation } from '../notation';
import { symbolTex } from '../symbols';
import { MatrixBlocks } from './matrixBlocks';
import {
  type Block,
  blockOf,
  blocksIn,
  flipped,
  type MatrixExpression,
  withRows,
} from './matrixExpression';
import { MatrixFormulas } from './matrixFormulas';
import { MatrixLift } from './matrixLift';
import { MatrixPlans, type Plan } from './matrixPlans';
import { MatrixPrinter } from './matrixPrinter';

/** One line of the update in matrix form, as TeX; with what the numbers come to, from its '=' or '≈' on. */
export interface MatrixLine {
  readonly symbols: string;
  readonly numbers: string;
  readonly result: string;
  /** What the line works out, and the formula by which it does. What a given leaves out stands in both, as a gap. */
  readonly block: Block;
  readonly formula: MatrixExpression;
}

/**
 * The part of the update that a phase works out, for all its quantities at once, as matrices: each line is lifted from
 * the formulas of its entries. Entries are the trace's values.
 * @param isHeld what is not reached yet, or is being asked: it stands by its symbol
 */
export function matrixForm(
  trace: AnyTrace,
  phase: PhaseId,
  { naming, style }: Pick<Notation, 'naming' | 'style'>,
  choices: MatrixChoices = {},
  isHeld: (id: QuantityId) => boolean = () => false,
): MatrixLine[] {
  const structure = structureFor(trace);
  if (structure === undefined) return [];
  const blocks = new MatrixBlocks(structure, choices, naming);
  const formulas = new MatrixFormulas(structure, blocks);
  const plans = new MatrixPlans(structure, blocks, (id) => symbolTex(id, naming));
  const { vectors = 'columns' } = choices;
  const notation = { naming, style };
  // What a given leaves out is in no structure; what another form works out instead has no line here.
  const isGone = (id: QuantityId): boolean => !structure.definitions.has(id);
  const isThere = ({ entries }: Block): boolean =>
    entries.flat().every((id) => typeof id === 'number' || trace.quantities.has(id) || isGone(id));
  const inSymbols = new MatrixPrinter({ notation, vectors, isGone });
  const value = (id: QuantityId): number => (isHeld(id) ? Number.NaN : trace.value(id));
  const inNumbers = new MatrixPrinter({ notation, vectors, isGone, value });
  return plans.of(phase).flatMap((plan): MatrixLine[] => {
    const found = lifted(plan, formulas);
    if (found === undefined || ![plan.block, ...blocksIn(found)].every(isThere)) return [];
    const isTurned = vectors === 'rows';
    const block = isTurned ? flipped(plan.block) : plan.block;
    const formula = isTurned ? withRows(found) : found;
    return [
      {
        symbols: `${inSymbols.print(blockOf(block))} = ${inSymbols.print(formula)}`,
        numbers: inNumbers.print(formula),
        result: inNumbers.result(block),
        block,
        formula,
      },
    ];
  });
}

/** The update by matrices. Undefined where something is given that it has no place for. */
function structureFor({ problem, structure }: AnyTrace): Structure | undefined {
  const { wiring, batch, midway } = structure;
  if (midway === undefined) return structureOf(batch ? { ...wiring, batch } : wiring, matrices);
  try {
    return givenMidway(generalOf(problem), matrices).structure;
  } catch (error) {
    if (error instanceof ProblemError) return undefined;
    throw error;
  }
}

/** The formula of a line. Undefined where nothing that it works out is left to be worked out. */
function lifted(
  { block, from, alone = [] }: Plan,
  formulas: MatrixFormulas,
): MatrixExpression | undefined {
  const lift = new MatrixLift([block, ...from.flatMap((one) => one ?? [])]);
  const stands = (id: QuantityId): boolean => lift.stands(id) || alone.includes(id);
  const found = block.entries.map((row) =>
    row.map((id) => (typeof id === 'string' ? formulas.of(id, stands) : undefined)),
  );
  const at = found.map((row) => row.flatMap((one) => one ?? []));
  const isWhole = at.every((row, i) => row.length === block.entries[i]?.length);
  const whole = isWhole ? lift.whole({ rows: block.rows, columns: block.columns, at }) : undefined;
  if (whole !== undefined || block.isOne || at.flat().length === 0) return whole;
  // Where some entries are given, worked from what is given, or left out, each is written by itself.
  return {
    kind: 'entries',
    at: block.entries.map((row, i) => row.map((id, j) => found[i]?.[j] ?? itself(id))),
  };
}

const itself = (entry: QuantityId | number): Expression =>
  typeof entry === 'number' ? number(entry) : { kind: 'quantity', id: entry };
