import { DEFAULT_BIAS_FORM } from '../../engine/conventions';
import type { PublishedProblem } from '../../library';
import { shapeOf } from '../../state';
import type { MessageKey, Translate } from '../../text';
import { writtenForm } from './openProblem';

/** One thing by which a problem is found. No two of them have a value in common. */
export interface Trait {
  readonly label: MessageKey;
  readonly of: (one: PublishedProblem) => string;
  readonly name: (text: Translate, value: string) => string;
}

/** How a page writes its way back. */
export function formName(text: Translate, { form: name }: PublishedProblem): string {
  const { form, delta } = writtenForm(name);
  return text(form === 'delta' ? `settings.form.${delta}` : 'settings.form.elements');
}

export const sizesOf = ({ problem }: PublishedProblem): string => shapeOf(problem).sizes.join('-');

/** The traits of some problems: a form is named by one that is written in it. */
export const traitsOf = (problems: readonly PublishedProblem[]): readonly Trait[] => [
  { label: 'setup.network', of: sizesOf, name: (_, value) => value },
  {
    label: 'setup.error',
    of: ({ problem }) => problem.loss,
    name: (text, name) => text('setup.loss', { name }),
  },
  {
    label: 'settings.form',
    of: ({ form }) => form,
    name: (text, value) => {
      const one = problems.find(({ form }) => form === value);
      return one === undefined ? value : formName(text, one);
    },
  },
  {
    label: 'setup.biasForm',
    of: ({ problem }) => problem.bias ?? DEFAULT_BIAS_FORM,
    name: (text, name) => text('setup.biasFormName', { name }),
  },
];

/** Every value that a trait has among some problems, in plain order. */
export const valuesOf = ({ of }: Trait, problems: readonly PublishedProblem[]): readonly string[] =>
  [...new Set(problems.map(of))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));

const BETWEEN = '~';

/** What is looked for, a value for each trait at most, as an address has it; what is no value is left out. */
export function readFind(
  find: string,
  traits: readonly Trait[],
  problems: readonly PublishedProblem[],
): readonly (string | undefined)[] {
  const said = find.split(BETWEEN);
  return traits.map((trait) => valuesOf(trait, problems).find((value) => said.includes(value)));
}

export const writeFind = (values: readonly (string | undefined)[]): string =>
  values.filter((value) => value !== undefined).join(BETWEEN);

/** The problems that have every trait that is looked for. */
export const found = (
  problems: readonly PublishedProblem[],
  traits: readonly Trait[],
  values: readonly (string | undefined)[],
): readonly PublishedProblem[] =>
  problems.filter((one) =>
    traits.every(({ of }, i) => values[i] === undefined || values[i] === of(one)),
  );
