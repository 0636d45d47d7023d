import { useId, useRef } from 'react';
import type { ViewId } from '../../state';
import { useText } from '../context';
import { Icon } from '../icons/Icon';
import { ViewLink } from './ViewLink';
import { viewsAt } from './viewPlaces';

export interface MoreViewsProps {
  readonly view: ViewId;
  readonly exampleId: string;
}

const GROUPS = ['learn', 'teach'] as const;

/** The views that are not in the row, by whom they are for. The button says when one of them is open. */
export function MoreViews({ view, exampleId }: MoreViewsProps) {
  const text = useText();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const isHere = GROUPS.some((group) => viewsAt(group).includes(view));
  return (
    <>
      <button type="button" popoverTarget={id} aria-current={isHere ? 'true' : undefined}>
        {text('view.more')}
        <Icon name="more" />
      </button>
      <div id={id} ref={list} popover="auto" className="popup more-views">
        {GROUPS.map((group) => (
          <ul key={group} aria-label={text(`view.group.${group}`)}>
            <li aria-hidden="true">{text(`view.group.${group}`)}</li>
            {viewsAt(group).map((each) => (
              <li key={each}>
                <ViewLink
                  id={each}
                  exampleId={exampleId}
                  isCurrent={each === view}
                  onClick={() => list.current?.hidePopover()}
                />
              </li>
            ))}
          </ul>
        ))}
      </div>
    </>
  );
}
