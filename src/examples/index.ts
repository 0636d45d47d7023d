import type { Example } from './example';

export type { Example, PublishedFigure } from './example';

const files = import.meta.glob<{ example: Example }>('./*.example.ts', { eager: true });

/** Every worked example, in the order in which they are offered. A file `*.example.ts` is an example. */
export const EXAMPLES: readonly Example[] = Object.values(files)
  .map(({ example }) => example)
  .sort((a, b) => a.order - b.order);

/** The example that the tutor opens on. */
export const DEFAULT_EXAMPLE_ID = 'classic';

export function findExample(id: string): Example | undefined {
  return EXAMPLES.find((example) => example.id === id);
}
