import { parseId, type QuantityId } from '../../engine';
import type { Claim, Subject } from './claim';
import type { Family } from './gathered';
import type { PastedName } from './pasteNames';

/** What a name is to the page: its quantity there. */
export type PageIds = (name: PastedName) => QuantityId | undefined;

const WORKED =
  /^(?:net|out|in|E|e|z|a|s|h|o|p|f|g|k|J|L|C|C|δ|σ|err|error|Error|loss|Loss|cost|ŷ|net_?input|delta|grad)$/;

export type FamilyFound = Family | 'worked' | 'unit' | undefined;

/** Tells what names are, by all of those in the text: a y is a target where no t is. */
export class FamilyOf {
  private readonly hasTarget: boolean;
  private readonly hasRate: boolean;
  private readonly isOfPage: boolean;
  private readonly mayBeBias: boolean;
  /** Whether the text has a leaky ReLU, whose slope is a given then. */
  readonly isLeaky: boolean;
  readonly pageIds: PageIds;

  constructor(claims: readonly Claim[], pageIds: PageIds) {
    const names = claims.flatMap((claim) =>
      'subject' in claim ? claim.subject.names.map(({ name }) => name) : [],
    );
    const heads = claims.flatMap((claim) =>
      claim.kind === 'table' ? claim.table.heads.flatMap(({ name }) => name ?? []) : [],
    );
    const all = [...names, ...heads];
    // 'Target y = 1' says what y is, not that it is another thing.
    const isOfY = ({ names: own }: Subject): boolean =>
      own.some(({ name }) => /^[yY]$/.test(name.base));
    const terms = claims.flatMap((claim) =>
      'subject' in claim && !isOfY(claim.subject) ? [...claim.subject.terms] : [],
    );
    this.hasTarget =
      all.some(({ base, word }) => /^[tTdD]$/.test(base) || word === 'target') ||
      terms.includes('target');
    this.hasRate =
      all.some(({ base, word }) => base === 'η' || word === 'learningRate') ||
      terms.includes('learningRate');
    this.isLeaky = claims.some((one) => one.kind === 'activation' && one.choice === 'leakyrelu');
    const bases = new Set(all.map(({ base }) => base));
    // Letters for each layer: w and b, then v and c.
    this.mayBeBias = bases.has('b') && ['w', 'v', 'u'].filter((one) => bases.has(one)).length > 1;
    this.isOfPage = names.length > 0 && names.every((name) => pageIds(name) !== undefined);
    this.pageIds = pageIds;
  }

  of(name: PastedName): FamilyFound {
    const onPage = this.pageIds(name);
    if (onPage !== undefined && this.isOfPage) return familyOfId(onPage);
    return this.byLetters(name) ?? (onPage === undefined ? undefined : familyOfId(onPage));
  }

  private byLetters({ base, word, isWorked, atoms, layer }: PastedName): FamilyFound {
    if (isWorked) return 'worked';
    if (word === 'threshold') return 'bias';
    if (word !== undefined) return word as Family;
    // z^(1), a^(2): what a layer works out.
    if (/^[xXiI]$/.test(base)) return atoms.length > 1 ? 'unit' : 'input';
    if (/^[tTdD]$/.test(base)) return 'target';
    if (/^[yY]$/.test(base))
      return this.hasTarget ? 'worked' : layer === undefined ? 'target' : 'worked';
    if (/^[wWvVuU]$/.test(base)) return 'weight';
    if (/^[bBθΘ]$/.test(base) || (base === 'c' && this.mayBeBias)) return 'bias';
    if (base === 'η') return 'learningRate';
    if (base === 'α' && this.hasRate) return this.isLeaky ? 'leak' : 'momentum';
    if (base === 'α') return 'learningRate';
    if (base === 'μ') return this.hasRate ? 'momentum' : 'learningRate';
    if (base === 'β') return atoms.length > 0 ? 'hyperparameter' : 'momentum';
    if (base === 'ρ' || base === 'ε') return 'hyperparameter';
    if (base === 'λ') return 'steepness';
    return WORKED.test(base) ? 'worked' : undefined;
  }
}

function familyOfId(id: QuantityId): FamilyFound {
  const { kind } = parseId(id);
  switch (kind) {
    case 'input':
    case 'target':
    case 'weight':
    case 'bias':
    case 'learningRate':
      return kind;
    case 'hyperparameter':
      return 'hyperparameter';
    default:
      return 'worked';
  }
}
