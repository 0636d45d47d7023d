import { script } from 'virtual:scorm-run-time';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { MAX_ADDRESS } from '../../state/address/addressText';
import type { ScormEdition } from '../../state/scorm/editions';
import { hash } from '../../state/work/seed';
import { LANGUAGE_FACTS, type Translate } from '../../text';
import type { LaunchConfig } from './launchConfig';
import { launchPage } from './launchPage';
import { type ManifestSource, manifest12, manifest2004 } from './manifest';
import { singleFile } from './singleFile';

const LAUNCHED = 'index.html';
const SCRIPT = 'scorm.js';
const TUTOR = 'backstep.html';

/** What a package is made of. */
export interface PackageSource {
  readonly edition: ScormEdition;
  /** What it is called in the system. */
  readonly title: string;
  /** The assignment, as its students open it: '#/practice?…'. */
  readonly address: string;
  readonly text: Translate;
}

export interface ScormPackage {
  readonly manifest: string;
  /** Each file's name and size in bytes, as it is unpacked. */
  readonly files: readonly (readonly [name: string, size: number])[];
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Room for what the package's page adds to the address. */
const ADDED = 400;

/**
 * An assignment as a package for learning systems, with the tutor itself in it.
 * @throws {RangeError} on an address that leaves no room for what is added to it.
 */
export async function scormPackage(source: PackageSource): Promise<ScormPackage> {
  const { edition, title, address, text } = source;
  if (address.length > MAX_ADDRESS - ADDED) throw new RangeError(text('scorm.addressTooLong'));
  const tutor = await singleFile();
  const id = `backstep-${Math.floor(hash(`${title} ${address}`) * 2 ** 32).toString(36)}`;
  const config: LaunchConfig = {
    ...{ edition, id, file: TUTOR, address },
    words: {
      kept: text('scorm.kept'),
      missing: text('scorm.missing'),
      refused: text('scorm.refused', { code: '{code}' }),
      tooLong: text('scorm.tooLong', { length: '{length}', most: '{most}' }),
      review: text('scorm.review'),
      local: text('scorm.local'),
      nowhere: text('scorm.nowhere'),
    },
  };
  const described: ManifestSource = { id, title, launched: LAUNCHED, others: [SCRIPT, TUTOR] };
  const manifest = edition === 'scorm12' ? manifest12(described) : manifest2004(described);
  const page = launchPage({
    title,
    language: text.language,
    direction: LANGUAGE_FACTS[text.language].direction,
    script: SCRIPT,
    offer: text('scorm.other'),
    config,
  });
  const contents = {
    'imsmanifest.xml': strToU8(manifest),
    [LAUNCHED]: strToU8(page),
    [SCRIPT]: strToU8(script),
    [TUTOR]: strToU8(tutor),
  };
  // The same package again is the same file.
  const files: Zippable = Object.fromEntries(
    Object.entries(contents).map(([name, bytes]) => [name, [bytes, { mtime: '2026-01-01T00:00' }]]),
  );
  return {
    manifest,
    files: Object.entries(contents).map(([name, bytes]) => [name, bytes.length] as const),
    bytes: new Uint8Array(zipSync(files, { level: 6 })),
  };
}
