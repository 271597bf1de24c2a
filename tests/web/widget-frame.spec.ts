/** The widget in an iframe, for hosts whose policy forbids WebAssembly. */
import type { Page } from '@playwright/test';
import type { Result } from 'gouji';
import { expect, type Host, hostPage, sample, test } from './widget-host';

/** A host that forbids WebAssembly, with the frame of another server's in it. */
const around = (frame: string, more = '') => ({
  files: {
    '/': hostPage({
      script: '<script src="/widget/gouji-embed.js"></script><script src="/heard.js"></script>',
      body: `<iframe data-gouji title="年度报告数据核对" src="${frame}" ${more}></iframe>`,
    }),
    '/heard.js': 'window.heard = []; addEventListener("message", function (event) { heard.push(event.data); });',
  },
  headers: {
    'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; frame-src ${new URL(frame).origin}`,
  },
});

const frameOf = (host: Host, settings = '?lang=zh-Hans') => `${host.origin}/widget/gouji-frame.html${settings}`;

/** Asks the frame as the host's scripts do. */
const ask = (page: Page, text: string) =>
  page.evaluate(
    (given) =>
      new Promise<{ error: unknown; result: Result }>((resolve) => {
        const { goujiEmbed } = window as unknown as {
          goujiEmbed: { check(frame: unknown, text: string, callback: (error: unknown, result: Result) => void): void };
        };
        goujiEmbed.check(document.querySelector('iframe'), given, (error, result) => resolve({ error, result }));
      }),
    text,
  );

const heightOf = (page: Page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);

for (const [name, sandbox] of [
  ['an iframe', ''],
  ['an iframe in a sandbox', 'sandbox="allow-scripts"'],
] as const)
  test(`${name} checks where the host may not, and has the height that it needs`, async ({ hostOf, page }) => {
    const far = await hostOf({});
    const host = await hostOf(around(frameOf(far), sandbox));
    await page.goto(host.origin);
    const checker = page.frameLocator('iframe').locator('gouji-checker');
    await expect(checker.locator('textarea')).toBeVisible();
    await expect.poll(() => heightOf(page)).toBeGreaterThan(200);
    const before = await heightOf(page);
    await checker.locator('textarea').fill(sample('wrong-total'));
    await expect(checker.getByRole('status').first()).toContainText('数字对不上');
    await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 300);
    // It grows while the tables are drawn, and the frame with it.
    const hidden = () => checker.evaluate(() => document.body.scrollHeight - innerHeight);
    await expect.poll(hidden).toBeLessThanOrEqual(0);
    const { error, result } = await ask(page, sample('clean'));
    expect(error).toBeNull();
    expect(result.summary).toMatchObject({ violated: 0, undetermined: 0 });
    await expect(checker.getByRole('status').first()).toContainText('数字全部对得上');
    // Nothing to check is an answer too.
    expect((await ask(page, '')).result.findings.map(({ rule }) => rule)).toEqual(['no-report']);
  });

test('the frame lets no text become code', async ({ hostOf, page }) => {
  const far = await hostOf({});
  await page.goto(frameOf(far));
  await expect(page.locator('textarea')).toBeVisible();
  // In a task of its own: what the debugger runs itself is not under the policy.
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "run"')());
          } catch {
            resolve('refused');
          }
        });
      }),
  );
  expect(refused).toBe('refused');
});

test('what a user pastes into the frame stays in it', async ({ hostOf, page }) => {
  const far = await hostOf({});
  const host = await hostOf(around(frameOf(far)));
  await page.goto(host.origin);
  const checker = page.frameLocator('iframe').locator('gouji-checker');
  await checker.locator('textarea').fill(sample('clean'));
  await expect(checker.getByRole('status').first()).toContainText('数字全部对得上');
  const heard = await page.evaluate(() => (window as unknown as { heard: object[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const message of heard) expect(Object.keys(message).sort()).toEqual(['gouji', 'height']);
});

test('what does not come from the frame, or not from its server, is not heeded', async ({ hostOf, page }) => {
  const shout = `<script>parent.postMessage({ gouji: 'height', height: 4321 }, '*');
    parent.postMessage({ gouji: 'result', id: 1, result: 'forged' }, '*');</script>`;
  const wrong = await hostOf({ files: { '/': shout } });
  const far = await hostOf({ files: { '/': shout } });
  const options = around(`${far.origin}/`);
  const policy = options.headers['content-security-policy'];
  const host = await hostOf({ ...options, headers: { 'content-security-policy': `${policy} ${wrong.origin}` } });
  await page.goto(host.origin);
  await expect.poll(() => heightOf(page)).toBe(4321);

  // The same iframe, led elsewhere by what stands in it: its address is not what the host wrote.
  await page.locator('iframe').evaluate((frame) => {
    frame.style.height = '200px';
  });
  const led = page.frames()[1];
  await led?.evaluate((address) => location.replace(address), `${wrong.origin}/`);
  const count = () => page.evaluate(() => (window as unknown as { heard: object[] }).heard.length);
  await expect.poll(count).toBe(4);
  expect(await heightOf(page)).toBe(200);

  // Another iframe.
  await page.evaluate((address) => {
    const frame = document.createElement('iframe');
    frame.src = address;
    document.body.appendChild(frame);
  }, `${wrong.origin}/`);
  await expect.poll(count).toBe(6);
  expect(await heightOf(page)).toBe(200);
});

test('the frame answers the page around it alone, and takes its attributes from its address', async ({
  hostOf,
  page,
}) => {
  const far = await hostOf({});
  const host = await hostOf(around(frameOf(far, '?lang=en&theme=dark&compact&sample=wrong-total')));
  await page.goto(host.origin);
  const checker = page.frameLocator('iframe').locator('gouji-checker');
  await expect(checker.getByRole('status').first()).toContainText('do not agree');
  await expect(checker.locator('textarea')).toHaveCount(0);
  await expect(checker.locator('.checker')).toHaveCSS('color-scheme', 'dark');
  // A message to the frame from itself is not from the page around it.
  await page.frames()[1]?.evaluate((text) => postMessage({ gouji: 'check', id: 9, text }, '*'), sample('clean'));
  await ask(page, '今天天气很好。');
  const answers = await page.evaluate(() =>
    (window as unknown as { heard: { gouji: string; id?: number }[] }).heard.filter(({ gouji }) => gouji !== 'height'),
  );
  expect(answers.map(({ id }) => id)).toEqual([1]);
});
