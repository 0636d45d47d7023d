import { CONSTANTS, type ConstantName } from '../../engine/activations';
import { type NumberStyle, numberInput } from '../../notation';
import { useText, useTutor } from '../context';
import { readNumberEntry } from '../fields/readNumberEntry';
import { TypedField } from '../fields/TypedField';
import type { Reading } from '../fields/useDraft';

export interface ConstantFieldProps {
  readonly name: ConstantName;
  /** What the layer is called, and its index. */
  readonly layer: string;
  readonly at: number;
  readonly value: number;
  readonly decimalSeparator: NumberStyle['decimalSeparator'];
}

/** By what number the activation of a layer is set. */
export function ConstantField({ name, layer, at, value, decimalSeparator }: ConstantFieldProps) {
  const text = useText();
  const tutor = useTutor();
  const label = text(`setup.${name}`, { layer });
  const written = numberInput(value, { decimalSeparator });
  return (
    <TypedField
      label={label}
      value={value}
      written={written}
      inputMode="decimal"
      read={(typed) => readConstant(name, typed)}
      bad={text(`numbers.bad.${CONSTANTS[name].bound}`, { name: label, kept: written })}
      takes="left"
      onTake={(next) => tutor.setConstant(at, name, next)}
    />
  );
}

function readConstant(name: ConstantName, typed: string): Reading<number, string> {
  const reading = readNumberEntry(typed);
  return reading.ok && !CONSTANTS[name].accepts(reading.value)
    ? { ok: false, fault: CONSTANTS[name].bound }
    : reading;
}
