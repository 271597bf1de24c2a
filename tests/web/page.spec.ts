import { expect, sample, test } from './gouji-page';
import { addresses } from './hosting';

test('typing is checked after a pause, and the last text wins', async ({ gouji, page }) => {
  await gouji.source.fill(sample('wrong-total'));
  await gouji.source.fill(sample('clean'));
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await gouji.source.press('Control+a');
  await gouji.source.press('Delete');
  await expect(page.locator('.samples')).toBeVisible();
});

test('a paste anywhere on the page is a new report', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  await page.locator('gouji-tables nav button').first().focus();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true }),
    );
  }, sample('wrong-total'));
  await expect(gouji.verdict).toContainText('数字对不上');
});

test('text that is no report gets a clear answer', async ({ gouji, page }) => {
  await gouji.source.fill('今天天气很好。');
  await expect(gouji.verdict).toContainText('没有找到年度报告的三张表');
  await expect(page.locator('gouji-tables .none')).toBeVisible();
});

test('that only the first of two reports was checked stands in the verdict', async ({ gouji }) => {
  await gouji.paste(sample('clean') + sample('clean'));
  await expect(gouji.verdict).toContainText('第一份的数字全部对得上，后面的报告没有核对');
});

test('five million characters get an answer, and the page stays awake', async ({ gouji }) => {
  test.slow();
  await gouji.source.evaluate((area: HTMLTextAreaElement) => {
    area.value = '政府信息公开。'.repeat(715_000);
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  });
  await expect(gouji.verdict).toContainText(/没有找到|太长/, { timeout: 60_000 });
});

test('what was pasted is laid out before the page takes another shape', async ({ gouji, page }) => {
  const shape = await gouji.source.evaluate(async (area: HTMLTextAreaElement, text) => {
    const shape = () => document.querySelector('gouji-app')?.shadowRoot?.querySelector('main')?.className;
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    // All that follows the event at once has happened then; a task of its own, and a picture, come later.
    for (let i = 0; i < 100; i += 1) await Promise.resolve();
    return shape();
  }, sample('clean'));
  expect(shape).toBe('empty');
  await expect(page.locator('main.report')).toBeVisible();
});

test('the page speaks the chosen language', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  await page.getByRole('combobox', { name: '界面语言' }).selectOption('zh-Hant');
  await expect(gouji.verdict).toContainText('數字對不上');
  await page.getByRole('combobox', { name: '介面語言' }).selectOption('en');
  await expect(gouji.verdict).toContainText('do not agree');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  gouji.forgetLazyParts();
});

test('a language whose words do not come leaves the page as it is', async ({ gouji, page }) => {
  await page.route('**/assets/en-*.js', (route) => route.abort());
  const choice = page.getByRole('combobox', { name: '界面语言' });
  await choice.selectOption('en');
  await expect(choice).toHaveValue('zh-Hans');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  expect(gouji.complaints.splice(0)).toEqual([expect.stringMatching(/ERR_FAILED/)]);
  gouji.forgetLazyParts();
});

test('a sample that does not come is told of, and loses nothing', async ({ gouji, page }) => {
  await page.route('**/assets/wrong-total-*.js', (route) => route.abort());
  await page.getByRole('button', { name: '数字填错的报告' }).click();
  await expect(page.getByRole('alert')).toContainText('“数字填错的报告”没有取到');
  expect(gouji.complaints.splice(0)).toEqual([expect.stringMatching(/ERR_FAILED/)]);
  gouji.forgetLazyParts();
  await gouji.paste(sample('clean'));
  await expect(page.getByRole('alert')).toBeEmpty();
  await expect(gouji.verdict).toContainText('数字全部对得上');
});

test('a browser too old for the page is told so', async ({ browser, hosting }) => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    // @ts-expect-error: as in Chromium before 80
    delete globalThis.DecompressionStream;
  });
  await page.goto(addresses[hosting]);
  await expect(page.locator('#notice')).toBeVisible();
  await expect(page.locator('#notice')).toContainText('请切换到极速模式');
  await page.close();
});
