import type { Claim, NamedSpan, Span, Subject } from './claim';
import { COLUMN } from './clauses';
import { type FamilyFound, FamilyOf, type PageIds } from './families';
import type { Family, NamedRows } from './gathered';
import { gatherLink, linkIn, ofWords } from './gatherLinks';
import { type Gathered, gatherNamed, gatherNumber } from './gatherNamed';
import { gatherCount, isEdgeSize, isHiddenSize } from './gatherSizes';
import { gatherTable } from './gatherTable';
import type { PastedName } from './pasteNames';
import type { PastedValue } from './pasteValues';

/** Sorts what a text says; a name is what the page calls so, or what books do. */
export function gatherClaims(claims: readonly Claim[], pageIds: PageIds): Gathered {
  const gathered: Gathered = {
    numbers: [],
    rows: [],
    mentions: [],
    examples: [],
    worked: [],
    said: {},
    choices: [],
    activations: [],
    left: [],
    biasWords: new Set(),
    sizeSpans: [],
  };
  const families = new FamilyOf(claims, pageIds);
  const areSizes = claims.some(isHiddenSize);
  for (const claim of claims) {
    switch (claim.kind) {
      case 'value':
        if (areSizes && isEdgeSize(claim)) {
          gatherCount(
            { ...claim, of: claim.subject.terms, count: claim.value.rows[0]?.[0]?.value ?? 0 },
            gathered,
          );
        } else gatherValue(claim, claim.subject, claim.value, families, gathered);
        break;
      case 'table':
        gatherTable(claim.table, families, gathered);
        break;
      case 'count':
        gatherCount(claim, gathered);
        break;
      case 'sizes':
        if (claim.isSure) {
          gathered.said.sizes ??= claim.sizes;
          gathered.sizeSpans.push(claim);
        } else gathered.left.push({ kind: 'noName', from: claim.from, to: claim.to });
        break;
      case 'choice':
        if (claim.name === COLUMN)
          gathered.biasColumn ??= claim.choice === 'last' ? 'last' : 'first';
        else gathered.choices.push(claim);
        break;
      case 'activation':
        gathered.activations.push(claim);
        break;
      case 'noName':
      case 'words':
        gathered.left.push({ kind: claim.kind, from: claim.from, to: claim.to });
        break;
      case 'badNumber':
        gathered.left.push({
          kind: 'badNumber',
          from: claim.from,
          to: claim.to,
          ...(claim.item.token.reason && { reason: claim.item.token.reason }),
        });
        break;
      case 'stranger':
        gathered.left.push({ kind: 'unknownName', from: claim.from, to: claim.to });
        break;
      case 'noNumber':
        gathered.left.push({
          kind: 'badNumber',
          reason: 'notANumber',
          from: claim.from,
          to: claim.to,
        });
        break;
      case 'calculation':
        gathered.left.push({ kind: 'workedOut', from: claim.from, to: claim.to });
    }
  }
  return withSaidLayers({ ...gathered, rows: withThetaRows(gathered.rows) });
}

/** Beside a Θ that is a matrix, one of a single row is one as well. */
function withThetaRows(rows: NamedRows[]): NamedRows[] {
  const isTheta = ({ name }: NamedRows): boolean => /^[θΘ]$/.test(name?.base ?? '');
  const hasMatrix = rows.some((one) => one.family === 'weight' && isTheta(one));
  return hasMatrix ? rows.map((one) => (isTheta(one) ? { ...one, family: 'weight' } : one)) : rows;
}

/** Where a name comes twice, the words beside it say of which layer each is: 'Output layer: w11 = …'. */
function withSaidLayers(gathered: Gathered): Gathered {
  const names = gathered.numbers.map(({ family, name }) => name && `${family} ${name.written}`);
  const isTwice = gathered.numbers.some(
    ({ saidLayer }, k) =>
      saidLayer !== undefined && names[k] !== undefined && names.indexOf(names[k]) !== k,
  );
  if (!isTwice) return gathered;
  const numbers = gathered.numbers.map((one) =>
    one.saidLayer && one.name?.layer === undefined ? { ...one, layer: one.saidLayer } : one,
  );
  return { ...gathered, numbers };
}

const NAMED_BY_WORDS = ['bias', 'weight', 'target', 'input'] as const;

function gatherValue(
  span: Span,
  subject: Subject,
  value: PastedValue,
  families: FamilyOf,
  to: Gathered,
): void {
  const { terms, names } = subject;
  const isLeak = families.isLeaky && terms.has('slope');
  const scalar = isLeak
    ? 'leak'
    : ['learningRate', 'momentum', 'steepness', 'leak'].find((term) => terms.has(term));
  if (scalar !== undefined && names.length < 2) {
    gatherNumber(span, scalar as Family, names[0]?.name, value, to);
    return;
  }
  const links = linkIn(subject, families);
  if (links) {
    gatherLink(span, links, value, to);
    return;
  }
  const isNetOnly = terms.has('worked') && terms.has('network');
  const isNew = terms.has('worked') && !isNetOnly;
  if (isNew && !terms.has('target')) {
    to.left.push({ kind: 'workedOut', from: span.from, to: span.to });
    return;
  }
  if (names.length === 0) {
    gatherTerms(span, terms, value, to);
    return;
  }
  const own = ofWords(terms, names);
  if (own) {
    gatherNamed(span, own.family, own.name, value, terms, to);
    return;
  }
  gatherNames(span, names, value, terms, families, to);
}

/** What only words say of a value. */
function gatherTerms(
  span: Span,
  terms: ReadonlySet<string>,
  value: PastedValue,
  to: Gathered,
): void {
  const cells = value.rows.flat();
  const areWhole = cells.every(({ value: one }) => Number.isInteger(one) && one >= 0);
  if (terms.has('target')) {
    gatherNamed(span, 'target', undefined, value, terms, to);
    return;
  }
  const isBias = terms.has('bias') || terms.has('threshold');
  if (isBias) {
    gatherNamed(span, 'bias', undefined, value, terms, to);
    return;
  }
  if (terms.has('weight')) {
    gatherNamed(span, 'weight', undefined, value, terms, to);
    return;
  }
  const isCount =
    areWhole &&
    value.form !== 'matrix' &&
    (terms.has('number') || terms.has('neuron') || terms.has('hidden') || terms.has('layer'));
  const [first] = cells;
  if (isCount && (value.form === 'number' || !terms.has('input')) && first) {
    const isSizes =
      (terms.has('layer') || terms.has('network')) && !terms.has('hidden') && cells.length > 1;
    if (isSizes || (cells.length > 1 && terms.has('hidden'))) to.sizeSpans.push(span);
    if (isSizes) to.said.sizes ??= cells.map((cell) => cell.value);
    else if (cells.length === 1) {
      // 'hidden layer: 3' is its size; 'number of hidden layers: 2' is not.
      const isLayers = terms.has('number') && terms.has('layer') && !terms.has('neuron');
      const of = isLayers ? terms : new Set([...terms, 'neuron']);
      gatherCount({ ...span, of, count: first.value }, to);
    } else to.said.hiddenSizes ??= cells.map((cell) => cell.value);
    return;
  }
  if (terms.has('input')) {
    gatherNamed(span, 'input', undefined, value, terms, to);
    return;
  }
  if (terms.has('network') && areWhole && cells.length > 1) {
    to.said.sizes ??= cells.map((cell) => cell.value);
    to.sizeSpans.push(span);
    return;
  }
  const isWorked = terms.has('output') || terms.has('worked') || terms.has('neuron');
  to.left.push({ kind: isWorked ? 'workedOut' : 'noName', from: span.from, to: span.to });
}

/** Several names with as many numbers, or with one for all; or one name. */
function gatherNames(
  span: Span,
  names: readonly NamedSpan[],
  value: PastedValue,
  terms: ReadonlySet<string>,
  families: FamilyOf,
  to: Gathered,
): void {
  const [first, ...more] = names;
  if (first === undefined) return;
  const cells = value.rows.flat();
  const each = more.length > 0 && cells.length === names.length;
  const same = more.length > 0 && cells.length === 1;
  if (more.length > 0 && !each && !same) {
    // What stands right before the number is what it is said of.
    const last = names.at(-1) ?? first;
    const family = families.of(last.name);
    gatherFamily(span, family, last.name, value, terms, to);
    return;
  }
  const isWorkedOut = (one: FamilyFound): boolean => one === 'worked' || one === 'unit';
  const found = names.map(({ name }) => families.of(name));
  for (const [k, { name, from, to: end }] of names.entries()) {
    const cell = cells[same ? 0 : k];
    const family = found[k];
    // 'for h1, b2 = 0.1': the neuron is of what stood before.
    if (same && isWorkedOut(family) && !isWorkedOut(found.at(-1))) continue;
    if (!each && !same) {
      gatherFamily(span, family, name, value, terms, to);
      return;
    }
    if (cell === undefined) return;
    const own: PastedValue = { ...value, rows: [[cell]], form: 'number' };
    const place = each
      ? { from: cell.from, to: cell.to }
      : { from: Math.min(from, cell.from), to: Math.max(end, cell.to) };
    gatherFamily(place, family, name, own, terms, to);
  }
}

function gatherFamily(
  span: Span,
  family: FamilyFound,
  name: PastedName,
  value: PastedValue,
  terms: ReadonlySet<string>,
  to: Gathered,
): void {
  const place = { from: span.from, to: span.to };
  const cell = value.form === 'number' ? value.rows[0]?.[0] : undefined;
  const isWorked = family === 'worked' || family === 'unit';
  if (isWorked && cell)
    to.worked.push({ ...place, name, value: cell.value, isBefore: terms.has('before') });
  else if (isWorked) to.left.push({ kind: 'workedOut', ...place });
  else {
    // 'bias c': the word says what a letter does not.
    const known = family ?? NAMED_BY_WORDS.find((term) => terms.has(term));
    if (known === undefined) to.left.push({ kind: 'unknownName', ...place });
    else gatherNamed(place, known, name, value, terms, to);
  }
}
