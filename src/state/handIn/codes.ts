import { randomLcg } from 'd3';
import { hash } from '../work/seed';

/** No vowels, so that no word comes of it, and nothing that is misread in handwriting: no 0, 1, l. */
const LETTERS = 'bcdfghjkmnpqrstvwxyz23456789';
/** Short enough to be copied from a sheet, and enough for any class: 28⁴ codes. */
const CODE_LENGTH = 4;

/**
 * The codes of a class's variants: each is the seed of one variant's fresh numbers. The same class seed gives
 * the same codes, and asking for more of them adds to the end, so that a late sheet can be printed by itself.
 */
export function variantCodes(seed: string, count: number): readonly string[] {
  const random = randomLcg(hash(`variants ${seed}`));
  const codes = new Set<string>();
  while (codes.size < count) {
    codes.add(Array.from({ length: CODE_LENGTH }, () => letter(random())).join(''));
  }
  return [...codes];
}

const letter = (random: number): string => LETTERS.charAt(Math.floor(random * LETTERS.length));
