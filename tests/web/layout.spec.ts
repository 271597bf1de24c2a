import { resolve } from 'node:path';
import { filesFolder } from './files-folder';
import { expect, sample, test } from './gouji-page';

for (const width of [360, 768, 1080, 1920, 3840]) {
  test(`nothing sticks out at ${width} px`, async ({ gouji, page }) => {
    await page.setViewportSize({ width, height: width < 1000 ? 780 : Math.round(width * 0.5625) });
    await gouji.paste(sample('wrong-total'));
    await page.locator('gouji-findings li button').first().click();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

for (const [width, height] of [
  [1440, 900],
  [1366, 768],
] as const)
  test(`the promise below the text is not cut at ${width} × ${height}`, async ({ gouji, page }) => {
    await page.setViewportSize({ width, height });
    await gouji.open(resolve(filesFolder, 'report.docx'), resolve(filesFolder, 'wrong.txt'));
    await expect(page.getByRole('status')).toContainText('2 份文件');
    await page.locator('gouji-files button[data-file="report.docx"]').click();
    // Its name stands above already.
    await expect(page.locator('.file-name')).toHaveText('report.docx');
    await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');
    await page.locator('gouji-source summary', { hasText: '只在本机核对，不上传' }).click();
    await expect(page.locator('gouji-source details p')).toContainText('也不会被保存');
    const hidden = await page.locator('gouji-source').evaluate((source) => source.scrollHeight - source.clientHeight);
    expect(hidden).toBeLessThanOrEqual(0);
    gouji.forgetLazyParts();
  });

test('the tables stand as the form prints them', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  const spans = (selector: string) =>
    page.locator(selector).evaluateAll((cells) =>
      cells.map((cell) => {
        const { textContent, rowSpan, colSpan } = cell as HTMLTableCellElement;
        return [textContent?.trim(), rowSpan, colSpan];
      }),
    );
  expect(await spans('table.requests thead th:not(.gutter)')).toEqual([
    ['申请人情况', 1, 7],
    ['自然人', 2, 1],
    ['法人或其他组织', 1, 5],
    ['总计', 2, 1],
    ['商业企业', 1, 1],
    ['科研机构', 1, 1],
    ['社会公益组织', 1, 1],
    ['法律服务机构', 1, 1],
    ['其他', 1, 1],
  ]);
  const groups = (await spans('table.requests th.group')).map(([text, rows]) => [text, rows]);
  expect(groups).toEqual([
    ['三、本年度办理结果', 22],
    ['（三）不予公开', 8],
    ['（四）无法提供', 3],
    ['（五）不予处理', 5],
    ['（六）其他处理', 3],
  ]);
  expect(await spans('table.disputes thead th')).toContainEqual(['未经复议直接起诉', 1, 5]);
  expect(await spans('table.disputes thead th')).toContainEqual(['结果维持', 2, 1]);
  expect(await spans('table.proactive th')).toContainEqual(['本年处理决定数量', 1, 3]);
});
