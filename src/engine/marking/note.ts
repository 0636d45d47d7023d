import type { QuantityKind } from '../update/structure';
import type { Mark } from './mark';

/**
 * The code of a mark, for whoever analyses the marks of a class: `verdict:where:why`, free of numbers and of what a
 * learner wrote. Where is the kind of quantity, `none` where the update has no such quantity; why is what is most
 * particular about the mark, or nothing. The codes are published (docs/formats.md): none changes its meaning.
 */
export const noteOf = (mark: Omit<Mark, 'note'>, where: QuantityKind | undefined): string =>
  `${mark.verdict}:${where ?? 'none'}:${whyOf(mark)}`;

function whyOf({ verdict, short, convention, cut, again, diagnosis, reason }: Omit<Mark, 'note'>) {
  switch (verdict) {
    case 'right':
      return convention ?? (cut === true ? 'cut' : '');
    case 'follows':
      return '';
    case 'short':
      return short ?? 'digits';
    case 'wrong':
      // A slip counts where it was made first; its repeats are told from it.
      return again === undefined ? (diagnosis ?? '') : 'again';
    case 'unreadable':
      return reason ?? '';
  }
}
