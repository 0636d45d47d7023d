// Our page beside a peer's in the same run, in turns, as ratios: absolute times vary between machines.
import { serve } from '../serve.mjs';
import { median, print, quietMachine, show } from './figures.mjs';
import { firstTouch } from './firstTouch.mjs';
import { arrowKeys, drag, presses } from './interact.mjs';
import { load } from './load.mjs';
import { playground } from './sites.mjs';
import { TARGETS } from './targets.mjs';

/** One round: what is measured of either page, by the name that the targets have for it. */
const measures = (ours, peer) => [
  ['ours', 'load', () => load(ours.url)],
  ['peer', 'load', () => load(peer.url)],
  ['ours', 'touch', () => firstTouch(ours)],
  ['peer', 'touch', () => firstTouch(peer)],
  ['ours', 'keys', () => arrowKeys(ours.url, ours.field)],
  ['peer', 'step', () => presses(peer.url, peer.button)],
  ['ours', 'drag', () => drag(ours.url, ours.dragged)],
];

/** Whether a part of the page is to be measured: all, or those that were asked for and what they are compared with. */
const isWanted = (part, wanted) =>
  wanted.length === 0 ||
  wanted.includes(part) ||
  (part === 'step' && (wanted.includes('keys') || wanted.includes('drag')));

/** 0 of nothing is nothing. */
const ratio = (x, to) => (x === 0 ? 0 : x / to);

/** Measures `ours` and the page in `folder` in turns; prints figures and ratios, and says whether all is reached. */
export async function compare(ours, folder, { runs, wanted }) {
  const { url, close } = await serve({ folder, policy: '' });
  const results = { ours: {}, peer: {} };
  try {
    for (let run = 0; run < runs; run++) {
      const round = measures(ours, playground(url)).filter(([, part]) => isWanted(part, wanted));
      // The other one first, every other time.
      for (const [whose, part, measure] of run % 2 ? round.reverse() : round) {
        const idle = await quietMachine();
        results[whose][part] ??= [];
        results[whose][part].push({ ...(await measure()), idle });
      }
    }
  } finally {
    close();
  }
  for (const [whose, parts] of Object.entries(results)) {
    for (const [part, figures] of Object.entries(parts)) print(`${whose}: ${part}`, figures);
  }
  console.log('\nbeside the peer: the median of the ratios of each round');
  let isReached = true;
  for (const { what, ours: own, peer, most } of TARGETS.filter(
    (one) => one.ours[0] in results.ours,
  )) {
    const [part, key] = own;
    const figures = results.ours[part].map((figure) => figure[key]);
    const others = peer && results.peer[peer[0]].map((figure) => figure[peer[1]]);
    const value = median(others ? figures.map((x, run) => ratio(x, others[run])) : figures);
    const verdict = value <= most ? 'reached' : 'MISSED ';
    if (value > most) isReached = false;
    console.log(`  ${verdict}  ${what}: ${show(value)} of ${show(most)}`);
  }
  return isReached;
}
