import type { LaunchConfig } from '../launchConfig';
import { ASKS, NOW, type NowAsked, REPORTS, RESUMES, type WorkReport } from '../messages';
import { connect } from './connection';
import { EDITION_12 } from './edition12';
import { EDITION_2004 } from './edition2004';
import { localCopy } from './localCopy';
import { openSession, type SessionState } from './session';

const EDITIONS = { scorm12: EDITION_12, scorm2004: EDITION_2004 } as const;

/** How the work stands at this moment, if practice is there to say so. */
function standingNow({ contentWindow }: HTMLIFrameElement): WorkReport | undefined {
  const detail: NowAsked = {};
  try {
    contentWindow?.dispatchEvent(new CustomEvent(NOW, { detail }));
  } catch {
    // Something else is in the frame.
  }
  return detail.report;
}

/** Opens the assignment in the frame of the package's page, and stands between it and the system around. */
export function launch(window: Window & typeof globalThis, config: LaunchConfig): void {
  const { document, location } = window;
  const frame = document.querySelector('iframe');
  const said = document.querySelector('[role=status]');
  const offer = document.querySelector('button');
  if (!frame || !said || !offer) return;
  const { words, edition: name, file, address } = config;
  const sentence = (state: SessionState): string => {
    const { kind, code, length, most, isLocal } = state;
    if (kind === 'opening') return '';
    const filled = words[kind]
      .replaceAll('{code}', code || '–')
      .replaceAll('{length}', String(length))
      .replaceAll('{most}', String(most));
    if (kind === 'kept' || kind === 'review') return filled;
    return `${filled} ${isLocal ? words.local : words.nowhere}`;
  };
  const say = (state: SessionState): void => {
    const next = sentence(state);
    // A screen reader says what is put there, the same again too.
    if (said.textContent !== next) said.textContent = next;
    document.body.dataset.state = state.kind;
  };
  const edition = EDITIONS[name];
  const connection = connect(window, edition);
  const { origin } = location;
  if (!/^https?:/.test(origin)) {
    // A file, or a frame without a place of its own: no message reaches anyone. The page by itself keeps what it can.
    say({ kind: 'missing', isLocal: true, code: '', length: 0, most: 0 });
    frame.src = file + address;
    return;
  }
  const learner = connection.get(edition.elements.learner);
  const session = openSession({
    edition,
    connection,
    local: localCopy(() => window.localStorage, `backstep-scorm ${config.id} ${learner}`),
    now: () => window.performance.now(),
    later: (run, ms) => {
      const timer = window.setTimeout(run, ms);
      return () => window.clearTimeout(timer);
    },
    say,
  });
  const resume = (suspendData: string): void =>
    frame.contentWindow?.postMessage({ type: RESUMES, suspendData }, origin);
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin) return;
    if (data?.type === ASKS) resume(session.latest());
    if (data?.type === REPORTS) session.take(data as WorkReport);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') session.commit();
  });
  window.addEventListener('pagehide', () => {
    const report = standingNow(frame);
    if (report !== undefined) session.take(report);
    session.end();
  });
  // A session that has ended cannot be gone on with: what comes back begins a new one.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
  const { other } = session;
  if (other !== undefined) {
    offer.hidden = false;
    offer.addEventListener('click', () => {
      offer.hidden = true;
      resume(other);
    });
  }
  frame.src = `${file}${address}&embed=1&hide=link&scorm=${name}&tell=${encodeURIComponent(origin)}`;
}
