// The main job of the page in Firefox and WebKitGTK, from a server and from a file. Prints a line for each; needs
// `node --experimental-websocket` in Node 20.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, process.env.GOUJI_DIST ?? 'dist');
const firstPort = Number(process.env.GOUJI_WEB_PORT ?? 4731) + 10;
const ports = { server: firstPort, firefox: firstPort + 1, webkit: firstPort + 2 };

const pages = [
  ['from a server', `http://127.0.0.1:${ports.server}/`],
  ['from a file', pathToFileURL(join(dist, 'gouji.html')).href],
];

const report = readFileSync(join(root, 'web/samples/wrong-total.txt'), 'utf8');

/** Pastes once the page is there; resolves to what the page says, and to whether it marks the wrong figure. */
const job = `(() => {
  const inside = (...path) => path.reduce((at, name) => at && (at.shadowRoot || at).querySelector(name), document);
  const field = inside('gouji-app', 'gouji-source', 'textarea');
  if (!field) return '';
  if (field.value === '') {
    field.value = ${JSON.stringify(report)};
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    return '';
  }
  const verdict = inside('gouji-app', 'gouji-verdict', '[role=status]');
  const wrong = inside('gouji-app', 'gouji-tables', 'gouji-form-table.requests, [data-table=requests] gouji-form-table',
    'td.crossed[data-cell="requests.unavailable_not_held.natural_person"]');
  return wrong ? verdict.textContent : '';
})()`;

const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is no longer empty, for at most 40 seconds; whatever fails on the way is asked again. */
async function until(ask) {
  const end = Date.now() + 40_000;
  let failure;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      failure = error;
    }
    await wait(200);
  }
  throw failure ?? new Error('no answer in time');
}

/** Firefox by WebDriver BiDi, its own protocol for tests. */
async function firefox(profile) {
  const child = spawn(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${ports.firefox}`, 'about:blank'],
    { stdio: 'ignore', detached: true },
  );
  const socket = await until(
    () =>
      new Promise((done, failed) => {
        const opening = new WebSocket(`ws://127.0.0.1:${ports.firefox}/session`);
        opening.onopen = () => done(opening);
        opening.onerror = () => failed(new Error('Firefox does not answer'));
      }),
  );
  let last = 0;
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const { id, result, message } = JSON.parse(data);
    const asked = waiting.get(id);
    if (result) asked?.done(result);
    else asked?.failed(new Error(message));
  };
  const send = (method, params) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  await send('session.new', { capabilities: {} });
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  return {
    child,
    go: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    evaluate: async (expression) =>
      (await send('script.evaluate', { expression, target: { context }, awaitPromise: false })).result.value,
    close: () => send('browser.close', {}),
  };
}

/** WebKitGTK by WebDriver, on a screen of its own. */
async function webkit() {
  const child = spawn('xvfb-run', ['-a', 'dbus-run-session', 'WebKitWebDriver', `--port=${ports.webkit}`], {
    stdio: 'ignore',
    detached: true,
  });
  const base = `http://127.0.0.1:${ports.webkit}/session`;
  const send = async (path, body) => {
    const response = await fetch(base + path, { method: 'POST', body: JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(value.message);
    return value;
  };
  const { sessionId } = await until(() => send('', { capabilities: {} }));
  return {
    child,
    go: (url) => send(`/${sessionId}/url`, { url }),
    evaluate: (expression) => send(`/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: () => fetch(`${base}/${sessionId}`, { method: 'DELETE' }),
  };
}

/** Ends a program that leads a group of its own, and all that it started. */
const end = (child) => {
  try {
    process.kill(-child.pid);
  } catch {
    // It has ended by itself.
  }
};

async function tryBrowser(name, open) {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-'));
  let browser;
  try {
    browser = await open(profile);
    for (const [place, url] of pages) {
      await browser.go(url);
      const said = await until(() => browser.evaluate(job));
      const passed = said.includes('数字对不上');
      console.log(`${passed ? 'ok' : 'FAILED'} ${name} ${place}${passed ? '' : `: ${said}`}`);
      if (!passed) process.exitCode = 1;
    }
  } catch (error) {
    console.log(`FAILED ${name}: ${error.message}`);
    process.exitCode = 1;
  } finally {
    await Promise.race([browser?.close(), wait(3000)]).catch(() => undefined);
    if (browser) end(browser.child);
    await wait(500);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const server = spawn(process.execPath, [join(import.meta.dirname, 'serve.mjs'), `${ports.server}`], {
  stdio: 'ignore',
});
try {
  await tryBrowser('Firefox', firefox);
  await tryBrowser('WebKitGTK', webkit);
} finally {
  server.kill();
}
process.exit();
