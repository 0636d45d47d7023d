import type { Structure } from '../update/structure';
import type { Places } from './dependants';
import { type Interval, NOTHING } from './interval';
import { type Finder, Layer } from './layer';
import { allWays, waysAt } from './openWays';
import type { Program } from './programs';
import { found, UNDER_WAY } from './range';
import { isSameShortening, type Shortening, shortenAt } from './shortening';
import { workOutBy } from './workOutBy';
import type { World } from './world';

/** A mistake that is tried out. */
export interface TriedOut {
  /** What replaces the formula of the quantity at a place, if anything does. */
  readonly at: (place: number) => Program | undefined;
  /** All that it changes, but for what is held. */
  readonly reach: Places;
}

/**
 * All that quantities can be by a mistake, of one after the other: what another one changed is taken back, and all else is
 * what it is without a mistake.
 */
export class MistakenRanges implements Finder {
  private readonly structure: Structure;
  private readonly written: Places;
  /** 1 at the places of what is written and held, which no mistake changes. */
  private readonly held: Places;
  /** What quantities can be without a mistake. */
  private readonly without: World;
  private readonly layers: Layer[] = [];
  private tried: TriedOut | undefined;
  /** What the mistake that is tried out has changed, and what it has not, which another one may. */
  private readonly changed = new PlacesInLayers();
  private readonly copied = new PlacesInLayers();
  private readonly isWritten = (place: number): boolean => this.written[place] === 1;

  /** @param held the places of the written figures of which something is held */
  constructor(structure: Structure, written: Places, held: Places, without: World) {
    this.structure = structure;
    this.written = written;
    this.held = held;
    this.without = without;
  }

  /** All that a formula can come to by a mistake, with numbers on the way as short as `by` allows. */
  of(program: Program, tried: TriedOut, by: Shortening | undefined): Interval {
    if (tried !== this.tried) {
      this.changed.forget(always);
      this.copied.forget((place) => this.isChangedBy(tried, place));
    }
    this.tried = tried;
    return program.range(this.layer(by));
  }

  private isChangedBy({ reach }: TriedOut, place: number): boolean {
    return reach[place] === 1 && this.held[place] === 0;
  }

  layer(by: Shortening | undefined): Layer {
    for (const layer of this.layers) if (isSameShortening(layer.by, by)) return layer;
    const layer = new Layer(this, by, this.written.length + 1);
    this.layers.push(layer);
    return layer;
  }

  find(place: number, layer: Layer): void {
    const { tried } = this;
    if (tried === undefined || !this.isChangedBy(tried, place)) {
      layer.copy(place, this.without.layer(layer.by));
      this.copied.add(place, layer);
    } else {
      // A way round in a circle leads to nothing.
      layer.put(place, NOTHING, UNDER_WAY);
      const mistaken = tried.at(place);
      const ways = mistaken ? [mistaken] : allWays(waysAt(this.structure, place), this.isWritten);
      workOutBy(ways, layer, 'parted');
      if (layer.by !== undefined) shortenAt(found, 0, layer.by);
      layer.take(place);
      this.changed.add(place, layer);
    }
  }
}

const always = (): boolean => true;

/** What was put into layers, and may be taken out again. */
class PlacesInLayers {
  private readonly places: number[] = [];
  private readonly layers: Layer[] = [];
  private count = 0;

  add(place: number, layer: Layer): void {
    this.places[this.count] = place;
    this.layers[this.count] = layer;
    this.count++;
  }

  /** Takes out what is at some of the places. */
  forget(isForgotten: (place: number) => boolean): void {
    const { places, layers, count } = this;
    this.count = 0;
    for (let i = 0; i < count; i++) {
      const [place, layer] = [places[i] as number, layers[i] as Layer];
      if (isForgotten(place)) layer.forget(place);
      else this.add(place, layer);
    }
  }
}
