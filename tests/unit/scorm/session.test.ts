import { describe, expect, test } from 'vitest';
import { REPORTS, type WorkReport } from '../../../src/components/scorm/messages';
import { connect } from '../../../src/components/scorm/runTime/connection';
import type { Edition } from '../../../src/components/scorm/runTime/edition';
import { EDITION_12 } from '../../../src/components/scorm/runTime/edition12';
import { EDITION_2004 } from '../../../src/components/scorm/runTime/edition2004';
import { localCopy } from '../../../src/components/scorm/runTime/localCopy';
import { openSession, type SessionState } from '../../../src/components/scorm/runTime/session';

/** A system that keeps what it is told, and what it was told in which order. */
class System {
  readonly kept = new Map<string, string>();
  readonly calls: string[] = [];
  refuses = false;
  private readonly set: Map<string, string>;

  constructor(before: Readonly<Record<string, string>> = {}) {
    this.set = new Map(Object.entries(before));
  }

  api({ calls }: Edition): object {
    const said = (ok: boolean): string => String(ok);
    return {
      [calls.initialize]: () => said(true),
      [calls.get]: (name: string) => this.set.get(name) ?? '',
      [calls.set]: (name: string, value: string) => {
        this.calls.push(`${name}=${value}`);
        if (!this.refuses) this.set.set(name, value);
        return said(!this.refuses);
      },
      [calls.commit]: () => {
        this.calls.push('commit');
        if (!this.refuses) for (const [name, value] of this.set) this.kept.set(name, value);
        return said(!this.refuses);
      },
      [calls.terminate]: () => {
        this.calls.push('end');
        return said(true);
      },
      [calls.error]: () => (this.refuses ? '391' : '0'),
    };
  }
}

class Storage12 {
  readonly items = new Map<string, string>();
  getItem = (key: string): string | null => this.items.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.items.set(key, value);
  removeItem = (key: string): void => void this.items.delete(key);
}

function open(edition: Edition, api: unknown, storage = new Storage12()) {
  // A window alone: it is the one around itself, and nobody opened it.
  const alone: Record<string, unknown> = { opener: null };
  Object.assign(alone, { parent: alone, top: alone, ...(api ? { [edition.api]: api } : {}) });
  const said: SessionState[] = [];
  let waiting: (() => void) | undefined;
  let time = 0;
  const session = openSession({
    edition,
    connection: connect(alone as unknown as Window, edition),
    local: localCopy(() => storage as unknown as Storage, 'work'),
    now: () => time,
    later: (run) => {
      waiting = run;
      return () => {
        waiting = undefined;
      };
    },
    say: (state) => said.push(state),
  });
  return {
    ...{ session, said, storage },
    last: () => said.at(-1),
    goOn: (ms: number) => {
      time += ms;
      const run = waiting;
      waiting = undefined;
      run?.();
    },
  };
}

const report = (more: Partial<WorkReport> = {}): WorkReport => ({
  ...{ type: REPORTS, suspendData: '#/marking?work=a', most: 4096, of: 8, filled: 3 },
  points: { points: 2, of: 8, percent: 25 },
  ...more,
});
const DONE = { filled: 8 } as const;

describe.each([
  { name: '1.2', edition: EDITION_12 },
  { name: '2004', edition: EDITION_2004 },
])('a session with SCORM $name', ({ edition }) => {
  test('is begun as incomplete, keeps the work after some seconds, and ends to be gone on with', () => {
    const system = new System();
    const { session, goOn, last } = open(edition, system.api(edition));
    expect(system.calls).toContain(`${edition.elements.completion}=incomplete`);
    session.take(report());
    expect(system.calls).not.toContain('commit');
    goOn(12_340);
    expect(last()?.kind).toBe('kept');
    expect(system.kept.get('cmi.suspend_data')).toBe('#/marking?work=a');
    goOn(3_600_000);
    session.end();
    expect(system.calls.slice(-2)).toEqual(['commit', 'end']);
    const said = Object.fromEntries(system.kept);
    expect(said).toMatchObject(
      edition === EDITION_12
        ? {
            'cmi.core.score.raw': '25',
            'cmi.core.score.max': '100',
            'cmi.core.lesson_status': 'incomplete',
            'cmi.core.session_time': '0001:00:12.34',
            'cmi.core.exit': 'suspend',
          }
        : {
            'cmi.score.raw': '2',
            'cmi.score.max': '8',
            'cmi.score.scaled': '0.25',
            'cmi.completion_status': 'incomplete',
            'cmi.success_status': 'unknown',
            'cmi.progress_measure': '0.375',
            'cmi.session_time': 'PT1H0M12.34S',
            'cmi.exit': 'suspend',
          },
    );
  });

  test('goes on with what the system has, and sends only what is new', () => {
    const before = { 'cmi.suspend_data': 'before', [edition.elements.completion]: 'completed' };
    const system = new System(before);
    const { session } = open(edition, system.api(edition));
    expect(session.latest()).toBe('before');
    session.take(report({ suspendData: 'before' }));
    expect(system.calls.filter((call) => call.startsWith('cmi.suspend_data'))).toEqual([]);
    // What was done stays done, though a field has been emptied since.
    expect(system.calls.filter((call) => call.endsWith('=incomplete'))).toEqual([]);
  });

  test('is done at once when the last figure is there, and passed by the system’s own mark', () => {
    const [passing, mark] =
      edition === EDITION_12 ? ['70', 'cmi.core.lesson_status'] : ['0.7', 'cmi.success_status'];
    const system = new System({ [edition.elements.passing]: passing });
    const { session } = open(edition, system.api(edition));
    session.take(report({ ...DONE, points: { points: 5, of: 8, percent: 62.5 } }));
    expect(system.kept.get(mark)).toBe('failed');
    session.take(report({ ...DONE, points: { points: 6, of: 8, percent: 75 } }));
    session.commit();
    expect(system.kept.get(mark)).toBe('passed');
  });

  test('without such a mark it is passed where all is right, and else no more than done', () => {
    const system = new System();
    const { session } = open(edition, system.api(edition));
    session.take(report(DONE));
    expect(system.kept.get(edition.elements.completion)).toBe('completed');
    session.take(report({ ...DONE, points: { points: 8, of: 8, percent: 100 } }));
    session.commit();
    expect([...system.kept.values()]).toContain('passed');
  });

  test('says no score where marks are not shown', () => {
    const system = new System();
    const { session } = open(edition, system.api(edition));
    session.take(report({ ...DONE, points: null }));
    expect(system.calls.filter((call) => call.includes('score'))).toEqual([]);
    expect(system.kept.get(edition.elements.completion)).toBe('completed');
  });

  test('where the system refuses, says so, keeps the work in the browser and asks again', () => {
    const system = new System();
    const { session, last, goOn, storage } = open(edition, system.api(edition));
    system.refuses = true;
    session.take(report());
    expect(last()).toMatchObject({ kind: 'refused', isLocal: true, code: '391' });
    expect(storage.items.size).toBe(1);
    // Launched again on the same browser, the work is there.
    system.refuses = false;
    expect(open(edition, system.api(edition), storage).session.latest()).toBe('#/marking?work=a');
    goOn(10_000);
    expect(last()?.kind).toBe('kept');
    expect(storage.items.size).toBe(0);
    expect(system.kept.get('cmi.suspend_data')).toBe('#/marking?work=a');
  });

  test('without a system, or with a broken one, says so and keeps the work in the browser', () => {
    const broken = new Proxy(
      {},
      {
        get: () => () => {
          throw new Error('no');
        },
      },
    );
    for (const api of [undefined, {}, broken]) {
      const { session, last, storage } = open(edition, api);
      expect(last()?.kind).toBe('missing');
      session.take(report());
      session.end();
      expect(last()).toMatchObject({ kind: 'missing', isLocal: true });
      expect(open(edition, undefined, storage).session.latest()).toBe('#/marking?work=a');
    }
  });

  test('work that is too long is not cut: the browser keeps it, and the system what it had', () => {
    const system = new System({ 'cmi.suspend_data': 'before' });
    const { session, last, storage } = open(edition, system.api(edition));
    session.take(report({ suspendData: 'x'.repeat(4097) }));
    expect(last()).toMatchObject({ kind: 'tooLong', isLocal: true, length: 4097, most: 4096 });
    expect(system.kept.get('cmi.suspend_data')).toBe('before');
    expect(storage.items.size).toBe(1);
  });

  test('looked at again, nothing is written', () => {
    const system = new System({
      [edition.elements.mode]: 'review',
      'cmi.suspend_data': 'before',
    });
    const { session, last } = open(edition, system.api(edition));
    session.take(report());
    session.end();
    expect(session.latest()).toBe('before');
    expect(last()?.kind).toBe('review');
    expect(system.calls).toEqual(['end']);
  });

  test('work of the browser that the system has overtaken is offered, and takes no place by itself', () => {
    const storage = new Storage12();
    storage.setItem('work', JSON.stringify({ suspendData: 'here', base: 'older' }));
    const system = new System({ 'cmi.suspend_data': 'newer' });
    const { session } = open(edition, system.api(edition), storage);
    expect(session.latest()).toBe('newer');
    expect(session.other).toBe('here');
  });

  test.each(['{', '[]', '{"suspendData":1,"base":""}', 'null'])(
    'what is damaged in the browser is left alone: %s',
    (text) => {
      const storage = new Storage12();
      storage.setItem('work', text);
      expect(open(edition, undefined, storage).session.latest()).toBe('');
    },
  );

  test('a system’s nonsense is taken for nothing', () => {
    const system = new System({ [edition.elements.passing]: '<b>1e999', 'cmi.suspend_data': '' });
    const { session } = open(edition, system.api(edition));
    session.take(report(DONE));
    expect(system.kept.get(edition.elements.completion)).toBe('completed');
  });
});

describe('the API is looked for', () => {
  const api = new System().api(EDITION_12);
  const window = (more: object): Record<string, unknown> => ({ opener: null, ...more });
  const isFound = (from: object): boolean =>
    connect(from as unknown as Window, EDITION_12).isOpen();

  test('in the windows around, and in those around the one that opened it', () => {
    const top = window({ API: api });
    top.parent = top;
    const middle = window({ parent: top, top });
    expect(isFound(window({ parent: middle, top }))).toBe(true);
    const popup = window({ opener: middle });
    Object.assign(popup, { parent: popup, top: popup });
    expect(isFound(popup)).toBe(true);
    const inPopup = window({ parent: popup, top: popup });
    expect(isFound(inPopup)).toBe(true);
  });

  test('no further than another site lets it, and never for ever', () => {
    const foreign = new Proxy(
      {},
      {
        get: () => {
          throw new DOMException('Blocked', 'SecurityError');
        },
      },
    );
    expect(isFound(window({ parent: foreign, top: foreign }))).toBe(false);
    const one = window({});
    const other = window({ parent: one });
    Object.assign(one, { parent: other, top: one });
    expect(isFound(one)).toBe(false);
  });
});
