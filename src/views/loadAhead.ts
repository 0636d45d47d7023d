import { ErrorPicture } from '../components/error/ErrorHistory';

/** Loads what the first edit draws, so that it need not wait for that. Where it does not come, drawing it says so. */
export function loadAhead(): void {
  ErrorPicture.ahead().catch(() => undefined);
}
