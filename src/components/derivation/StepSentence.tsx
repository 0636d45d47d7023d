import type { Explanation } from '../../notation';
import { hasMessage } from '../../text';
import { useText } from '../context';
import { Loaded } from '../fault/Loaded';
import { onDemandWithWords } from '../fault/onDemand';

export interface StepSentenceProps {
  readonly explanation: Explanation;
  readonly says: 'what' | 'why';
}

/** What a step does, or why it comes now: words that most networks do without come when they are first needed. */
export function StepSentence(props: StepSentenceProps) {
  const { explanation, says } = props;
  if (hasMessage(`step.${explanation.kind}.${says}`)) return <Sentence {...props} />;
  return (
    <Loaded of={[explanation.kind]} waiting={<p className={`derivation-${says}`} />}>
      <LaterSentence {...props} />
    </Loaded>
  );
}

function Sentence({ explanation: { kind, values }, says }: StepSentenceProps) {
  const text = useText();
  return <p className={`derivation-${says}`}>{text(`step.${kind}.${says}`, { ...values })}</p>;
}

const LaterSentence = onDemandWithWords(async () => Sentence);
