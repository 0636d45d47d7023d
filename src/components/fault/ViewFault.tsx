import type { FallbackProps } from 'react-error-boundary';
import type { Example } from '../../examples';
import type { Layout, ViewId } from '../../state';
import { ViewLink } from '../chrome/ViewLink';
import { useText, useTutor } from '../context';
import { FaultBox } from './FaultBox';

export interface ViewFaultProps extends FallbackProps {
  readonly view: ViewId;
  readonly layout: Layout;
  readonly example: Example;
}

/** Stands in for a whole view. */
export function ViewFault({ view, layout, example, ...fault }: ViewFaultProps) {
  const text = useText();
  const tutor = useTutor();
  return (
    <main id="content" className="view-fault" tabIndex={-1}>
      <FaultBox {...fault} sentence={text('fault.view')}>
        {view === 'step' && (
          <button type="button" className="button" onClick={tutor.first}>
            {text('fault.first')}
          </button>
        )}
        {(layout === 'projector' || layout === 'presenter') && (
          <button type="button" className="button" onClick={() => tutor.arrange('page')}>
            {text('view.step')}
          </button>
        )}
        {layout === 'page' && (
          <ViewLink
            id={view === 'step' ? 'practice' : 'step'}
            exampleId={example.id}
            isCurrent={false}
          />
        )}
        <button
          type="button"
          className="button"
          title={text('header.resetHint')}
          onClick={tutor.reset}
        >
          {text('fault.afresh')}
        </button>
      </FaultBox>
    </main>
  );
}
