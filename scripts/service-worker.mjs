// The service worker of a built site: it keeps every file of it but the one that holds them all, so that the page opens without the network.
import { generateSW } from 'workbox-build';
import { SINGLE } from './single.mjs';

/** Larger than any file that we build: one that is left out would be missing without the network. */
const LARGEST_FILE = 10_000_000;

/** Writes sw.js into the folder, for the files that are in it now. Their order of writing does not matter. */
export async function writeServiceWorker(folder) {
  const { count, size, warnings } = await generateSW({
    globDirectory: folder,
    globPatterns: ['**/*'],
    // The one file is the whole site once more, and wanted by few.
    globIgnores: ['robots.txt', 'sw.js', SINGLE],
    swDest: `${folder}/sw.js`,
    // One file, in no need of another; and no map of it.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The names in assets/ hold a hash of what is in them; the others are told apart by their revision.
    dontCacheBustURLsMatching: /^assets\//,
    maximumFileSizeToCacheInBytes: LARGEST_FILE,
    // A course page may add parameters of its own to the address.
    ignoreURLParametersMatching: [/.*/],
    // The page that loads it first is kept whole from then on.
    clientsClaim: true,
    // A new version waits until the learner takes it: components/offline/versions.ts.
    skipWaiting: false,
  });
  if (warnings.length > 0) throw new Error(`The service worker leaves out: ${warnings.join('; ')}`);
  console.log(`\nKept for use without the network: ${count} files, ${(size / 1e6).toFixed(2)} MB`);
}
