/** What becomes of the list of files while its reports are worked on. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesFolder } from './files-folder';
import { expect, type GoujiPage, sample, test } from './gouji-page';

const file = (name: string) => resolve(filesFolder, name);

const rows = ({ page }: GoujiPage) => page.locator('gouji-files li');
const row = (gouji: GoujiPage, name: string) =>
  rows(gouji).filter({ has: gouji.page.locator(`[data-file="${name}"]`) });
const back = ({ page }: GoujiPage) => page.getByRole('button', { name: '文件列表' }).click();

/** Pastes a text where the focus is. */
async function pasteText({ page }: GoujiPage, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
    );
  }, text);
}

test.beforeEach(async ({ gouji, page }) => {
  await gouji.open(file('report.docx'), file('wrong.txt'));
  await expect(page.getByRole('status')).toContainText('2 份文件，其中 1 份有错误');
});

test.afterEach(({ gouji }) => gouji.forgetLazyParts());

test('a report in which figures are tried is listed as it stands', async ({ gouji, page }) => {
  await row(gouji, 'wrong.txt').locator('button.file').click();
  await page.locator('gouji-findings li button').first().click();
  await page.getByRole('button', { name: '试改成这样' }).first().click();
  await expect(gouji.count('不成立')).toHaveText('0');
  await back(gouji);
  await expect(page.getByRole('status')).toContainText('其中 1 份有错误');
  await expect(rows(gouji).first()).toContainText('wrong.txt');
  await expect(rows(gouji).first()).toContainText('数字对不上：有 2 项勾稽不成立');
  await expect(rows(gouji).first()).toContainText('试改 1 格');
  await expect(rows(gouji).last()).not.toContainText('试改');
});

test('findings that are set aside count neither in the row nor in the head of the list', async ({ gouji, page }) => {
  await row(gouji, 'wrong.txt').locator('button.file').click();
  const open = page.locator('gouji-findings li:not(:has(.aside))');
  for (;;) {
    await open.first().locator('button').first().click();
    await page.getByRole('button', { name: '搁置这个问题' }).click();
    await page.keyboard.type('已核实\n');
    await expect(page.locator('gouji-findings .aside')).toBeVisible();
    if (await page.getByText('相关问题都已搁置').first().isVisible()) break;
    await page.locator('gouji-findings li.chosen button').first().click();
  }
  await back(gouji);
  await expect(row(gouji, 'wrong.txt')).toContainText('错误 0');
  await expect(page.getByRole('status')).toContainText('2 份文件，错误都已搁置');
});

test('a text that is pasted into the list becomes one of it', async ({ gouji, page }) => {
  await pasteText(gouji, ' \n');
  await pasteText(gouji, sample('wrong-total'));
  await expect(page.getByRole('status')).toContainText('3 份文件，其中 2 份有错误');
  await expect(row(gouji, '粘贴的文字')).toContainText('数字对不上：有 3 项勾稽不成立');
  await pasteText(gouji, sample('clean'));
  await expect(row(gouji, '粘贴的文字 2')).toContainText('数字全部对得上');
  await row(gouji, '粘贴的文字').locator('button.file').click();
  await expect(page.locator('.file-name')).toHaveText('粘贴的文字');
  await expect(gouji.source).toHaveValue(sample('wrong-total'));
});

test('a report that is pasted over a listed one stands beside it', async ({ gouji, page }) => {
  await row(gouji, 'report.docx').locator('button.file').click();
  await gouji.source.press('Control+a');
  await gouji.pasteHtml(readFileSync(file('clipboard.html'), 'utf8'));
  await expect(page.locator('.file-name')).toHaveText('粘贴的文字');
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');
  await back(gouji);
  await expect(rows(gouji)).toHaveCount(3);
  await expect(row(gouji, 'report.docx')).toContainText('数字全部对得上');
});

test('a listed file whose text was cleared says so, and gives its place to what is pasted', async ({ gouji, page }) => {
  await row(gouji, 'wrong.txt').locator('button.file').click();
  await page.getByRole('button', { name: '清空' }).click();
  await back(gouji);
  await expect(page.getByRole('status')).toContainText('2 份文件，没有发现错误，1 份没有核对');
  await expect(row(gouji, 'wrong.txt')).toContainText('原文已清空');
  await row(gouji, 'wrong.txt').locator('button.file').click();
  await gouji.paste(sample('wrong-total'));
  await expect(page.locator('.file-name')).toHaveText('粘贴的文字');
  await back(gouji);
  await expect(rows(gouji)).toHaveCount(2);
  await expect(row(gouji, '粘贴的文字')).toContainText('数字对不上：有 3 项勾稽不成立');
});

test('a report that is left before it is checked is checked in the list', async ({ gouji, page }) => {
  await row(gouji, 'wrong.txt').locator('button.file').click();
  const text = readFileSync(file('report.txt'), 'utf8');
  await gouji.source.fill(text);
  await back(gouji);
  await expect(row(gouji, 'wrong.txt')).toContainText('数字全部对得上');
  await expect(page.getByRole('status')).toContainText('没有发现错误');
});

test('files are taken off the list, by the keyboard too', async ({ gouji, page }) => {
  await gouji.open(file('2024.txt'));
  await expect(page.getByRole('status')).toContainText('3 份文件，');
  const remove = (name: string) => page.getByRole('button', { name: `移出列表：${name}` });
  const names = await rows(gouji)
    .locator('.file')
    .evaluateAll((all) => all.map((own) => own.getAttribute('data-file')));
  await remove(names[0] as string).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('2 份文件');
  await expect(remove(names[1] as string)).toBeFocused();
  await remove(names[2] as string).focus();
  await page.keyboard.press('Enter');
  await expect(remove(names[1] as string)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.samples')).toBeVisible();
  await expect(gouji.source).toBeFocused();
});

test('a file that is listed already is not listed twice', async ({ gouji, page }) => {
  await gouji.open(file('wrong.txt'), file('report.html'));
  await expect(row(gouji, 'report.html')).toContainText('数字全部对得上');
  await expect(page.getByRole('status')).toContainText('3 份文件，');
  await expect(row(gouji, 'wrong.txt')).toHaveCount(1);
  await expect(page.getByRole('alert')).toContainText('“wrong.txt”已在列表里');
});

test('the list is taken away, a line a file', async ({ gouji, page }) => {
  await gouji.open(file('old.doc'));
  await expect(page.getByRole('status')).toContainText('3 份文件，');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '带走汇总' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('年度报告核对汇总.csv');
  await expect(page.getByRole('status')).toContainText('已交给浏览器保存');
  const lines = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  expect(lines[0]).toBe('\ufeff文件,标题,年度,错误,警告,提示,无法判断的勾稽,说明');
  expect(lines[1]).toMatch(/^wrong\.txt,.+,2023,[1-9]\d*,\d+,\d+,0,$/);
  expect(lines[2]).toBe('old.doc,,,,,,,是旧版 Office 或 WPS 的格式');
  expect(lines[3]).toMatch(/^report\.docx,.+,2023,0,\d+,\d+,0,$/);
  expect(lines).toHaveLength(4);
});
