#!/usr/bin/env node
// Between Playwright and a stock Firefox, started by Playwright in the browser's place (the channel moz-firefox).
// Playwright speaks WebDriver BiDi to it, but asks for emulations that an ESR does not know, and fills a field in a
// way that React does not see. Those are answered and put right here; all else goes through as it is.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

// Playwright's own: no other server of WebSockets is installed, and Node has none.
const { ws: WebSocket, wsServer: WebSocketServer } = createRequire(import.meta.url)(
  'playwright-core/lib/utilsBundle',
);

const LISTENING = /WebDriver BiDi listening on (ws:\/\/\S+)/;
const STARTS = 3;
/** On a busy machine a start takes many times as long as the 2 s of a quiet one, in milliseconds. */
const PATIENCE = 60_000;

// Sets the field's value as a script of the page would, which React takes for its own doing; typed text it sees.
const FILL = /window\.__pw_bidiInsertText\((\w+)\)/g;
const TYPED = "(document.execCommand('insertText', false, $1), null)";

// Playwright does not tap by WebDriver BiDi. Where it is asked for, what it does with the mouse is done with a finger.
const isTouched = process.env.BACKSTEP_TOUCH === '1';
const FINGER = ['"pointerType":"mouse"', '"pointerType":"touch"'];

/** One try to start it: the process, and the address that it listens at, or none where it did not come that far. */
function start() {
  const firefox = spawn(process.env.BACKSTEP_FIREFOX, process.argv.slice(2), {
    stdio: ['inherit', 'inherit', 'pipe'],
  });
  return new Promise((resolve) => {
    const end = (address) => {
      clearTimeout(patience);
      resolve({ firefox, address });
    };
    const patience = setTimeout(() => end(), PATIENCE);
    let said = '';
    firefox.stderr.setEncoding('utf8').on('data', (text) => {
      said += text;
      const [, address] = LISTENING.exec(said) ?? [];
      if (address === undefined) process.stderr.write(text);
      else end(address);
    });
    firefox.on('error', (error) => {
      console.error(error.message);
      end();
    });
    firefox.on('exit', () => end());
  });
}

async function startPatiently() {
  for (let i = 1; i <= STARTS; i++) {
    const { firefox, address } = await start();
    if (address !== undefined) return { firefox, address };
    firefox.kill('SIGKILL');
    console.error(`Firefox did not start (try ${i} of ${STARTS}).`);
  }
  process.exit(1);
}

/** Passes on what a client and the browser say to each other. */
function join(client, upstream) {
  const browser = new WebSocket(upstream, { maxPayload: 256 * 1024 * 1024 });
  const waiting = [];
  /** The emulations that were asked for and not answered yet, by the number of the message. */
  const emulations = new Set();
  client.on('message', (raw) => {
    const asked = String(raw).replaceAll(FILL, TYPED);
    const text = isTouched ? asked.replaceAll(...FINGER) : asked;
    if (text.includes('"emulation.')) {
      const { id, method } = JSON.parse(text);
      if (method?.startsWith('emulation.')) emulations.add(id);
    }
    if (browser.readyState === WebSocket.OPEN) browser.send(text);
    else waiting.push(text);
  });
  browser.on('open', () => {
    for (const text of waiting) browser.send(text);
  });
  browser.on('message', (raw) => {
    const text = String(raw);
    const message = emulations.size > 0 ? JSON.parse(text) : {};
    const isUnknown = emulations.delete(message.id) && message.error === 'unknown command';
    client.send(isUnknown ? JSON.stringify({ type: 'success', id: message.id, result: {} }) : text);
  });
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
  browser.on('error', () => client.close());
}

const { firefox, address } = await startPatiently();
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'])
  process.on(signal, () => firefox.kill(signal));
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
server.on('connection', (client, { url }) => join(client, address + url));
server.on('listening', () =>
  console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
);
