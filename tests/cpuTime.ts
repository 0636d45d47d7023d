/**
 * What something costs this process, in seconds of a core: unlike the time on the clock, much the same on a busy
 * machine. For a bound on what would otherwise take minutes, not for measuring.
 */
export function cpuTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
