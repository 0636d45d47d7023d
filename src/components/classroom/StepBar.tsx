import { phaseClass } from '../layerNames';
import type { Lesson } from '../lesson';
import './step-bar.css';

/** How far through the update the step is, phase by phase. For eyes alone: the place is said beside it. */
export function StepBar({ lesson: { phases, steps, step } }: { readonly lesson: Lesson }) {
  return (
    <div className="step-bar" aria-hidden="true">
      {phases.map(({ id, steps: own }) => {
        const first = steps.find(({ phase }) => phase === id)?.index ?? 0;
        const done = Math.max(0, Math.min(own.length, step.index - first + 1));
        return (
          <span
            key={id}
            className={`step-bar-phase ${phaseClass(id)}`}
            style={{ flexGrow: own.length }}
          >
            <span style={{ inlineSize: `${(100 * done) / Math.max(1, own.length)}%` }} />
          </span>
        );
      })}
    </div>
  );
}
