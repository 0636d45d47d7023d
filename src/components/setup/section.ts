import type { Shape } from '../../state';

export interface SectionProps {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

export const numbered = (most: number, least = 1): { value: number; label: string }[] =>
  Array.from({ length: most - least + 1 }, (_, i) => ({
    value: least + i,
    label: String(least + i),
  }));
