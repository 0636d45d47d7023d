import type { ApiCall, Edition } from './edition';
import { findApi } from './findApi';

/** The system around, as far as it answers: whatever it does, nothing here throws. */
export interface Connection {
  /** Whether there is one, and it has begun a session. */
  readonly isOpen: () => boolean;
  /** What it has for an element; empty where it has nothing. */
  readonly get: (element: string) => string;
  /** Whether it took a value. */
  readonly set: (element: string, value: string) => boolean;
  /** Whether it kept what it took. */
  readonly commit: () => boolean;
  readonly terminate: () => void;
  /** The code of what went wrong last; empty where it says none. */
  readonly error: () => string;
}

/** Looks for the system around a window, and begins a session with it. */
export function connect(from: Window, { api: name, calls }: Edition): Connection {
  const api = findApi(from, name) as Record<string, unknown> | undefined;
  const call = (what: ApiCall, ...values: readonly string[]): string => {
    try {
      const method = api?.[calls[what]];
      // As a method, which some systems' are.
      return typeof method === 'function' ? String(method.call(api, ...values) ?? '') : '';
    } catch {
      return '';
    }
  };
  const isTrue = (said: string): boolean => said === 'true' || said === '1';
  let isOpen = api !== undefined && isTrue(call('initialize', ''));
  return {
    isOpen: () => isOpen,
    get: (element) => (isOpen ? call('get', element) : ''),
    set: (element, value) => isOpen && isTrue(call('set', element, value)),
    commit: () => isOpen && isTrue(call('commit', '')),
    terminate: () => {
      if (isOpen) call('terminate', '');
      isOpen = false;
    },
    error: () => {
      const code = call('error');
      return /^\d{1,5}$/.test(code) && code !== '0' ? code : '';
    },
  };
}
