import type { Shape } from '../../state';

export interface SectionProps {
  readonly shape: Shape;
  readonly onShape: (shape: Shape) => void;
}

export const numbered = (most: number): { value: number; label: string }[] =>
  Array.from({ length: most }, (_, i) => ({ value: i + 1, label: String(i + 1) }));
