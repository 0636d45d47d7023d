import { useState } from 'react';
import type { PhaseId } from '../../engine';
import { DIGITS, type Settings, seedFrom } from '../../state';
import { useText, useTutor } from '../context';
import { AskedSelect } from '../marking/AskedSelect';
import { ExamplesSelect } from '../setup/ExamplesSelect';
import { ClassSeedField } from './ClassSeedField';
import { NamesField } from './NamesField';
import { KEYS, PAPERS, type WorksheetOptions } from './options';
import { PhaseChoice } from './PhaseChoice';
import { PointsFields } from './PointsFields';
import { SelectField } from './SelectField';
import { VariantsField } from './VariantsField';

export interface WorksheetControlsProps {
  readonly options: WorksheetOptions;
  readonly offered: readonly PhaseId[];
  readonly settings: Settings;
  /** The example's own digits. */
  readonly digits: number;
  readonly onChange: (change: Partial<WorksheetOptions>) => void;
  readonly onNames: (names: readonly string[]) => void;
}

const DIGIT_CHOICES = Array.from({ length: DIGITS.most - DIGITS.least + 1 }, (_, i) =>
  String(DIGITS.least + i),
);

/** What is printed, and how. */
export function WorksheetControls(props: WorksheetControlsProps) {
  const { options, offered, settings, digits, onChange, onNames } = props;
  const text = useText();
  const tutor = useTutor();
  // As it is opened: from then on it is the reader's to shut.
  const [isMoreOpen] = useState(props.options.qr || props.options.points !== 'none');
  const { seed, examples, asked, variants, phases, help, key, paper, qr, points } = options;
  return (
    <>
      <fieldset className="option">
        <legend>{text('worksheet.numbers')}</legend>
        <label className="option-choice">
          <input
            type="radio"
            name="worksheet-numbers"
            checked={seed === undefined}
            onChange={() => onChange({ seed: undefined })}
          />
          {text('worksheet.numbers.own')}
        </label>
        <label className="option-choice">
          <input
            type="radio"
            name="worksheet-numbers"
            checked={seed !== undefined}
            onChange={() => onChange({ seed: seedFrom(Math.random()) })}
          />
          {text('worksheet.numbers.fresh')}
        </label>
      </fieldset>
      {seed !== undefined && (
        <>
          <ClassSeedField seed={seed} onSeed={(to) => onChange({ seed: to })} />
          <VariantsField variants={variants} onVariants={(to) => onChange({ variants: to })} />
        </>
      )}
      <ExamplesSelect
        className="option option--select"
        taken={examples}
        onTake={(to) => onChange({ examples: to })}
      />
      <PhaseChoice offered={offered} phases={phases} onPhases={(to) => onChange({ phases: to })} />
      <label className="option-choice">
        <input
          type="checkbox"
          checked={help}
          onChange={(event) => onChange({ help: event.target.checked })}
        />
        {text('worksheet.help')}
      </label>
      <AskedSelect
        className="option option--select"
        asked={asked}
        onAsk={(to) => onChange({ asked: to })}
      />
      <SelectField
        label={text('worksheet.key')}
        value={key}
        choices={KEYS.map((kind) => [kind, text(`worksheet.key.${kind}`)])}
        onChoose={(to) => onChange({ key: to })}
      />
      <SelectField
        label={text('settings.digits')}
        value={String(settings.digits ?? '')}
        choices={[
          ['', text('settings.digitsAuto', { digits })],
          ...DIGIT_CHOICES.map((count) => [count, count] as const),
        ]}
        onChoose={(to) => tutor.change({ digits: to === '' ? undefined : Number(to) })}
      />
      <SelectField
        label={text('worksheet.paper')}
        value={paper}
        choices={PAPERS.map((size) => [size, text(`worksheet.paper.${size}`)])}
        onChoose={(to) => onChange({ paper: to })}
      />
      <details className="worksheet-more" open={isMoreOpen}>
        <summary>{text('assign.more')}</summary>
        <label className="option-choice">
          <input
            type="checkbox"
            checked={qr}
            onChange={(event) => onChange({ qr: event.target.checked })}
          />
          {text('worksheet.qr')}
        </label>
        <PointsFields
          points={points}
          offered={offered}
          phases={phases}
          onPoints={(to) => onChange({ points: to })}
        />
        {seed !== undefined && <NamesField onNames={onNames} />}
      </details>
    </>
  );
}
