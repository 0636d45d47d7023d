import { showNumber } from '../../notation';

/** A whole power of ten with its exponent raised, for SVG text. */
export function PowerOfTen({ value }: { readonly value: number }) {
  const { digits } = showNumber(Math.round(Math.log10(value)), {
    digits: 0,
    decimalSeparator: '.',
  });
  return (
    <>
      <tspan>10</tspan>
      <tspan className="axis-exponent" dy="-0.5em">
        {value < 1 ? `−${digits}` : digits}
      </tspan>
    </>
  );
}
