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

/** In the page before its scripts: when it can be used and is complete, its worker, and what blocks input. */
const watch = () => {
  globalThis.bench = { usable: 0, complete: 0, worker: undefined, blocked: [] };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.blocked.push(duration);
  }).observe({ type: 'longtask', buffered: true });
  globalThis.Worker = class extends Worker {
    constructor(url) {
      super(url);
      bench.worker = this;
    }
  };
  let there = 0;
  const look = () => {
    const source = document.querySelector('gouji-app')?.shadowRoot?.querySelector('gouji-source');
    const field = source?.shadowRoot?.querySelector('textarea');
    // It takes a paste: a text field is there, and drawn; the page's own, or the one that stands there until it comes.
    if (field || document.querySelector('#opening textarea')) there ||= performance.now();
    const [drawn] = performance.getEntriesByName('first-contentful-paint');
    if (drawn && there > 0) bench.usable ||= Math.max(drawn.startTime, there);
    if (field) bench.complete ||= performance.now();
    if (!bench.usable || !bench.complete) setTimeout(look);
  };
  look();
};

/** In the page: begins to wait for the next result that is drawn. */
const awaitDrawn = () => {
  const { desk } = document.querySelector('gouji-app');
  const begin = performance.now();
  bench.blocked = [];
  bench.drawn = new Promise((resolve) => {
    const stop = desk.watch(() => {
      if (desk.state.phase !== 'done') return;
      stop();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
    });
  });
};

/** Pastes over everything that stands there, with the keys; resolves to the milliseconds until the result is drawn. */
async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.keyboard.press('Control+A');
  await page.waitForTimeout(200);
  await page.evaluate(awaitDrawn);
  await page.keyboard.press('Control+V');
  return page.evaluate(() => bench.drawn);
}

/** The longest task since the paste, in milliseconds; 0 where none took 50. */
async function longestTask(page) {
  await page.waitForTimeout(300);
  return page.evaluate(() => Math.max(0, ...bench.blocked));
}

/** Has the worker check a text, with nothing else to do; resolves to the milliseconds that it takes. */
const checked = (text) =>
  new Promise((resolve) => {
    const id = 'bench';
    const begin = performance.now();
    const hear = ({ data }) => {
      if (data.id !== id) return;
      bench.worker.removeEventListener('message', hear);
      resolve(performance.now() - begin);
    };
    bench.worker.addEventListener('message', hear);
    bench.worker.postMessage({ id, ask: 'check', source: { text }, options: { language: 'zh-Hans' } });
  });

/** Asks by the protocol alone: Playwright's own helpers, put into a page that loads, would be one of its longest tasks. */
async function ask(session, expression) {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value;
}

async function ready(session) {
  while (!(await ask(session, "document.querySelector('gouji-app:not(.behind)')?.desk.state.version")))
    await new Promise((resolve) => setTimeout(resolve, 20));
}

/** The longest task of the browser alone, when the text is pasted into a bare text field. */
async function bareTask(page, text) {
  await page.evaluate(() => {
    document.querySelector('gouji-app').remove();
    const field = document.createElement('textarea');
    field.style.cssText = 'position: fixed; width: 420px; height: 700px; font-size: 13px';
    document.body.append(field);
    field.focus();
  });
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    bench.blocked = [];
  });
  await page.keyboard.press('Control+V');
  return longestTask(page);
}

async function openPage(browser, rate) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(watch);
  await page.goto(address);
  await ready(session);
  return { page, session };
}

/** One visit and one paste. The debugger slows the page down but not its worker, whose time is counted as slowed down. */
async function visit(browser, text) {
  const { page: quick } = await openPage(browser, 1);
  await paste(quick, report);
  // The engine rehearses for a moment when it has started; a user seldom brings a report sooner.
  await quick.waitForTimeout(1500);
  const worker = await quick.evaluate(checked, text);
  await quick.close();

  const { page, session } = await openPage(browser, slowness);
  const { usable, complete, blocked: loading } = await ask(session, '({ ...bench, worker: undefined })');
  // The helpers come now, and are forgotten before the paste.
  await page.evaluate(() => undefined);
  await page.waitForTimeout(300);
  await paste(page, report);
  const usual = await longestTask(page);
  const shown = await paste(page, text);
  const blocked = await longestTask(page);
  const bare = await bareTask(page, text);
  await page.close();
  return {
    usable,
    complete,
    loading: Math.max(0, ...loading),
    worker: worker * slowness,
    all: shown + worker * (slowness - 1),
    usual,
    blocked,
    bare,
  };
}

async function heapAfter(browser) {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const session = await page.context().newCDPSession(page);
  await page.goto(address);
  await ready(session);
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
      ['all of the page is there after', ms('complete')],
      ['longest task while loading', ms('loading')],
      [`${Buffer.byteLength(text)} bytes checked, in the worker`, ms('worker')],
      ['the same until it is drawn', ms('all')],
      ['longest task from paste to result', ms('blocked')],
      [`the same for a report of ${Buffer.byteLength(report)} bytes`, ms('usual')],
      ['longest task of a bare text field for it', ms('bare')],
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
