let loading: Promise<typeof import('./followSettings')> | undefined;

/**
 * Loads what ties the page to its address, what was kept and the settings. Whoever comes for the first time has none of
 * them, and is answered before it is there. Where it does not come it is asked for once more.
 */
export function loadFollowing() {
  loading ??= import('./followSettings').catch(() => import('./followSettings'));
  return loading;
}
