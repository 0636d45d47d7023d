import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { EXAMPLES } from '../../src/examples';
import { button, open, region, UNFIT } from './open';

const CHOICES = [
  '',
  '&biases=separate&updatebiases=yes',
  '&biases=shared&updatebiases=yes',
  '&biases=shared&updatebiases=no',
  '&form=matrix',
] as const;

// A slip in one of these shows only where a person reads it.
describe.each(EXAMPLES.map(({ id }) => id))('%s', (id) => {
  test.each(CHOICES)(
    'every step can be read (%j)',
    async (choice) => {
      const complaint = vi.spyOn(console, 'error');
      await open(`#/step?example=${id}${choice}`);
      const seen = new Set<string>();
      for (let i = 0; i < 100; i++) {
        const page = document.body;
        const derivation = region('Derivation');
        seen.add(derivation.querySelector('h2')?.textContent ?? '');
        expect(page.textContent).not.toMatch(UNFIT);
        expect(page.innerHTML).not.toMatch(/katex-error|="[^"]*\b(NaN|undefined|Infinity)\b/);
        expect(derivation.querySelector('math')).not.toBeNull();
        const next = screen.getByRole<HTMLButtonElement>('button', { name: 'Next step' });
        if (next.disabled) break;
        fireEvent.click(next);
      }
      expect(button('Next step')).toBeDisabled();
      expect(seen.size).toBe(
        screen.getByRole<HTMLSelectElement>('combobox', { name: 'Steps of the update' }).options
          .length,
      );
      expect(complaint).not.toHaveBeenCalled();
      complaint.mockRestore();
    },
    30_000,
  );
});
