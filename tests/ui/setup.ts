import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import { renewAll } from '../../src/components/fault/onDemand';
import { loadTypesetting } from '../../src/components/formula/typesetting';
import { loadDeltaForm, loadGivenMidway } from '../../src/state';
import { findLabelsFast } from './labels';
import { noteNoOrigins } from './reactInternals';
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
// Files share their modules: what one has loaded on demand, another would find there or not, by which ran before it.
renewAll();
await Promise.all([loadTypesetting(), loadDeltaForm(), loadGivenMidway()]);

findLabelsFast();
findRolesFast();
noteNoOrigins();

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

HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
HTMLElement.prototype.hidePopover ??= () => undefined;
Element.prototype.setPointerCapture ??= () => undefined;

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
  // Each page is a window of its own: by its name a presenter's window would go on with the one of the test before.
  window.name = '';
});
