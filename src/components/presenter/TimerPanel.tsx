import { elapsedAt, paused, restarted, started, type Timer } from '../../state';
import { useClock, useNow } from '../clock';
import { useText, useTutor } from '../context';

/** A stopwatch for the lesson: it goes on in the other window when this one is closed. */
export function TimerPanel({ timer }: { readonly timer: Timer }) {
  const text = useText();
  const tutor = useTutor();
  const clock = useClock();
  const isRunning = timer.startedAt !== undefined;
  const now = useNow(isRunning);
  const seconds = Math.floor(elapsedAt(timer, now) / 1000);
  const change = (how: (timer: Timer, now: number) => Timer): void =>
    tutor.lecture({ timer: how(timer, clock.now()) });
  return (
    <section className="timer" aria-label={text('presenter.timer')}>
      <span className="timer-time" role="timer">
        {text('presenter.time', {
          minutes: Math.floor(seconds / 60),
          seconds: String(seconds % 60).padStart(2, '0'),
        })}
      </span>
      <button type="button" className="button" onClick={() => change(isRunning ? paused : started)}>
        {text(isRunning ? 'presenter.timerPause' : 'presenter.timerStart')}
      </button>
      <button type="button" className="button" onClick={() => change(restarted)}>
        {text('presenter.timerReset')}
      </button>
    </section>
  );
}
