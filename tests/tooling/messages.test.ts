import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backstep-messages-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

/** What `npm run messages` says and comes to where a German file has been changed. */
function run(change: (speech: Record<string, string>) => void, ...options: string[]) {
  const text = join(folder, 'text');
  cpSync('src/text', text, { recursive: true });
  const file = join(text, 'de/speech.json');
  const speech: Record<string, string> = JSON.parse(readFileSync(file, 'utf8'));
  change(speech);
  writeFileSync(file, JSON.stringify(speech));
  return spawnSync(process.execPath, ['scripts/messages.mjs', `--text=${text}`, 'de', ...options], {
    encoding: 'utf8',
  });
}

const withoutHalf = (speech: Record<string, string>) => {
  delete speech['speech.half'];
};

test('a message that is missing is listed in English, and nothing fails', () => {
  const { status, stdout } = run(withoutHalf);
  expect(stdout).toContain('speech.half: one half');
  expect(status).toBe(0);
});

test('the list can be had as JSON', () => {
  const { stdout } = run(withoutHalf, '--json');
  expect(JSON.parse(stdout).de.speech).toMatchObject({ 'speech.half': 'one half' });
});

test('a stale and an ill-formed message fail', () => {
  const { status, stderr } = run((speech) => {
    speech['speech.gone'] = 'weg';
    speech['speech.plus'] = '{left plus {right}';
  });
  expect(stderr).toContain('de/speech.json: speech.gone is stale');
  expect(stderr).toContain('de/speech.json: speech.plus is no ICU message');
  expect(status).toBe(1);
});
