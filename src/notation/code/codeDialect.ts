import type { Expression, QuantityId } from '../../engine';
import { NEURON_ACTIVATIONS, type NeuronActivationName } from '../../engine/activations';
import { type Dialect, print } from '../print';

/** The functions that formulas call, where a language is not left to its own operators. */
export type Helper =
  | 'exp'
  | 'square'
  | 'power'
  | 'sqrt'
  | 'log'
  | 'hyperbolicTangent'
  | 'positive_part'
  | 'is_positive'
  | 'share'
  | 'xlogy'
  | 'quotient'
  | 'balanced';

export interface CodeLanguage {
  readonly quantity: (id: QuantityId) => string;
  /** How a helper is called: `math.exp`. */
  readonly call: Readonly<Record<Helper, string>>;
}

/** What a program's formulas turned out to call, so that it defines that and no more. */
export interface Called {
  readonly helpers: ReadonlySet<Helper>;
  readonly activations: ReadonlySet<NeuronActivationName>;
}

/** Formulas as code, with the brackets that keep the order of `evaluate`, and so every number's last bit. */
export class CodePrinter implements Called {
  readonly helpers = new Set<Helper>();
  readonly activations = new Set<NeuronActivationName>();
  private readonly language: CodeLanguage;

  constructor(language: CodeLanguage) {
    this.language = language;
  }

  print(expression: Expression): string {
    return print(expression, this.dialect(this.language.quantity));
  }

  /** An activation's own formula, over `x`. */
  definition(name: NeuronActivationName): string {
    const x: Expression = { kind: 'quantity', id: 'x' };
    return print(
      NEURON_ACTIVATIONS[name].definition(x),
      this.dialect(() => 'x'),
    );
  }

  private dialect(quantity: (id: QuantityId) => string): Dialect {
    const call = (helper: Helper, ...of: readonly string[]): string => {
      this.helpers.add(helper);
      return `${this.language.call[helper]}(${of.map(bare).join(', ')})`;
    };
    return {
      number: String,
      quantity,
      isNegative: () => false,
      isCompound: () => false,
      sum: (terms) => terms.join(' + '),
      difference: (from, subtract) => `${from} - ${subtract}`,
      product: (factors) => factors.map(({ text }) => text).join(' * '),
      fraction: (above, below) => `${above} / ${/[ (]/.test(below) ? `(${bare(below)})` : below}`,
      negative: (of) => `-${of}`,
      power: (base, exponent) =>
        exponent === '2' ? call('square', base) : call('power', base, exponent),
      squareRoot: (of) => call('sqrt', of),
      exponential: (of) => call('exp', of),
      logarithm: (of) => call('log', of),
      positivePart: (of) => call('positive_part', of),
      isPositive: (of) => call('is_positive', of),
      weighted: {
        logarithm: (weight, of) => {
          this.helpers.add('log');
          return call('xlogy', weight, of);
        },
        quotient: (weight, of) => call('quotient', weight, of),
      },
      balanced: (factors, total) => call('balanced', `[${factors.join(', ')}]`, total),
      share: (nets, at) => call('share', `[${nets.join(', ')}]`, String(at)),
      activation: ({ name, inCode, definition }, of, printed) => {
        if (inCode === 'inPlace') return printed(definition(of));
        if (inCode !== 'defined') return call(inCode, printed(of));
        this.activations.add(name);
        return `${name}(${printed(of)})`;
      },
      derivative: (of, by) => {
        throw new Error(`∂(${of})/∂${by} has not been worked out, so no code can`);
      },
      group: (of) => `(${of})`,
      keepsOrder: true,
    };
  }
}

/** Without brackets around the whole, which an argument's own make needless. */
function bare(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (let i = 0; i < text.length - 1; i += 1) {
    if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
    if (depth === 0) return text;
  }
  return text.slice(1, -1);
}
