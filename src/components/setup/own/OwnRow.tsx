import { useMemo, useState } from 'react';
import { type OwnProblem, ownAddress, ownOpened } from '../../../state/own';
import { useText } from '../../context';
import { networkText } from '../../networkText';
import { ShapePicture } from '../ShapePicture';
import { useOwnListHere } from './ownListHere';
import { TitleField } from './TitleField';

export interface OwnRowProps {
  readonly one: OwnProblem;
  readonly onOpen: () => void;
  readonly onRemove: () => void;
}

/** A problem of one's own: what it is, the way into it, and what can be done with it. */
export function OwnRow({ one, onOpen, onRemove }: OwnRowProps) {
  const text = useText();
  const list = useOwnListHere();
  const [isRenamed, setRenamed] = useState(false);
  const problem = useMemo(() => ownOpened(one).work?.problem, [one]);
  return (
    <li className="own">
      {problem && <ShapePicture problem={problem} />}
      <div className="own-what">
        <a href={ownAddress(one)} onClick={onOpen}>
          <bdi>{one.title}</bdi>
        </a>
        {problem && <p>{networkText(text, problem)}</p>}
        {isRenamed && (
          <TitleField
            label={text('panel.own.newName')}
            title={one.title}
            faultOf={(title) => {
              if (title === undefined) return text('panel.own.noName');
              const isTaken = list
                .getState()
                .problems.some((other) => other !== one && other.title === title);
              return isTaken ? text('panel.own.taken', { name: title }) : undefined;
            }}
            onTake={(title) => {
              if (title !== undefined) list.rename(one.title, title);
              setRenamed(false);
            }}
          />
        )}
      </div>
      <div className="own-tools">
        <button
          type="button"
          className="button"
          aria-expanded={isRenamed}
          aria-label={text('panel.own.renameOf', { name: one.title })}
          onClick={() => setRenamed(!isRenamed)}
        >
          {text('panel.own.rename')}
        </button>
        <button
          type="button"
          className="button"
          aria-label={text('panel.own.removeOf', { name: one.title })}
          onClick={onRemove}
        >
          {text('setup.remove')}
        </button>
      </div>
    </li>
  );
}
