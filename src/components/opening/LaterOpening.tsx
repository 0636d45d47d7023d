import { loadOpening } from '../../text';
import { onDemand } from '../fault/onDemand';
// With the page from the start: by it the opening is left out before the first paint.
import './opening.css';

/** Its words stand in the page from the build; its code is loaded for a first visit alone. */
export const LaterOpening = onDemand(
  async () => (await Promise.all([import('./Opening'), loadOpening()]))[0].Opening,
);
