import { localise, type NumberStyle } from './number';

/** More digits than the ticks of an axis are apart by. */
const AXIS_DIGITS = 12;
/** From here on the numbers of an axis are written as calculators do: '2e6'. */
const AXIS_HUGE = 1e6;
const AXIS_TINY = 1e-5;

/** The numbers along an axis: all with as many digits after the point as one of them needs ('0.00', '0.25'). */
export function axisNumbers(ticks: readonly number[], style: NumberStyle): string[] {
  const largest = Math.max(...ticks.map(Math.abs));
  const exact = ticks.map((tick) => Number(tick.toPrecision(AXIS_DIGITS)));
  if (largest >= AXIS_HUGE || (largest > 0 && largest < AXIS_TINY)) {
    return exact.map((tick) => scientific(tick, style));
  }
  const decimals = Math.max(0, ...exact.map(decimalsOf));
  return exact.map((tick) => {
    const digits = localise(Math.abs(tick).toFixed(decimals), style);
    return tick < 0 ? `−${digits}` : digits;
  });
}

function scientific(value: number, style: NumberStyle): string {
  if (value === 0) return '0';
  return localise(value.toExponential(), style).replace('e+', 'e').replaceAll('-', '−');
}

/** How many digits stand after the point of a number that is written in full. */
function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  return Math.min(20, Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent)));
}
