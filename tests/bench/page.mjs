// Times the page in Chromium, its CPU slowed down four times, and watches its memory; part of `npm run bench`.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../scripts/run.mjs';

const port = Number(process.env.GOUJI_WEB_PORT ?? 4731) + 5;
const address = `http://127.0.0.1:${port}/`;
const slowness = 4;
const rounds = 7;
const checks = 1000;

const report = readFileSync(join(root, 'web/samples/wrong-total.txt'), 'utf8');

/** A report of 100 kB in UTF-8: the sample, with more to say in its first section. */
const longReport = () => {
  const sentence = '全年通过政府网站主动公开政府信息，加强政策解读，回应社会关切，推进政务公开标准化规范化。\n';
  const missing = 100_000 - Buffer.byteLength(report);
  const [before, after] = report.split(/(?=二、主动公开政府信息情况\n)/);
  return before + sentence.repeat(Math.floor(missing / Buffer.byteLength(sentence))) + after;
};

/** In the page before its scripts: when it can be used, how long its worker takes, and what blocks input. */
const watch = () => {
  globalThis.bench = { usable: 0, worker: 0, blocked: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocked.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  let asked = 0;
  globalThis.Worker = class extends Worker {
    constructor(url) {
      super(url);
      this.addEventListener('message', ({ data }) => {
        if (data?.result) bench.worker = performance.now() - asked;
      });
    }
    postMessage(message) {
      if (message.ask === 'check') asked = performance.now();
      super.postMessage(message);
    }
  };
  const look = () => {
    const source = document.querySelector('gouji-app')?.shadowRoot?.querySelector('gouji-source');
    if (source?.shadowRoot?.querySelector('textarea')) bench.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
};

/** Pastes in the page; resolves to the milliseconds until its result is drawn. */
const pasted = (text) =>
  new Promise((resolve) => {
    const { shadowRoot, desk } = document.querySelector('gouji-app');
    const field = shadowRoot.querySelector('gouji-source').shadowRoot.querySelector('textarea');
    bench.blocked = [];
    const begin = performance.now();
    const stop = desk.watch(() => {
      if (desk.state.phase !== 'done') return;
      stop();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    });
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  });

const ready = (page) => page.waitForFunction(() => document.querySelector('gouji-app')?.desk.state.version);

async function slowPage(browser) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  await page.addInitScript(watch);
  await page.goto(address);
  await ready(page);
  return { page, session };
}

/** One visit and one paste. The debugger slows the page down but not its worker, whose time is counted as slowed down. */
async function visit(browser, text) {
  const { page } = await slowPage(browser);
  const usable = await page.evaluate(() => bench.usable);
  const loading = await page.evaluate(() => Math.max(0, ...bench.blocked));
  await page.evaluate(pasted, report);
  const shown = await page.evaluate(pasted, text);
  await page.waitForTimeout(300);
  const { worker, blocked } = await page.evaluate(() => bench);
  await page.close();
  return {
    usable,
    loading,
    worker: worker * slowness,
    all: shown + worker * (slowness - 1),
    blocked: Math.max(0, ...blocked),
  };
}

async function heapAfter(browser) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await ready(page);
  const run = (count) =>
    page.evaluate(
      async ([text, times]) => {
        const { desk } = document.querySelector('gouji-app');
        for (let i = 0; i < times; i += 1) {
          const done = new Promise((resolve) => {
            const stop = desk.watch(() => {
              if (desk.state.phase !== 'done') return;
              stop();
              resolve();
            });
          });
          desk.put({ text: `${text}\n${i % 10}` });
          await done;
          await new Promise(requestAnimationFrame);
        }
      },
      [report, count],
    );
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await run(50);
  const before = await used();
  await run(checks);
  const after = await used();
  await page.close();
  return { before, after };
}

/**
 * [what, figure] rows: medians of several visits, and the memory before and after many checks, which take minutes on a
 * busy machine.
 */
export async function pageTimes({ heap = true } = {}) {
  const server = spawn('node', ['serve.mjs', `${port}`], { cwd: join(root, 'tests/web'), stdio: 'ignore' });
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const text = longReport();
    const visits = [];
    for (let i = 0; i < rounds; i += 1) visits.push(await visit(browser, text));
    const median = (name) => visits.map((one) => one[name]).sort((a, b) => a - b)[Math.floor(rounds / 2)];
    const ms = (name) => `${median(name).toFixed(0)} ms`;
    const rows = [
      ['usable after', ms('usable')],
      ['longest task while loading', ms('loading')],
      [`${Buffer.byteLength(text)} bytes checked, in the worker`, ms('worker')],
      ['the same until it is drawn', ms('all')],
      ['longest task from paste to result', ms('blocked')],
    ];
    if (!heap) return rows;
    const { before, after } = await heapAfter(browser);
    const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
    return [...rows, [`heap before and after ${checks} checks`, `${megabytes(before)}, ${megabytes(after)}`]];
  } finally {
    await browser.close();
    server.kill();
  }
}
