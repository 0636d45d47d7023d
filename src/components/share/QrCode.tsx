import { useMemo } from 'react';
import { encode } from 'uqr';
import './qr-code.css';

export interface QrCodeProps {
  readonly value: string;
  readonly label: string;
}

/** Modules of white that a reader needs around a code (ISO/IEC 18004, section 9.1). */
const QUIET_ZONE = 4;
/** Bytes in the largest code, at the least error correction (ISO/IEC 18004, table 7). */
const MOST_BYTES = 2953;

export const fitsQrCode = (value: string): boolean =>
  new TextEncoder().encode(value).length <= MOST_BYTES;

/** A text as a QR code. Black on white in dark colours too, as not every reader knows the inverse. */
export function QrCode({ value, label }: QrCodeProps) {
  const { size, path } = useMemo(() => drawn(value), [value]);
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-paper" width={size} height={size} />
      <path className="qr-ink" d={path} />
    </svg>
  );
}

/** The code in its smallest size, with as much error correction as that size has room for. */
function drawn(value: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(value, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
  const runs = data.flatMap((row, y) =>
    row.map((isBlack, x) => (isBlack ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return { size, path: runs.join('') };
}
