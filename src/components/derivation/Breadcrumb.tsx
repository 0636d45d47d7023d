import type { QuantityId } from '../../engine';
import { linkedSymbolTex, symbolSpeech } from '../../notation';
import { useText } from '../context';
import { Formula } from '../formula/Formula';
import type { Lesson } from '../lesson';
import './breadcrumb.css';

export interface BreadcrumbProps {
  readonly lesson: Lesson;
  readonly onFollow: (id: QuantityId) => void;
}

/** The way from the quantity that a learner started from to the part of it that is shown. */
export function Breadcrumb({ lesson, onFollow }: BreadcrumbProps) {
  const text = useText();
  const { naming, say } = lesson.notation;
  const { via } = lesson.place;
  return (
    <nav className="breadcrumb" aria-label={text('derivation.breadcrumb')}>
      {via.length > 0 && (
        <ol>
          {via.map((id) => (
            <li key={id}>
              <button
                type="button"
                className="crumb"
                aria-label={text('derivation.goTo', { name: symbolSpeech(id, naming, say) })}
                onClick={() => onFollow(id)}
              >
                <Formula tex={smallTex(id, lesson)} />
              </button>
            </li>
          ))}
          <li aria-current="step">
            <Formula tex={smallTex(lesson.place.at, lesson)} />
          </li>
        </ol>
      )}
    </nav>
  );
}

const smallTex = (id: QuantityId, { notation }: Lesson): string =>
  `\\textstyle ${linkedSymbolTex(id, notation.naming)}`;
