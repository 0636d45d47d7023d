import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, TYPE } from '../../../src/components/classroom/fitText';

const size = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});

test('the type is never smaller than the back row can read, nor larger than a sixteenth', () => {
  fc.assert(
    fc.property(size, size, fc.integer({ min: 300, max: 2160 }), (room, text, height) => {
      const { size: type } = fitText(room, text, height);
      expect(type).toBeGreaterThan(height / 30 - 1e-6);
      expect(type).toBeLessThan(height / 16 + 1e-6);
    }),
  );
});

test('what fits at the least stays within its room when it is enlarged', () => {
  fc.assert(
    fc.property(size, size, (room, text) => {
      fc.pre(text.width <= room.width * 0.9 && text.height <= room.height * 0.9);
      const { size: type, isBroken } = fitText(room, text, 1080);
      const scale = type / (TYPE.least * 1080);
      expect(isBroken).toBe(false);
      expect(text.width * scale).toBeLessThanOrEqual(room.width);
      expect(text.height * scale).toBeLessThanOrEqual(room.height);
    }),
  );
});

test('what is too wide even so is broken into lines', () => {
  expect(fitText({ width: 500, height: 300 }, { width: 501, height: 50 }, 720)).toEqual({
    size: 24,
    isBroken: true,
  });
});
