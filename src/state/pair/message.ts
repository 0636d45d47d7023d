import * as v from 'valibot';
import { UNDO_LIMIT } from '../tutor';

/** Raised whenever windows of another version would no longer understand each other. */
const VERSION = 4;
/** A full storage's worth: what no state comes near. */
const MAX_TEXT = 5_000_000;

const id = v.pipe(v.string(), v.regex(/^[0-9a-z]{16}$/));
const milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** How many changes led to a state, in all windows, and whose was the last. */
const clock = v.strictObject({ count, by: id });
/** As `writeSaved` writes it. */
const saved = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const history = v.pipe(v.array(saved), v.maxLength(UNDO_LIMIT));
const common = { backstep: v.literal(VERSION), pair: id, from: id };

const text = v.pipe(v.string(), v.maxLength(1000));
const stage = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3));
const AskedSchema = v.strictObject({
  settled: v.record(text, stage),
  said: v.optional(
    v.strictObject({
      step: text,
      stage,
      outcome: v.picklist(['right', 'wrong', 'skipped']),
      reveal: text,
    }),
  ),
});

const LectureSchema = v.strictObject({
  isBlank: v.boolean(),
  timer: v.strictObject({ startedAt: v.optional(milliseconds), elapsed: milliseconds }),
  asked: AskedSchema,
});

/** What the windows of a pair say to each other. Any script of the site may write to the channel: it is checked. */
const MessageSchema = v.variant('kind', [
  /** A window has come, and asks how things stand. */
  v.strictObject({ ...common, kind: v.literal('hello') }),
  /** A window goes. */
  v.strictObject({ ...common, kind: v.literal('bye') }),
  v.strictObject({
    ...common,
    kind: v.literal('state'),
    /** The window that asked; absent: all. */
    to: v.optional(id),
    clock,
    /** Of the state that it was made from. */
    after: clock,
    /** Changes of one gesture have the same. */
    gesture: count,
    saved,
    lecture: LectureSchema,
    /** For a window that asked: what can be undone and redone. */
    history: v.optional(v.strictObject({ past: history, future: history })),
  }),
]);
export type PairMessage = v.InferOutput<typeof MessageSchema>;

type WithoutCommon<M> = M extends unknown ? Omit<M, keyof typeof common> : never;

/** A message as its sender knows it. */
export type Said = WithoutCommon<PairMessage>;

export const written = (said: Said, pair: string, from: string): PairMessage =>
  ({ backstep: VERSION, pair, from, ...said }) as PairMessage;

/** A message for this window of this pair; undefined for anything else. */
export function readMessage(data: unknown, pair: string, self: string): PairMessage | undefined {
  const { success, output } = v.safeParse(MessageSchema, data);
  if (!success || output.pair !== pair || output.from === self) return undefined;
  return output.kind === 'state' && output.to !== undefined && output.to !== self
    ? undefined
    : output;
}
