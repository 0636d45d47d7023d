import { type ChangeEvent, useId, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { giveOwnNaming, namingIn } from '../../../notation';
import { ownNaming } from '../../../notation/names';
import { loadGivenMidway, traceOf } from '../../../state';
import {
  READING_WORDS,
  type ReadingOptions,
  readProblemText,
  type SymbolsOf,
} from '../../../state/paste';
import { useText, useTutor } from '../../context';
import type { Lesson } from '../../lesson';
import { keepDraft, keptDraft } from './keptDraft';
import '../../fields/textBox.css';
import './paste.css';
import { ReadProblem } from './ReadProblem';

/** In signs alone, which are no words. */
const SAMPLE = 'x1 = 0.05, w1 = 0.15, …';

/** A text with numbers, as it stands in a book or a file: what is read of it is shown before it is taken. */
export function PasteText({ lesson }: { readonly lesson: Lesson }) {
  const text = useText();
  const tutor = useTutor();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const shown = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState(keptDraft);
  /** The text that is being shown as it was read, and how what it leaves open is taken. */
  const [asked, ask] = useState<{ readonly text: string; readonly options: ReadingOptions }>();
  const [isTaken, setTaken] = useState(false);
  const { example, work } = lesson;
  const read = useMemo(() => {
    if (asked === undefined) return undefined;
    giveOwnNaming(ownNaming);
    const symbolsOf: SymbolsOf = (problem) =>
      namingIn(example.naming, traceOf(problem).structure, problem.names).symbols;
    const { text: given, options } = asked;
    return readProblemText(given, READING_WORDS, work.problem, { symbolsOf, options });
  }, [asked, example, work.problem]);

  const show = (given: string): void => {
    flushSync(() => ask(given.trim() === '' ? undefined : { text: given, options: {} }));
    shown.current?.focus();
  };
  const change = ({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>): void => {
    setTyped(target.value);
    keepDraft(target.value);
    setTaken(false);
    ask(undefined);
    if ('inputType' in nativeEvent && nativeEvent.inputType === 'insertFromPaste') {
      show(target.value);
    }
  };
  const leave = (): void => {
    flushSync(() => ask(undefined));
    field.current?.focus();
  };
  const take = (): void => {
    if (read?.problem === undefined) return;
    const { problem } = read;
    if (problem.given) void loadGivenMidway();
    tutor.open(example.id, problem, 0, work.title);
    keepDraft('');
    setTyped('');
    setTaken(true);
    leave();
  };
  return (
    <div className="paste-problem">
      <label htmlFor={id}>{text('panel.paste')}</label>
      <textarea
        className="text-box"
        ref={field}
        id={id}
        dir="auto"
        rows={3}
        spellCheck={false}
        placeholder={SAMPLE}
        value={typed}
        aria-describedby={`${id}-hint`}
        onChange={change}
      />
      <p id={`${id}-hint`} className="setup-note">
        {text('panel.pasteHint')}
      </p>
      {read === undefined ? (
        <button
          type="button"
          className="button"
          disabled={typed.trim() === ''}
          onClick={() => show(typed)}
        >
          {text('panel.pasteRead')}
        </button>
      ) : (
        <ReadProblem
          ref={shown}
          lesson={lesson}
          read={read}
          onOption={(options) =>
            asked && ask({ ...asked, options: { ...asked.options, ...options } })
          }
          onTake={take}
          onBack={leave}
        />
      )}
      <p role="status">{isTaken && text('panel.pasteTaken')}</p>
    </div>
  );
}
