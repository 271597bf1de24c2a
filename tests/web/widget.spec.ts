import type { Result } from 'gouji';
import { expect, hostPage, sample, test } from './widget-host';

test('what is pasted into the widget is checked, and the host is told', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    document.body.addEventListener('gouji-result', (event) => heard.push((event as CustomEvent).detail));
  });
  await widget.source.fill(sample('wrong-total'));
  await expect(widget.verdict).toContainText('数字对不上');
  const [detail, own] = await page.evaluate(() => [
    (window as unknown as { heard: Result[] }).heard,
    (document.querySelector('gouji-checker') as unknown as { result: Result }).result,
  ]);
  expect(detail).toHaveLength(1);
  expect(detail[0]).toEqual(own);
  expect(own.summary.violated).toBeGreaterThan(0);
  expect(widget.complaints).toEqual([]);
});

test('it works', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  await widget.expectWorking();
  expect(widget.complaints).toEqual([]);
  expect(page.workers().length).toBe(1);
});
