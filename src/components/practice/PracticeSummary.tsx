import type { QuantityId } from '../../engine';
import { DIAGNOSES } from '../../engine/marking';
import { symbolText } from '../../notation';
import { addressTo, cleared, type Figures, hintCount, quantitiesToRepeat } from '../../state';
import { useText, useTutor } from '../context';
import { diagnosisName } from '../diagnosisWords';
import { listedNodes } from '../lists';
import { richText } from '../richText';
import { focusAnswer } from './focus';
import { retryAddress } from './HintText';
import { verdictCounts } from './marking';
import type { Practice } from './usePractice';

/** Once marked: what was right, what followed, what is still wrong and what was mended, the hints, and what to do again. */
export function PracticeSummary({ practice }: { readonly practice: Practice }) {
  const text = useText();
  const tutor = useTutor();
  const { marks, ids, sheet, place } = practice;
  if (marks.size === 0) return null;
  const counts = verdictCounts(marks);
  const name = (id: QuantityId): string => symbolText(id, practice.notation.naming);
  const slips = slipsNow(marks, sheet.marked?.work ?? {});
  const mended = sheet.slips.filter(({ id }) => marks.get(id)?.verdict === 'right');
  const again = quantitiesToRepeat(sheet, ids);
  const rows = [
    ['right', counts.right],
    ['follows', counts.follows],
    ['short', counts.short],
    ['wrong', counts.wrong],
    ['unreadable', counts.unreadable],
    ['open', ids.length - marks.size],
    ['hints', hintCount(sheet, ids)],
  ] as const;
  return (
    <section className="practice-summary" aria-labelledby="practice-summary">
      <h3 id="practice-summary">{text('practice.summary')}</h3>
      {counts.right === ids.length && <p>{text('practice.summary.allRight')}</p>}
      <p>{text('practice.summary.of', { all: ids.length })}</p>
      <dl>
        {rows.map(([kind, count]) => (
          <div
            key={kind}
            className={`summary-figure summary-figure--${kind}${count === 0 ? ' is-none' : ''}`}
          >
            <dt>{text(`practice.summary.${kind}`, { count })}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <SlipList title={text('practice.summary.still')} slips={slips} practice={practice} />
      <SlipList
        title={text('practice.summary.mended')}
        slips={mended.map(({ kind, id, figure }) => ({ kind, places: [{ id, figure }] }))}
        practice={practice}
      />
      {again.length > 0 && (
        <>
          <h4>{text('practice.summary.again')}</h4>
          <ul className="summary-again">
            {again.map((id) => (
              <li key={id}>
                <a
                  className="text-link"
                  href={retryAddress(place.exampleId, place.key, id, practice.asked)}
                >
                  {text('practice.summary.fresh', { name: name(id) })}
                </a>
                <a
                  className="text-link"
                  href={addressTo({ view: 'step', exampleId: place.exampleId, at: id })}
                >
                  {text('practice.summary.derivation', { name: name(id) })}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        className="button"
        onClick={() => tutor.practise((all) => cleared(all, place, ids))}
      >
        {text('practice.summary.clear')}
      </button>
    </section>
  );
}

interface SlipGroup {
  /** A diagnosis, or empty where none fits. */
  readonly kind: string;
  readonly places: readonly { readonly id: QuantityId; readonly figure: string }[];
}

/** What is wrong now, each kind of slip with the places where it was made. */
function slipsNow(marks: Practice['marks'], work: Figures): readonly SlipGroup[] {
  const groups = new Map<string, { id: QuantityId; figure: string }[]>();
  for (const [id, { verdict, diagnosis = '' }] of marks) {
    if (verdict !== 'wrong') continue;
    groups.set(diagnosis, [...(groups.get(diagnosis) ?? []), { id, figure: work[id] ?? '' }]);
  }
  return [...groups].map(([kind, places]) => ({ kind, places }));
}

interface SlipListProps {
  readonly title: string;
  readonly slips: readonly SlipGroup[];
  readonly practice: Practice;
}

function SlipList({ title, slips, practice }: SlipListProps) {
  const text = useText();
  const name = (id: QuantityId): string => symbolText(id, practice.notation.naming);
  if (slips.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {slips.map(({ kind, places }) => (
          <li key={kind}>
            {richText(text, 'practice.summary.slip', {
              slip: slipName(kind, text, practice),
              place: listedNodes(
                text,
                places.map(({ id, figure }) => (
                  <button
                    key={id}
                    type="button"
                    className="text-link"
                    onClick={() => focusAnswer(id)}
                  >
                    {text('practice.summary.slipAt', { name: name(id), figure })}
                  </button>
                )),
              ),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function slipName(kind: string, text: ReturnType<typeof useText>, { trace }: Practice): string {
  const known = DIAGNOSES.find((diagnosis) => diagnosis === kind);
  return known === undefined
    ? text('practice.summary.unknownSlip')
    : diagnosisName(text, known, trace.structure.form.delta);
}
