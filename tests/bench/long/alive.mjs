// What is counted of a page that is used for long, and when it counts as level.

/** By how much the least of the second half may be above that of the first. */
export const ALIVE = [
  { key: 'heapMB', name: 'JS heap, MB', bound: 1.5, digits: 2 },
  { key: 'nodes', name: 'DOM nodes', bound: 50, digits: 0 },
  { key: 'listeners', name: 'event listeners', bound: 20, digits: 0 },
  { key: 'workers', name: 'workers', bound: 0, digits: 0 },
];

const least = (numbers) => Math.min(...numbers);

/**
 * Compares halves by the least of each, the level that is come back to: caches that are emptied when they are full
 * make a saw of what lies above it. A worker may not even be there once, at the end of a block.
 */
export function levelsOff(counts) {
  const half = counts.length >> 1;
  return ALIVE.map((of) => {
    const all = counts.map((count) => count[of.key]);
    const first = least(all.slice(0, half));
    const second = of.key === 'workers' ? Math.max(...all) : least(all.slice(half));
    return { of, first, second, isLevel: second - (of.key === 'workers' ? 0 : first) <= of.bound };
  });
}
