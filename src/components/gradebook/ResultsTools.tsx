import { useText } from '../context';
import { classMarks } from '../marking/useClassMarks';

/** What opens below the buttons. */
const TOOLS = ['points', 'take'] as const;
export type Tool = (typeof TOOLS)[number];

export interface ResultsToolsProps {
  readonly tool: Tool | undefined;
  readonly onTool: (tool: Tool | undefined) => void;
  readonly isNameless: boolean;
  readonly onNameless: (isNameless: boolean) => void;
  readonly isWaiting: boolean;
}

/** What can be done with the marks of a class; what needs more room opens below. */
export function ResultsTools({
  tool,
  onTool,
  isNameless,
  onNameless,
  isWaiting,
}: ResultsToolsProps) {
  const text = useText();
  return (
    <div className="class-actions">
      {TOOLS.map((id) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-expanded={tool === id}
          disabled={isWaiting && id === 'take'}
          onClick={() => onTool(tool === id ? undefined : id)}
        >
          {text(`gradebook.${id}`)}
        </button>
      ))}
      <button
        type="button"
        className="button"
        aria-pressed={isNameless}
        onClick={() => onNameless(!isNameless)}
      >
        {text('gradebook.nameless')}
      </button>
      <button type="button" className="button" onClick={classMarks.clear}>
        {text('markingView.clear')}
      </button>
    </div>
  );
}
