import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesFolder } from './files-folder';
import { GoujiPage, sample } from './gouji-page';
import { addresses, built } from './hosting';

test.use({ serviceWorkers: 'allow' });

test('after the first visit the page works without network, its lazy parts too', async ({ page, context }) => {
  const gouji = new GoujiPage(page);
  await gouji.visit('strict');
  await expect(page.locator('gouji-source footer')).toContainText('断网也能用');

  // Neither the page nor what serves it asks anybody for anything.
  await context.setOffline(true);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await gouji.source.waitFor();
  await gouji.paste(sample('wrong-total'));
  await expect(gouji.verdict).toContainText('数字对不上');
  await page.getByRole('button', { name: '带走结果' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  await downloading;
  await gouji.open(`${filesFolder}/report.pdf`);
  await expect(gouji.verdict).toContainText('数字全部对得上', { timeout: 20_000 });

  const host = new URL(addresses.strict).origin;
  for (const url of asked) expect(new URL(url).protocol === 'blob:' || url.startsWith(`${host}/`), url).toBe(true);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test('what serves the page keeps its promise: it cannot connect to anything either', async ({ page, context }) => {
  const gouji = new GoujiPage(page);
  await gouji.visit('plain');
  await expect(page.locator('gouji-source footer')).toContainText('断网也能用');
  await page.reload();
  await gouji.source.waitFor();
  // The page that comes from the browser's store stands under the same policy.
  const refused = await page.evaluate(() =>
    fetch('./').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  const [worker] = context.serviceWorkers();
  expect(worker?.url()).toBe(`${addresses.plain}sw.js`);
  const source = readFileSync(built('sw.js'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  expect(source).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|caches\b/);
});

test('the page can be installed', async ({ page }) => {
  await page.goto(addresses.plain);
  const session = await page.context().newCDPSession(page);
  const { url, errors } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${addresses.plain}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
