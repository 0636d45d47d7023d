import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const words = v.pipe(
  v.string(),
  v.transform((text) => text.toLowerCase()),
);

/**
 * Work as version 1 kept it, each choice in a field of its own, read as one keeps it now: the choices as texts,
 * by name. What a choice accepts is said by the choice.
 */
export const OlderWorkSchema = v.pipe(
  v.object({
    givens: v.record(v.string(), finite),
    shape: v.optional(
      v.object({
        sizes: v.pipe(v.array(whole), v.maxLength(9)),
        activations: v.pipe(v.array(words), v.minLength(1), v.maxLength(9)),
        loss: words,
      }),
    ),
    sharedBiases: v.boolean(),
    updateBiases: v.boolean(),
    set: v.exactOptional(v.string()),
    turn: v.exactOptional(whole),
    rows: v.exactOptional(v.array(v.object({ inputs: v.array(finite), targets: v.array(finite) }))),
    order: v.exactOptional(v.string()),
    combine: v.exactOptional(v.string()),
    method: v.exactOptional(v.string()),
    updates: whole,
    curve: v.fallback(v.array(v.object({ update: v.number(), error: finite })), []),
    trail: v.fallback(v.array(finite), []),
  }),
  v.transform(({ givens, updates, curve, trail, ...chosen }) => ({
    choices: textsOf(chosen),
    givens,
    updates,
    curve,
    trail,
  })),
);

interface OlderChoices {
  readonly shape?:
    | {
        readonly sizes: readonly number[];
        readonly activations: readonly string[];
        readonly loss: string;
      }
    | undefined;
  readonly sharedBiases: boolean;
  readonly updateBiases: boolean;
  readonly set?: string;
  readonly turn?: number;
  readonly rows?: readonly {
    readonly inputs: readonly number[];
    readonly targets: readonly number[];
  }[];
  readonly order?: string;
  readonly combine?: string;
  readonly method?: string;
}

function textsOf(chosen: OlderChoices): Record<string, string> {
  const { shape, sharedBiases, updateBiases, set, turn = 0, rows, order, combine, method } = chosen;
  return {
    ...networkTexts(shape),
    ...(method === undefined ? {} : { method }),
    ...(set === undefined ? {} : { set }),
    ...(rows === undefined
      ? {}
      : { rows: rows.map(({ inputs, targets }) => [...inputs, ...targets].join(',')).join(';') }),
    ...(order === undefined ? {} : { order }),
    ...(combine === undefined ? {} : { combine }),
    ...(turn > 0 ? { turn: String(turn + 1) } : {}),
    biases: sharedBiases ? 'shared' : 'separate',
    updatebiases: updateBiases ? 'yes' : 'no',
  };
}

/** The network as texts: also that of a sheet's key of version 1. */
export const networkTexts = (shape: OlderChoices['shape']): Record<string, string> =>
  shape === undefined
    ? {}
    : {
        layers: shape.sizes.join('-'),
        hidden: shape.activations.slice(0, -1).join(','),
        output: shape.activations.at(-1) ?? '',
        loss: shape.loss,
      };
