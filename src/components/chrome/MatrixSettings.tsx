import { useId } from 'react';
import {
  biasInUse,
  biasIsColumn,
  choosesBiasPlace,
  MATRIX_BIASES,
  VECTORS,
} from '../../engine/conventions';
import { type Settings, workOf } from '../../state';
import { useText, useTutor, useTutorState } from '../context';

/** How matrices are written, where they are. */
export function MatrixSettings({ settings }: { readonly settings: Settings }) {
  const text = useText();
  const tutor = useTutor();
  const note = useId();
  const problem = useTutorState((state) => workOf(state).problem);
  const hasBiases = biasInUse(problem) !== undefined;
  const hasChoice = choosesBiasPlace(problem);
  return (
    <>
      <label>
        {text('settings.vectors')}
        <select
          value={settings.vectors}
          onChange={({ target: { value } }) =>
            tutor.change({ vectors: VECTORS.find((known) => known === value) ?? 'columns' })
          }
        >
          {VECTORS.map((vectors) => (
            <option key={vectors} value={vectors}>
              {text(`settings.vectors.${vectors}`)}
            </option>
          ))}
        </select>
      </label>
      {hasBiases && (
        <label>
          {text('settings.matrixBias')}
          <select
            value={biasIsColumn(problem, settings) ? 'column' : 'apart'}
            disabled={!hasChoice}
            aria-describedby={hasChoice ? undefined : note}
            onChange={({ target: { value } }) =>
              tutor.change({ matrixBias: MATRIX_BIASES.find((known) => known === value) })
            }
          >
            {MATRIX_BIASES.map((place) => (
              <option key={place} value={place}>
                {text(`settings.matrixBias.${place}`, { vectors: settings.vectors })}
              </option>
            ))}
          </select>
        </label>
      )}
      {hasBiases && !hasChoice && <p id={note}>{text('settings.matrixBias.shared')}</p>}
    </>
  );
}
