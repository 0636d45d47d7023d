import { useId, useState } from 'react';
import { SCORM_EDITIONS, type ScormEdition } from '../../state/scorm/editions';
import { useText } from '../context';
import { download } from '../download';
import type { PackageSource } from '../scorm/scormPackage';

export interface AssignmentPackagesProps extends Omit<PackageSource, 'edition' | 'text'> {
  /** Whether students see marks at any time. */
  readonly showsMarks: boolean;
}

const NUMBERS: Readonly<Record<ScormEdition, string>> = { scorm12: '1.2', scorm2004: '2004' };

/** The assignment as a package for learning systems; what makes it is loaded when one is asked for. */
export function AssignmentPackages({ title, address, showsMarks }: AssignmentPackagesProps) {
  const text = useText();
  const id = useId();
  const [said, setSaid] = useState('');
  const [isMaking, setMaking] = useState(false);
  const take = async (edition: ScormEdition): Promise<void> => {
    setMaking(true);
    setSaid('');
    try {
      const { scormPackage } = await import('../scorm/scormPackage');
      const { bytes } = await scormPackage({ edition, title, address, text });
      const file = `backstep-${edition}.zip`;
      download(new Blob([bytes], { type: 'application/zip' }), file);
      setSaid(text('export.downloaded', { file }));
    } catch (error) {
      setSaid(error instanceof RangeError ? error.message : text('scorm.failed'));
    }
    setMaking(false);
  };
  return (
    <section className="assignment-packages" aria-labelledby={id} aria-busy={isMaking}>
      <h4 id={id}>{text('scorm.title')}</h4>
      <p className="option-hint">
        {text('scorm.hint')} {!showsMarks && text('scorm.hintHidden')}
      </p>
      <div className="assignment-downloads">
        {SCORM_EDITIONS.map((edition) => (
          <button
            key={edition}
            type="button"
            className="button"
            aria-disabled={isMaking}
            onClick={() => {
              if (!isMaking) void take(edition);
            }}
          >
            {text('scorm.download', { edition: NUMBERS[edition] })}
          </button>
        ))}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
