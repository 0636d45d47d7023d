import { useRef, useState } from 'react';
import { symbolText } from '../../notation';
import { pictureOf, pngOf } from '../charts/picture';
import { useText } from '../context';
import { download, downloadText } from '../download';
import type { Lesson } from '../lesson';
import { WIDE } from '../network/figureShape';
import { NetworkFigure } from '../network/NetworkFigure';
import { PICTURES, type PictureId } from './formatList';
import { fileName } from './formats';

export interface ExportPictureProps {
  readonly lesson: Lesson;
  readonly format: PictureId;
}

/** The network at the step at hand, as it is drawn here, to be taken as a file. */
export function ExportPicture({ lesson, format }: ExportPictureProps) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const { ending, type } = PICTURES[format];
  const file = fileName(lesson, false, ending);
  const step = symbolText(lesson.step.id, lesson.notation.naming);
  const take = async (): Promise<void> => {
    const drawn = box.current?.querySelector<SVGSVGElement>('svg.network-figure');
    if (!drawn) return;
    const svg = pictureOf(drawn, text('export.picture', { step }));
    const { width, height } = drawn.viewBox.baseVal;
    if (format === 'png') download(await pngOf(svg, width, height), file);
    else downloadText(file, type, svg);
    setSaid(text('export.downloaded', { file }));
  };
  return (
    <section className="export-preview" aria-label={text('export.preview', { file })}>
      <div className="export-actions">
        <p className="export-file">
          <bdi dir="ltr">{file}</bdi>
        </p>
        <p className="export-size">{text('export.picture', { step })}</p>
        <button type="button" className="button button--main" onClick={() => void take()}>
          {text('export.download')}
        </button>
      </div>
      <p role="status">{said}</p>
      <div ref={box} className="export-picture">
        <NetworkFigure lesson={lesson} isReadOnly shape={WIDE} />
      </div>
    </section>
  );
}
