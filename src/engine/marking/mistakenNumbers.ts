import type { Places } from './dependants';
import type { Ground } from './ground';
import type { Program } from './programs';

/**
 * The numbers that a mistake makes of what it reaches: each is worked out when it is first asked for, and all others
 * are those of the ground.
 */
export class MistakenNumbers {
  private readonly ground: Ground;
  private readonly mistaken: readonly (Program | undefined)[];
  private readonly numbers: Float64Array;
  /** 1 at the places that the mistake changes, */
  private readonly isChanged: Places;
  /** and at those of them that are still to be worked out. */
  private readonly isOpen: Uint8Array;

  /**
   * @param reach the quantities that the mistake changes; those that are written stay as they are
   * @param mistaken what replaces the formulas of quantities, at their places
   */
  constructor(ground: Ground, reach: Places, mistaken: readonly (Program | undefined)[]) {
    this.ground = ground;
    this.mistaken = mistaken;
    this.numbers = ground.numbers.slice();
    this.isOpen = reach.slice();
    const { written } = ground;
    for (let place = 0; place < written.length; place++) {
      if (written[place] === 1) this.isOpen[place] = 0;
    }
    this.isChanged = this.isOpen.slice();
  }

  /** What the formula of the quantity at a place comes to, whether or not it is written. */
  anew(place: number): number {
    const mistaken = this.mistaken[place];
    const program = mistaken ?? this.ground.program(place);
    let isChanged = mistaken !== undefined;
    for (const needed of program.needs) {
      if (this.isChanged[needed] === 0) continue;
      isChanged = true;
      if (this.isOpen[needed] === 1) this.close(needed);
    }
    return isChanged ? program.run(this.numbers) : this.ground.anew(place);
  }

  private close(place: number): void {
    this.isOpen[place] = 0;
    // What a mistake makes of a quantity must not lead back to itself.
    this.numbers[place] = Number.NaN;
    this.numbers[place] = this.anew(place);
  }
}
