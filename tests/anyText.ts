import fc from 'fast-check';

const ascii = fc.integer({ min: 0, max: 0x7f });
const beyond = fc.integer({ min: 0x80, max: 0x10_ffff });
const SURROGATES = /^[\ud800-\udfff]$/;

/** Any text at all. (For its unit `binary` fast-check makes each character there is, which takes a second.) */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({
    unit: fc
      .oneof(ascii, beyond)
      .map((code) => String.fromCodePoint(code))
      .filter((character) => !SURROGATES.test(character)),
    ...(maxLength === undefined ? {} : { maxLength }),
  });
