import { useEffect, useMemo, useState } from 'react';
import { useText } from '../context';
import { NotLoadedError } from '../fault/onDemand';
import type { Lesson } from '../lesson';
import type { ExportChoice } from './ExportChoices';
import { type FormatId, makeExport, type PictureId, type PrintedId } from './formatList';
import type { Export } from './formats';

/** A choice of what the page does not draw itself. */
export type FileChoice = ExportChoice & {
  readonly format: Exclude<FormatId, PictureId | PrintedId>;
};

/** What came of a choice: a file, or why there is none. */
type Outcome = { readonly of: unknown } & ({ readonly made: Export } | { readonly fault: unknown });

/**
 * The file of a choice; undefined while it is being made.
 * @throws {NotLoadedError} while it is drawn, where what makes the file did not come.
 */
export function useMade(choice: FileChoice, lesson: Lesson) {
  const { format, isWhole, asked, seed, variants } = choice;
  const text = useText();
  const [outcome, setOutcome] = useState<Outcome>();
  const making = useMemo(
    () => makeExport(format, isWhole, { lesson, text, asked, seed, variants }),
    [format, isWhole, lesson, text, asked, seed, variants],
  );
  useEffect(() => {
    if (!(making instanceof Promise)) return;
    let isWanted = true;
    const tell = (came: Outcome): void => {
      if (isWanted) setOutcome(came);
    };
    making.then(
      (made) => tell({ of: making, made }),
      (fault: unknown) => tell({ of: making, fault }),
    );
    return () => {
      isWanted = false;
    };
  }, [making]);
  if (!(making instanceof Promise)) return making;
  if (outcome?.of !== making) return undefined;
  if ('fault' in outcome) throw new NotLoadedError(outcome.fault, () => setOutcome(undefined));
  return outcome.made;
}
