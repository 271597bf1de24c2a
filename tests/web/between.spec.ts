/** What comes late, or is given up, and what the user does in the meantime. */
import { resolve } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { filesFolder } from './files-folder';
import { expect, GoujiPage, sample, test } from './gouji-page';
import { addresses } from './hosting';

const file = (name: string) => resolve(filesFolder, name);

/** Holds back what is asked for at addresses like `pattern` until the returned function is called. */
async function hold(page: Page, pattern: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let open = false;
  await page.route(pattern, (route) => (open ? route.continue() : held.push(route)));
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0);
    open = true;
    for (const route of held) await route.continue();
  };
}

/** Opens a file whose bytes come when `letGo(name)` is called on the page. */
async function openSlowly(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([called, content]) => {
      const file = new File([content as string], called as string);
      const { slow = {} } = window as { slow?: Record<string, () => void> };
      Object.assign(window, { slow });
      const bytes = file.arrayBuffer.bind(file);
      const coming = new Promise<void>((resolve) => {
        slow[called as string] = resolve;
      });
      file.arrayBuffer = () => coming.then(bytes);
      const clipboardData = new DataTransfer();
      clipboardData.items.add(file);
      // A copy comes out of the clipboard, which would not be slow.
      Object.defineProperty(clipboardData, 'files', { value: [file] });
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }));
    },
    [name, text],
  );
}

const letGo = (page: Page, name: string) =>
  page.evaluate((called) => (window as unknown as { slow: Record<string, () => void> }).slow[called]?.(), name);

const table = '<table><tr><td>一</td><td>12</td></tr></table>';

test('a table that is pasted into a text leaves the caret behind it, and the text where it is', async ({
  gouji,
  page,
}) => {
  const long = '一行字\n'.repeat(200);
  await gouji.source.fill(long + long);
  const scrolled = await gouji.source.evaluate((area: HTMLTextAreaElement, at) => {
    area.setSelectionRange(at, at);
    area.scrollTop = 2000;
    return area.scrollTop;
  }, long.length);
  expect(scrolled).toBe(2000);
  await gouji.pasteHtml(table);
  await expect(gouji.source).toHaveValue(/一\t12/);
  await page.keyboard.type('后');
  const around = () =>
    gouji.source.evaluate((area: HTMLTextAreaElement) => {
      const at = area.value.indexOf('后');
      return area.value.slice(Math.max(0, at - 9), at + 4);
    });
  await expect.poll(around).toBe('一行字\n一\t12\n后一行字');
  expect(await gouji.source.evaluate((area) => area.scrollTop)).toBeGreaterThan(1000);
  await expect(page.locator('gouji-source .name')).toContainText('1 个表格');
  gouji.forgetLazyParts();
});

test('what is typed while a pasted table is being read stays before it', async ({ gouji, page }) => {
  const go = await hold(page, '**/assets/markup-*.js');
  await gouji.source.fill('甲乙');
  await gouji.source.press('Home');
  await gouji.source.press('ArrowRight');
  await gouji.pasteHtml(table);
  await page.keyboard.type('丙丁');
  await go();
  await expect(gouji.source).toHaveValue(/^甲丙丁一\t12\n?乙$/);
  gouji.forgetLazyParts();
});

test('a sample that comes late does not take the place of a later paste', async ({ gouji, page }) => {
  const go = await hold(page, '**/assets/clean-*.js');
  await page.locator('.samples button').last().click();
  await gouji.paste(sample('wrong-total'));
  await expect(gouji.verdict).toContainText('数字对不上');
  await go();
  await page.waitForTimeout(300);
  await expect(gouji.source).toHaveValue(sample('wrong-total'));
  gouji.forgetLazyParts();
});

test('a report that is pasted before the list has come stands in it', async ({ gouji, page }) => {
  const go = await hold(page, '**/assets/open-shelf-*.js');
  await gouji.open(file('report.txt'), file('report.html'));
  await gouji.paste(sample('wrong-total'));
  await expect(gouji.verdict).toContainText('数字对不上');
  await go();
  await expect(page.getByRole('status')).toContainText('3 份文件，其中 1 份有错误');
  await expect(page.locator('gouji-files li').filter({ hasText: '粘贴的文字' })).toContainText('数字对不上');
  gouji.forgetLazyParts();
});

test('parts that do not come leave the page as it is', async ({ gouji, page }) => {
  await page.route('**/assets/{clean,take-away-panel}-*.js', (route) => route.abort());
  await page.locator('.samples button').last().click();
  await gouji.paste(sample('wrong-total'));
  const takeAway = page.locator('gouji-take-away button');
  await takeAway.click();
  await page.waitForTimeout(200);
  await expect(takeAway).toHaveAttribute('aria-expanded', 'false');
  // The browser's own words on each, and none of the page's.
  expect(gouji.complaints.splice(0)).toEqual([
    expect.stringMatching(/ERR_FAILED/),
    expect.stringMatching(/ERR_FAILED/),
  ]);
  gouji.forgetLazyParts();
});

test('a check that ends while a file is read is not undone by a file that cannot be', async ({ gouji, page }) => {
  await openSlowly(page, 'slow.doc', '\xd0\xcf\x11\xe0');
  await gouji.source.fill(sample('wrong-total'));
  await expect(gouji.verdict).toContainText('正在读取');
  await letGo(page, 'slow.doc');
  await expect(page.getByRole('alert')).toContainText('slow.doc');
  await expect(gouji.verdict).toContainText('数字对不上');
  await page.locator('gouji-trouble button').click();

  // The second takes the place of the first, which is still being read.
  await openSlowly(page, 'first.txt', '一');
  await expect(gouji.verdict).toContainText('正在读取');
  await openSlowly(page, 'second.doc', '\xd0\xcf\x11\xe0');
  await page.waitForTimeout(1200);
  await letGo(page, 'second.doc');
  await expect(page.getByRole('alert')).toContainText('second.doc');
  await expect(gouji.verdict).toContainText('数字对不上');
  await letGo(page, 'first.txt');
  gouji.forgetLazyParts();
});

test('a check that is stopped while the engine comes is stopped, not failed, and the next one is whole', async ({
  browser,
  hosting,
}) => {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1440, height: 900 } });
  const gouji = new GoujiPage(page);
  const go = await hold(page, '**/assets/worker-*.js');
  await page.goto(addresses[hosting]);
  await gouji.source.fill(sample('wrong-total'));
  await page.getByRole('button', { name: '停止' }).click();
  await page.waitForTimeout(200);
  await expect(gouji.verdict).toContainText('已停止');
  await go();
  await gouji.paste(sample('wrong-total'));
  await expect(gouji.verdict).toContainText('数字对不上');
  await expect(page.locator('gouji-findings .title')).not.toHaveCount(0);
  await page.close();
});
