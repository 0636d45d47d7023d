import type { GeneralTrace, MarkOptions, QuantityId } from '../../engine';
import type { Naming } from '../../engine/naming';
import type { Structure } from '../../engine/update';
import { calculate, type NamedValue, type Names } from '../../engine/written';
import { type FindQuantity, quantityNames, symbolText } from '../../notation';
import type { Figures } from '../../state';

/** How the quantities of an update are called. */
export interface Labels {
  readonly labels: Names['labels'];
  readonly find: FindQuantity;
}

export function labelsOf({ definitions }: Structure, naming: Naming): Labels {
  const ids = [...definitions.keys()];
  const labels = ids.map((id) => symbolText(id, naming));
  return {
    labels: labels.sort((one, other) => other.length - one.length),
    find: quantityNames(new Set(ids), naming),
  };
}

export interface SheetNumbers extends Labels {
  readonly trace: GeneralTrace;
  /** The quantities that the learner works: each has the learner's own figure, or none. */
  readonly worked: ReadonlySet<QuantityId>;
  /** What the sheet shows: what is given, what it hands on from earlier steps, what a hint gave away. */
  readonly shown: ReadonlySet<QuantityId>;
  /** What is typed in each field. */
  readonly texts: Figures;
  /** How many digits are asked for: a calculation shows no fewer. */
  readonly asked: MarkOptions;
}

/** What a calculation on a sheet may use. */
export interface SheetNames extends Names {
  /** Names without that of the field that is typed into: it cannot be worked from itself. */
  readonly within: (id: QuantityId) => Names;
  /** Whether a number is one of those given, and so stands in a calculation with all its digits. */
  readonly isGiven: (value: number) => boolean;
  readonly asked: MarkOptions;
}

/**
 * The names of a sheet's quantities, as it writes them and as people do. A name stands for the learner's own figure
 * or, where that is not the learner's to find, for what is given; for what is still to be worked out it has no value.
 */
export function sheetNames(sheet: SheetNumbers): SheetNames {
  const { trace, labels, find, worked, shown, texts } = sheet;
  const found = new Map<QuantityId, NamedValue>();
  const given = new Set(
    [...shown]
      .filter((id) => trace.structure.definitions.get(id)?.kind === 'given')
      .map((id) => Math.abs(trace.value(id))),
  );

  /** `open`: the fields that are being worked out. */
  const namesWithin = (open: readonly QuantityId[]): Names => ({
    labels,
    valueOf: (name) => {
      const id = find(name);
      return id === undefined ? undefined : numberOf(id, open);
    },
  });
  function numberOf(id: QuantityId, open: readonly QuantityId[]): NamedValue {
    if (open.includes(id)) return 'circular';
    const known = found.get(id);
    if (known !== undefined) return known;
    const value = ownValue(id, open) ?? (shown.has(id) ? trace.value(id) : 'noValue');
    found.set(id, value);
    return value;
  }
  function ownValue(id: QuantityId, open: readonly QuantityId[]): NamedValue | undefined {
    const text = texts[id] ?? '';
    // Where the sheet shows a number that is not the learner's to find, it is that one.
    if (text.trim() === '' || (shown.has(id) && !worked.has(id))) return undefined;
    const own = calculate(text, namesWithin([...open, id]));
    if (own.ok) return own.value;
    return own.reason === 'circular' ? 'circular' : 'noValue';
  }
  return {
    ...namesWithin([]),
    within: (id) => namesWithin([id]),
    asked: sheet.asked,
    isGiven: (value) => given.has(Math.abs(value)),
  };
}
