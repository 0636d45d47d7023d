import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, GAP, TYPE } from '../../../src/components/classroom/fitText';

const size = fc.record({
  width: fc.integer({ min: 1, max: 4000 }),
  height: fc.integer({ min: 1, max: 2000 }),
});
const lines = fc.array(size, { minLength: 1, maxLength: 3 });

test('the type is never smaller than the back row can read, nor larger than a thirteenth', () => {
  fc.assert(
    fc.property(size, lines, fc.integer({ min: 300, max: 2160 }), (room, text, height) => {
      const { size: type } = fitText(room, text, height);
      expect(type).toBeGreaterThan(height / 30 - 1e-6);
      expect(type).toBeLessThan(height / 13 + 1e-6);
    }),
  );
});

test('what fits at the least stays within its room when it is enlarged', () => {
  fc.assert(
    fc.property(size, size, (room, text) => {
      fc.pre(text.width <= room.width * 0.9 && text.height <= room.height * 0.9);
      const { size: type, isBroken } = fitText(room, [text], 1080);
      const scale = type / (TYPE.least * 1080);
      expect(isBroken).toBe(false);
      expect(text.width * scale).toBeLessThanOrEqual(room.width);
      expect(text.height * scale).toBeLessThanOrEqual(room.height);
    }),
  );
});

test('lines stand beside one another where that makes them larger', () => {
  const line = { width: 100, height: 24 };
  const least = 720 / 30;
  const three = [line, line, line];
  // In a low wide room all of them, in one half as high the last two, in a narrow high one none.
  expect(fitText({ width: 1200, height: 50 }, three, 720).beside).toBe(3);
  expect(fitText({ width: 300, height: 80 }, [{ ...line, width: 200 }, line, line], 720)).toEqual({
    size: expect.closeTo(
      least * Math.min(300 / (200 + GAP.beside * least), 80 / (48 + GAP.below * least)) * 0.93,
      6,
    ),
    beside: 2,
    isBroken: false,
  });
  expect(fitText({ width: 150, height: 400 }, three, 720).beside).toBe(1);
});

test('what is too wide even so is broken into lines', () => {
  expect(fitText({ width: 500, height: 300 }, [{ width: 501, height: 50 }], 720)).toEqual({
    size: 24,
    beside: 1,
    isBroken: true,
  });
});
