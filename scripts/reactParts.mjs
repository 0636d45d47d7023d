// React as the page wants it: what it throws to itself is made without a stack. It makes these five as it is set up,
// and a browser whose developer tools are asked, as by each measure of a page, then reads all of React once more to say
// where that was, twice as long as React takes to be set up. Nobody reads it: React tells them by identity alone.

const FILE = /react-dom-client\.production\.js$/;

/** An exception that is made once, and not as it is thrown. */
const MADE_ONCE = /(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/g;
const COUNT = 5;

/** The source of React's client, with errors that have a message and no stack. */
export function withoutStacks(source) {
  let count = 0;
  const changed = source.replace(MADE_ONCE, (_, name, message) => {
    count++;
    return `${name} = { __proto__: Error.prototype, message: ${message} }`;
  });
  if (count !== COUNT) throw new Error(`React makes ${count} exceptions once, and not ${COUNT}.`);
  return changed;
}

/** The plugin that has the build use it so. */
export const reactParts = () => ({
  name: 'react-parts',
  apply: 'build',
  transform: {
    filter: { id: FILE },
    handler: (source) => ({ code: withoutStacks(source), map: null }),
  },
});
