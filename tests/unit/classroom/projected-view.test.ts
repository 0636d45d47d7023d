import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goesOn, leastScale, viewOf } from '../../../src/components/classroom/projectedView';

const ROOM = { width: 1250, height: 500 };

const extent = fc
  .tuple(fc.integer({ min: 0, max: 1900 }), fc.integer({ min: 0, max: 800 }))
  .map(([left, top]) => ({ left, right: left + 100, top, bottom: top + 100 }));

test('what a step makes is in view, with nothing beyond the picture', () => {
  fc.assert(
    fc.property(extent, fc.array(extent, { maxLength: 6 }), (made, taken) => {
      const view = viewOf({ width: 2000, height: 900 }, ROOM, 1.2, made, taken);
      if (view === undefined) throw new Error('all of it has no room');
      const { x, y, width, height } = view;
      expect(width).toBeCloseTo(ROOM.width / 1.2, 6);
      expect(made.left).toBeGreaterThanOrEqual(x - 1e-6);
      expect(made.right).toBeLessThanOrEqual(x + width + 1e-6);
      expect(made.top).toBeGreaterThanOrEqual(y - 1e-6);
      expect(made.bottom).toBeLessThanOrEqual(y + height + 1e-6);
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(2000 + 1e-6);
      expect(y + height).toBeLessThanOrEqual(900 + 1e-6);
    }),
  );
});

test('what goes with it is in view as well, the nearest first', () => {
  const made = { left: 900, right: 1000, top: 0, bottom: 100 };
  const near = { left: 300, right: 400, top: 0, bottom: 100 };
  const far = { left: 1900, right: 2000, top: 800, bottom: 900 };
  const view = viewOf({ width: 2000, height: 900 }, ROOM, 1.2, made, [far, near]);
  expect(view?.x).toBeLessThanOrEqual(300);
  expect((view?.x ?? 0) + (view?.width ?? 0)).toBeGreaterThanOrEqual(1000);
});

test('a picture that fits is seen whole, and one that is only too wide stands in the middle', () => {
  const made = { left: 0, right: 100, top: 0, bottom: 100 };
  expect(viewOf({ width: 1000, height: 400 }, ROOM, 1.2, made, [])).toBeUndefined();
  expect(viewOf({ width: 2000, height: 300 }, ROOM, 1.25, made, [])).toEqual({
    x: 0,
    y: -50,
    width: 1000,
    height: 400,
  });
});

test('it is said on which sides a picture goes on', () => {
  const whole = { width: 2000, height: 900 };
  expect(goesOn({ x: 0, y: 0, width: 1000, height: 900 }, whole)).toBe('right');
  expect(goesOn({ x: 500, y: 400, width: 1000, height: 500 }, whole)).toBe('left right top');
  expect(goesOn({ x: 1000, y: 100, width: 1000, height: 500 }, whole)).toBe('left top bottom');
  // Lower than its room: it stands in the middle.
  expect(goesOn({ x: 0, y: -50, width: 2000, height: 1000 }, whole)).toBe('');
});

test('letters of 14 units are a 45th of a screen of 16 to 9, and of a higher one as of its width', () => {
  expect(14 * leastScale({ width: 1280, height: 720 })).toBeCloseTo(16, 9);
  expect(14 * leastScale({ width: 1280, height: 960 })).toBeCloseTo(16, 9);
  expect(14 * leastScale({ width: 2000, height: 720 })).toBeCloseTo(16, 9);
});
