import { basename } from 'node:path';

/**
 * The browser tests that `npm test` has in every engine, by the beginnings of their titles: what a student or a teacher
 * must be able to do wherever the page is open.
 */
export const EVERYWHERE: Readonly<Record<string, readonly string[]>> = {
  smoke: ['the page opens from a sub-path'],
  update: ['a whole update of the classic', 'at each phase the diagram shows'],
  editing: ['w5 by typing', 'w5 by dragging its number', 'a key that is held down'],
  explore: ['one number: the check follows h', 'all curves, of which one opens'],
  slow: ['on a slow phone'],
  touch: ['a finger: what is tapped'],
  practice: ['a forward pass is worked', 'the mark button takes a click'],
  projector: ['by keys: a black screen', 'F5 and a button start the full screen'],
  presenter: ['a pair of windows stays in step'],
  printing: ['a worksheet is printed on pages'],
  worksheet: ['the paper is black on white', 'is worked by the keyboard alone'],
  languages: [
    'every word of the step',
    'opens the page in German',
    'the menu changes the language',
  ],
};

const CLIPBOARD = 'nobody may be granted the clipboard by WebDriver BiDi';
const DEVTOOLS = 'asks Chromium’s developer tools';
const DOWNLOAD = 'Firefox ESR does not tell of downloads by WebDriver BiDi';
const HANDLE = 'WebDriver BiDi keeps no hold of a window that has closed';
const MEDIA = 'Firefox ESR cannot be told to take paper, motion or colours for given';
const SCROLLING =
  'a finger that WebDriver BiDi moves tells the page in Firefox, and scrolls nothing';
const SANDBOX = 'a click in a frame of another origin does not come there by WebDriver BiDi';
const WORDS = 'Firefox has other words in its console for what is expected';
const MACHINERY = 'the machinery of the tests as it is in Chromium';

/**
 * What an engine does not do, or not in the way that it is driven here: tests that it is spared, by the beginnings of
 * their titles, and why. Those of a file that is named by '' alone are all of it.
 */
export const DIFFERENCES: Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  firefox: {
    accessibility: {
      'axe finds nothing with the settings':
        'once axe has gone through a popover that is open, Firefox ESR’s own process ends when a dialog opens',
    },
    audit: { 'a megabyte is refused at once': 'Firefox gives a made-up paste no text' },
    embed: {
      'it shows the step without the page’s head': SANDBOX,
      'its steps do not stand in the course page’s history': SANDBOX,
      'score and work arrive': SANDBOX,
    },
    explore: { 'a chart is taken along': CLIPBOARD },
    export: { 'the whole update is downloaded': DOWNLOAD, 'is copied as it stands': CLIPBOARD },
    faults: { '': WORDS },
    'hand-in': { 'work that a student hands in by link': CLIPBOARD },
    keeper: { '': MACHINERY },
    marking: { 'a class’s file is marked in one go': DOWNLOAD, 'axe finds nothing': MEDIA },
    offline: { 'it can be installed': DEVTOOLS },
    presenter: { 'either window is loaded again': HANDLE },
    reading: {
      'what has the focus is never under':
        'after its last stop Firefox begins again at the first, which is not in view yet',
      'something flows forward': MEDIA,
      'an edit stops what flows': MEDIA,
    },
    scorm: { '': DOWNLOAD },
    security: { 'the policy of the page itself': WORDS },
    'share-without-tls': { '': 'Firefox finds no server by a name that was made up' },
    share: {
      'the code on the screen opens':
        'to take a picture a style is written into the page, against its policy',
      'the dialog is worked by keyboard alone': CLIPBOARD,
    },
    'single-file': { 'a SCORM package that it makes': DOWNLOAD },
    teachers: { 'on paper there is nothing': MEDIA },
    touch: { 'a finger scrolls': SCROLLING },
    updates: { 'the data are copied': CLIPBOARD },
    worksheet: {
      'on a4 nothing is clipped': MEDIA,
      'a class of three is printed': MEDIA,
    },
  },
};

/** Why an engine is spared a test, if it is. */
export function differenceOf(engine: string, file: string, title: string): string | undefined {
  const differences = DIFFERENCES[engine]?.[basename(file, '.spec.ts')] ?? {};
  return Object.entries(differences).find(([beginning]) => title.startsWith(beginning))?.[1];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds the titles of EVERYWHERE: Playwright puts the file's name before them. */
export const everywhere = new RegExp(
  Object.entries(EVERYWHERE)
    .flatMap(([file, titles]) => titles.map((title) => `${file}\\.spec\\.ts.*${escaped(title)}`))
    .join('|'),
);
