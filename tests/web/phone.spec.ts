/** The page on a phone: little room, and a keyboard that takes half of it. */
import { resolve } from 'node:path';
import { filesFolder } from './files-folder';
import { expect, sample, test } from './gouji-page';

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

test('a report of several is opened at its verdict, not in its text', async ({ gouji, page }) => {
  await gouji.open(resolve(filesFolder, 'report.docx'), resolve(filesFolder, 'wrong.txt'));
  await expect(page.getByRole('status')).toContainText('2 份文件');
  await page.locator('gouji-files button.file').first().tap();
  await expect(page.locator('gouji-verdict .headline')).toBeFocused();
  gouji.forgetLazyParts();
});

test('the verdict on what is tried is in view wherever one is on the page', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const brief = page.locator('gouji-verdict .brief');
  const finding = gouji.findings('outcome-total-mismatch');
  await finding.getByRole('button').first().tap();
  await expect(brief).toBeHidden();
  await finding.getByRole('button', { name: '试改成这样' }).first().tap();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(brief).toHaveText('试改后：数字对不上：有 1 项勾稽不成立');
  await expect(brief).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(brief).toBeHidden();
});

test('three columns of figures stand beside the labels of the long table', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const third = page.locator('table.requests tbody tr').first().locator('td[data-cell]').nth(2);
  expect(await third.evaluate((cell) => cell.getBoundingClientRect().right)).toBeLessThanOrEqual(360);
});
