import type { AnyTrace, Expression, PhaseId, QuantityId } from '../../engine';
import type { Naming } from '../../engine/naming';
import { byFound, type Definition } from '../../engine/update';

/** What a program is made of. */
export interface ProgramSource {
  readonly trace: AnyTrace;
  readonly naming: Naming;
  /** The last quantity that is worked out; absent: the whole update. */
  readonly upTo?: QuantityId | undefined;
  readonly words: ProgramWords;
}

/** The words in a program's comments: the catalogue's, handed in so that this layer holds no language. */
export interface ProgramWords {
  /** The lines at the top: what this is, and what it does. */
  readonly head: readonly string[];
  readonly phase: (id: PhaseId | 'given') => string;
  readonly overflow: string;
  readonly square: string;
  readonly everyQuantity: string;
  readonly order: string;
  readonly autograd: string;
  /** Why there is no autograd where something is given midway. */
  readonly byHand: string;
  readonly besideGradients: string;
}

/**
 * The formula of a quantity as a program has it: by what was found before, where that gives the same double. In a mean
 * a share would have a factor more.
 */
export function programmed(
  { structure }: AnyTrace,
  { id, expression }: Pick<Definition, 'id' | 'expression'>,
): Expression {
  const lead = byFound(structure, id);
  const isCounted = lead?.kind === 'product' && lead.factors[0]?.kind === 'number';
  return lead === undefined || isCounted ? expression : lead;
}

/** A double as all the languages read it back: with a point or an exponent, so that Python takes it for one. */
export function literal(value: number): string {
  const digits = Object.is(value, -0) ? '-0.0' : String(value);
  return /[.e]/.test(digits) ? digits : `${digits}.0`;
}
