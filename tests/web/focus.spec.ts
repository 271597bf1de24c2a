/** Where the keyboard is after what it was in has gone. */
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { filesFolder } from './files-folder';
import { expect, sample, test } from './gouji-page';

/** Whether the focus is on the page as a whole, from where Tab starts at its top. */
const isLost = (page: Page) => page.evaluate(() => document.activeElement === document.body);

test('on a finding that is set aside, or counted again', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = gouji.findings('dispute-total-mismatch');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '搁置这个问题' }).press('Enter');
  await page.keyboard.type('已与法院核实\n');
  await expect(finding).toContainText('理由：已与法院核实');
  await expect(finding.locator('button.finding')).toBeFocused();
  await finding.getByRole('button', { name: '不再搁置' }).press('Enter');
  await expect(finding).not.toContainText('理由');
  await expect(finding.locator('button.finding')).toBeFocused();
});

test('at the findings, once the one whose repair is tried is gone', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = gouji.findings('dispute-total-mismatch');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '试改成这样' }).first().press('Enter');
  await expect(finding).toHaveCount(0);
  expect(await isLost(page)).toBe(false);
  await page.keyboard.press('Tab');
  await expect(page.locator('gouji-findings button.filter').first()).toBeFocused();
});

test('on the cell whose sums are closed', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const close = gouji.detail.getByRole('button', { name: '关闭' });
  const cell = gouji.cell('requests.received.total').getByRole('button');
  for (const key of ['Enter', 'Escape']) {
    await cell.click();
    await close.press(key);
    await expect(close).toHaveCount(0);
    await expect(cell).toBeFocused();
  }
  // Of a finding, on the first of its cells.
  await gouji.findings('dispute-total-mismatch').getByRole('button').first().click();
  await close.press('Enter');
  await expect(close).toHaveCount(0);
  await expect(page.locator('td[data-cell^="disputes"] button:focus')).toHaveCount(1);
});

test('where the message about a file stood', async ({ gouji, page }) => {
  await gouji.open(resolve(filesFolder, 'old.doc'));
  const alert = page.getByRole('alert');
  await alert.getByRole('button').press('Enter');
  await expect(alert).toBeEmpty();
  expect(await isLost(page)).toBe(false);
  await page.keyboard.press('Tab');
  await expect(page.locator('gouji-source button').first()).toBeFocused();
  gouji.forgetLazyParts();
});

test('on what opened the panel, once the report is printed', async ({ gouji, page }) => {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await gouji.paste(sample('wrong-total'));
  const opener = page.locator('gouji-take-away > button, gouji-take-away button').first();
  await opener.press('Enter');
  await page.locator('gouji-take-away-panel').getByRole('button', { name: '打印' }).press('Enter');
  await expect(page.locator('gouji-take-away-panel')).toHaveCount(0);
  await expect(opener).toBeFocused();
  gouji.forgetLazyParts();
});

test('on the button of the what-if bar that has nothing more to do', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  await gouji.cell('requests.received.natural_person').getByRole('button').click();
  await page.keyboard.type('77\n');
  await expect(gouji.count('不成立')).toHaveText('2');
  const button = (name: string) => page.getByRole('button', { name });
  const ways = [(name: string) => button(name).press('Enter'), (name: string) => button(name).click()];
  for (const act of ways)
    for (const [name, left] of [
      ['撤销', '0'],
      ['重做', '2'],
      ['全部恢复', '0'],
      ['撤销', '2'],
    ] as const) {
      await act(name);
      await expect(gouji.count('不成立')).toHaveText(left);
      await expect(button(name)).toBeFocused();
    }
  // What can do nothing says so, and does nothing.
  await page.keyboard.press('Control+z');
  await expect(button('撤销')).toHaveAttribute('aria-disabled', 'true');
  await button('撤销').press('Enter');
  await expect(gouji.count('不成立')).toHaveText('0');
});

test('on the cell, once there is no figure to put back', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  const cell = gouji.cell('requests.received.natural_person').getByRole('button');
  await cell.click();
  await page.keyboard.type('77\n');
  await page.getByRole('button', { name: '恢复原数' }).focus();
  await page.keyboard.press('Control+z');
  await expect(cell).toBeFocused();
});

test('in the list of files, in a file that is opened there, and back', async ({ gouji, page }) => {
  await gouji.open(resolve(filesFolder, 'report.docx'), resolve(filesFolder, 'wrong.txt'));
  await expect(page.locator('gouji-files h2')).toBeFocused();
  const row = page.locator('gouji-files button[data-file="report.docx"]');
  await expect(page.getByRole('status')).toContainText('2 份文件');
  await row.press('Enter');
  await expect(page.locator('gouji-verdict .headline')).toBeFocused();
  await page.getByRole('button', { name: '上一份' }).press('Enter');
  await expect(page.locator('.file-name')).toHaveText('wrong.txt');
  await expect(page.getByRole('button', { name: '上一份' })).toBeFocused();
  await page.getByRole('button', { name: '下一份' }).press('Enter');
  await expect(page.locator('.file-name')).toHaveText('report.docx');
  await page.getByRole('button', { name: '文件列表' }).press('Enter');
  await expect(row).toBeFocused();
  gouji.forgetLazyParts();
});

test('on the verdict, once the sample that was chosen has come', async ({ gouji, page }) => {
  await page.getByRole('button', { name: '数字填错的报告' }).press('Enter');
  await expect(page.locator('gouji-verdict .headline')).toBeFocused();
  gouji.forgetLazyParts();
});
