import {
  derivativeId,
  newId,
  type PhaseId,
  parseId,
  type QuantityId,
  TOTAL_ERROR,
} from '../../engine';
import { mapSymbols } from '../../engine/ids';
import type { Structure } from '../../engine/update';
import { itself, type Made, type MatrixBlocks, type Time } from './matrixBlocks';
import type { Block } from './matrixExpression';

/** A line to be written: what it works out, and the blocks that may stand in its formula. */
export interface Plan {
  readonly block: Block;
  readonly from: readonly (Block | undefined)[];
  /** Quantities that stand there by themselves. */
  readonly alone?: readonly QuantityId[];
}

/** Whether a quantity is made of this parameter: itself, its gradient, what a method keeps of it. */
function isMadeOf(id: QuantityId, parameter: QuantityId): boolean {
  let found = false;
  mapSymbols(id, (symbol) => {
    if (symbol.id === parameter) found = true;
    return symbol.id;
  });
  return found;
}

/** The lines of each phase, for any network. `symbol` is what a quantity is called, as TeX. */
export class MatrixPlans {
  private readonly structure: Structure;
  private readonly blocks: MatrixBlocks;
  private readonly symbol: (id: QuantityId) => string;

  constructor(structure: Structure, blocks: MatrixBlocks, symbol: (id: QuantityId) => string) {
    this.structure = structure;
    this.blocks = blocks;
    this.symbol = symbol;
  }

  of(phase: PhaseId): readonly Plan[] {
    const { layers } = this.blocks;
    switch (phase) {
      case 'forward':
        return this.forward('');
      case 'error':
        return this.error('');
      case 'update':
        return layers.flatMap((_, l) => this.update(l));
      case 'check':
        return [...this.forward('+'), ...this.error('+')];
      default: {
        const l = layers.findIndex(({ letter }) => phase === `backward.${letter}`);
        return l < 0 ? [] : this.backward(l);
      }
    }
  }

  private forward(time: Time): readonly Plan[] {
    const { blocks } = this;
    const weights = time === '' ? itself : this.renewed();
    // What is held stays as it is.
    const biases = this.areBiasesHeld ? itself : weights;
    return blocks.layers.flatMap((_, l) => {
      const nets = blocks.nets(l, time);
      const from = [blocks.matrix(l, weights), blocks.carried(l, time), blocks.biases(l, biases)];
      return [
        { block: nets, from },
        { block: blocks.outs(l, time), from: [nets] },
      ];
    });
  }

  /** Of a batch each example's, and then that of all. */
  private error(time: Time): readonly Plan[] {
    const { blocks } = this;
    const from = [blocks.targets(), blocks.outs(blocks.layers.length - 1, time)];
    const total = blocks.error(time);
    if (!blocks.isBatch) return [{ block: total, from }];
    const each = blocks.errors(time);
    const alone = each.entries.flat().filter((id) => typeof id === 'string');
    return [
      { block: each, from },
      { block: total, from: [], alone },
    ];
  }

  /** δ, and by it the gradient of all parameters. */
  private backward(l: number): readonly Plan[] {
    const { blocks } = this;
    const delta = blocks.deltas(l);
    const next = l + 1 < blocks.layers.length;
    const behind = next
      ? [blocks.weights(l + 1, itself), blocks.deltas(l + 1)]
      : [blocks.targets()];
    const gradient: Made = {
      id: (id) => derivativeId(TOTAL_ERROR, id),
      letter: (of) => this.gradient(of),
    };
    const byBias = blocks.ownBiases(l, gradient);
    return [
      { block: delta, from: [...behind, blocks.outs(l, ''), blocks.nets(l, '')] },
      { block: blocks.matrix(l, gradient), from: [delta, blocks.carried(l, '')] },
      ...(byBias === undefined ? [] : [{ block: byBias, from: [delta] }]),
    ];
  }

  /** What the method works out for each parameter, its new value last. Biases that are held are left out of it. */
  private update(l: number): readonly Plan[] {
    const { blocks, areBiasesHeld } = this;
    const updated = areBiasesHeld
      ? [(made: Made) => blocks.weights(l, made)]
      : [(made: Made) => blocks.matrix(l, made), (made: Made) => blocks.ownBiases(l, made)];
    return updated.flatMap((of) => this.steps(of));
  }

  /** The steps of a block of parameters, each as that one of them has it of which the most are worked out. */
  private steps(of: (made: Made) => Block | undefined): readonly Plan[] {
    const { definitions, phases } = this.structure;
    const all = phases.find(({ id }) => id === 'update')?.steps ?? [];
    const parameters = (of(itself)?.entries.flat() ?? []).filter((id) => typeof id === 'string');
    const stepsOf = (one: QuantityId): readonly QuantityId[] =>
      all.filter((id) => isMadeOf(id, one));
    const most = Math.max(...parameters.map((one) => stepsOf(one).length));
    const parameter = parameters.find((one) => stepsOf(one).length === most) ?? '';
    const steps = stepsOf(parameter);
    const needed = steps.flatMap((id) => definitions.get(id)?.dependsOn ?? []);
    const ofIt = needed.filter((id) => isMadeOf(id, parameter));
    const blockOf = (id: QuantityId): Block | undefined => of(this.made(id, parameter));
    const from = [...new Set([...ofIt, ...steps])].map(blockOf);
    return steps.flatMap((id) => {
      const block = blockOf(id);
      return block === undefined ? [] : [{ block, from }];
    });
  }

  /** What an id is of one parameter, made of every one. */
  private made(id: QuantityId, parameter: QuantityId): Made {
    return {
      id: (other) => mapSymbols(id, (symbol) => (symbol.id === parameter ? other : symbol.id)),
      letter: (of) => this.letter(id, of),
    };
  }

  private gradient(of: (mark: Time) => string): string {
    return `\\frac{\\partial ${this.symbol(TOTAL_ERROR)}}{\\partial ${of('')}}`;
  }

  private letter(id: QuantityId, of: (mark: Time) => string): string {
    const parts = parseId(id);
    switch (parts.kind) {
      case 'derivative':
        return this.gradient(of);
      case 'state':
        return `${parts.letter}_{${of('')}}`;
      case 'new':
        return parseId(parts.of).kind === 'state' ? `${this.letter(parts.of, of)}^{+}` : of('+');
      case 'corrected':
        return this.letter(parts.of, of).replace(/^\w/, '\\hat{$&}');
      default:
        return of('');
    }
  }

  /** The new value of what has one. */
  private renewed(): Made {
    const { definitions } = this.structure;
    return {
      id: (id) => (definitions.has(newId(id)) ? newId(id) : id),
      letter: (of) => of('+'),
    };
  }

  private get areBiasesHeld(): boolean {
    return !this.structure.wiring.updateBiases;
  }
}
