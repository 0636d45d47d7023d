import { type Expression, parseId, type QuantityId } from '../../engine';
import { neuronActivation } from '../../engine/activations';
import { mapChildren, number, quantitiesIn } from '../../engine/expressions';
import type { Definition, Structure } from '../../engine/update';
import type { MatrixBlocks } from './matrixBlocks';

/** The formulas of quantities, by what may stand in a line. */
export class MatrixFormulas {
  private readonly structure: Structure;
  private readonly blocks: MatrixBlocks;

  constructor(structure: Structure, blocks: MatrixBlocks) {
    this.structure = structure;
    this.blocks = blocks;
  }

  /**
   * The formula of a quantity, with each quantity in it that is not to stand there put in by its own. Undefined for
   * what is given.
   */
  of(id: QuantityId, stands: (id: QuantityId) => boolean): Expression | undefined {
    const found = this.structure.definitions.get(id);
    return found === undefined || found.kind === 'given'
      ? undefined
      : this.putIn(this.written(found), stands);
  }

  private putIn(of: Expression, stands: (id: QuantityId) => boolean): Expression {
    if (of.kind === 'quantity') return (stands(of.id) ? undefined : this.of(of.id, stands)) ?? of;
    if (of.kind === 'activation') {
      const own = neuronActivation(of.name, of.constants);
      if (own.overVector === undefined) return this.putIn(own.definition(of.of), stands);
    }
    return mapChildren(of, (child) => this.putIn(child, stands));
  }

  /** Where the biases are the first column, each is the weight of what stands above the activations. */
  private written({ kind, role, expression }: Definition): Expression {
    if (!this.blocks.isColumn) return expression;
    if (kind === 'net') return this.biasFirst(expression);
    const isOfBias =
      kind === 'gradient' && role.kind === 'derivative' && parseId(role.by).kind === 'bias';
    if (!isOfBias) return expression;
    const delta = expression.kind === 'negative' ? expression.of : expression;
    return { kind: 'product', factors: [delta, number(this.blocks.above)] };
  }

  private biasFirst(net: Expression): Expression {
    const bias = quantitiesIn(net).find(isBias);
    if (bias === undefined) return net;
    const weighted = addedUp(net).filter((term) => !quantitiesIn(term).includes(bias));
    const own: Expression = {
      kind: 'product',
      factors: [{ kind: 'quantity', id: bias }, number(this.blocks.above)],
    };
    return { kind: 'sum', terms: [own, ...weighted] };
  }
}

const isBias = (id: QuantityId): boolean => {
  const parts = parseId(id);
  return parts.kind === 'bias' || (parts.kind === 'new' && isBias(parts.of));
};

/** What is added up, and what is subtracted from it. */
const addedUp = (of: Expression): readonly Expression[] => {
  if (of.kind === 'sum') return of.terms.flatMap(addedUp);
  return of.kind === 'difference' ? [...addedUp(of.from), of.subtract] : [of];
};
