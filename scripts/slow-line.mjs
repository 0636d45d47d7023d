// A phone's line, for any browser: Chromium alone slows its network itself, when its developer tools are asked.
import { setTimeout as pause } from 'node:timers/promises';

const CHUNK_BYTES = 2048;

/** As Lighthouse has it for a phone. */
export const PHONE = { kbitPerSecond: 1600, latencyMs: 150 };

/**
 * What sends a server's answers over one line: each waits for the way there and back, and all of them share the bytes
 * that the line takes in a second.
 */
export function slowLine({ kbitPerSecond, latencyMs }) {
  const bytesPerMs = kbitPerSecond / 8;
  /** When the line has sent all that it was given. */
  let free = 0;
  return async (response, status, headers, body) => {
    await pause(latencyMs);
    response.writeHead(status, headers);
    const bytes = Buffer.from(body);
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      const chunk = bytes.subarray(at, at + CHUNK_BYTES);
      const now = performance.now();
      free = Math.max(now, free) + chunk.length / bytesPerMs;
      await pause(free - now);
      response.write(chunk);
    }
    response.end();
  };
}
