import { useId, useState } from 'react';
import { LEARNING_RATE } from '../../engine';
import { forwardOf } from '../../engine/network';
import { symbolText } from '../../notation';
import { useText } from '../context';
import { NumberField } from '../fields/NumberField';
import { weightsInto } from '../layerNames';
import type { Lesson } from '../lesson';
import { Choice } from './Choice';
import { ExamplesTable } from './ExamplesTable';
import { PasteText } from './paste/PasteText';
import { LayerTable } from './tables/LayerTable';
import { layerTables } from './tables/layerTables';
import './tables/tables.css';

/** Every number of a problem in tables, to be typed, or pasted a block at a time. */
export function NumbersWay({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const hintId = useId();
  const { notation, settings, work } = lesson;
  const [isTurned, setTurned] = useState(settings.vectors === 'rows');
  const forward = forwardOf(work.problem);
  const tables = layerTables(forward, notation.naming, isTurned);
  return (
    <div className="setup-numbers">
      <PasteText lesson={lesson} />
      <p id={hintId} className="setup-note">
        {text('panel.tablesHint')}
      </p>
      <ExamplesTable lesson={lesson} hintId={hintId} />
      <Choice<'to' | 'from'>
        label={text('panel.rowsAre')}
        value={isTurned ? 'from' : 'to'}
        options={(['to', 'from'] as const).map((value) => ({
          value,
          label: text(`panel.rowsAre.${value}`),
        }))}
        onChange={(value) => setTurned(value === 'from')}
      />
      <div className="setup-tables">
        {tables.map((table, l) => (
          <LayerTable
            key={table.letter}
            lesson={lesson}
            table={table}
            title={
              l === tables.length - 1
                ? text('numbers.output')
                : weightsInto(text, l + 1, tables.length - 1)
            }
            hintId={hintId}
          />
        ))}
      </div>
      <div className="setup-rate">
        <span>{text('numbers.rate')}</span>
        <NumberField
          id={LEARNING_RATE}
          name={text('panel.cell', {
            name: symbolText(LEARNING_RATE, notation.naming),
            table: text('numbers.learningRate'),
          })}
          symbol={symbolText(LEARNING_RATE, notation.naming)}
          value={work.problem.learningRate}
          style={notation.style}
          hintId={hintId}
        />
      </div>
    </div>
  );
}
