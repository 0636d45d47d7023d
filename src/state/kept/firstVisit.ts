/** Whether there is nothing to take up: no address, and nothing kept. A browser that forbids its storage keeps nothing. */
export function isFirstVisit(): boolean {
  if (window.location.hash !== '') return false;
  try {
    const { localStorage } = window;
    const keys = Array.from({ length: localStorage.length }, (_, i) => localStorage.key(i));
    return !keys.some((key) => key?.startsWith('backstep:'));
  } catch {
    return true;
  }
}
