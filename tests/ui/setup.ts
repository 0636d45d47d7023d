import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import * as React from 'react';
import { afterEach, vi } from 'vitest';
import { findLabelsFast } from './labels';
import { findRolesFast } from './roles';

// No style sheet is read here, and to work styles out all the same takes most of a test's time. What only a
// browser knows is tested in one (tests/e2e).
// Parts of the page are loaded when they are asked for, which takes a busy machine long: the time is to end what
// hangs, not to measure.
configure({
  defaultHidden: true,
  asyncUtilTimeout: 120_000,
  // The message alone: to print the whole page with it, at each look for what is yet to come, takes long.
  getElementError: (message) => new Error(message ?? 'not found'),
});
findLabelsFast();
findRolesFast();

// For each element React notes where it was made, so that a warning can say it: a tenth of a test's time. It does so
// for the first ten thousand of a second; here it has always made those. What it warns of stays the same.
const internals = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
  configurable: true,
  get: () => Number.POSITIVE_INFINITY,
  set: () => undefined,
});

const { style } = document.createElement('span');
style.display = 'inline';
window.getComputedStyle = () => style;

// What jsdom lacks of a browser. A wide page, in a device's light colours.
window.matchMedia ??= (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;
if (globalThis.CSS?.escape === undefined) {
  vi.stubGlobal('CSS', { escape: (text: string) => text.replaceAll(/[^\w-]/g, '\\$&') });
}

HTMLElement.prototype.hidePopover ??= () => undefined;
Element.prototype.setPointerCapture ??= () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
