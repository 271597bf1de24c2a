import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, type GoujiPage, sample, test } from './gouji-page';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

async function openPanel(gouji: GoujiPage) {
  await gouji.paste(sample('wrong-total'));
  await gouji.page.getByRole('button', { name: '带走结果' }).click();
  const panel = gouji.page.getByRole('group', { name: '带走结果' });
  await expect(panel).toBeVisible();
  return panel;
}

async function saved(gouji: GoujiPage, name: string): Promise<{ file: string; bytes: Buffer }> {
  const panel = await openPanel(gouji);
  const downloading = gouji.page.waitForEvent('download');
  await panel.getByRole('button', { name }).click();
  const download = await downloading;
  await expect(panel.getByRole('status')).toHaveText('已交给浏览器保存');
  gouji.forgetLazyParts();
  return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the tables go onto the clipboard with their layout', async ({ gouji, page }) => {
  const panel = await openPanel(gouji);
  await panel.getByRole('button', { name: '复制三张表' }).click();
  await expect(panel.getByRole('status')).toHaveText('已复制');
  const { html, text } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  expect(html.match(/<table/g)).toHaveLength(3);
  expect(html).toMatch(/rowspan="22"/);
  expect(text).toContain('一、本年新收政府信息公开申请数量');
  // What was copied can be pasted again, and says the same.
  await gouji.source.press('Control+a');
  await gouji.source.press('Control+v');
  await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');
  await expect(gouji.count('不成立')).toHaveText('3');
  gouji.forgetLazyParts();
});

test('the corrections go onto the clipboard in words', async ({ gouji, page }) => {
  const panel = await openPanel(gouji);
  await panel.getByRole('button', { name: '复制改正清单' }).click();
  await expect(panel.getByRole('status')).toHaveText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/1\. 【错误】/);
  expect(text).toMatch(/3\. 【错误】/);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('button', { name: '带走结果' })).toBeFocused();
  gouji.forgetLazyParts();
});

test('a workbook', async ({ gouji }) => {
  const { file, bytes } = await saved(gouji, '保存为 Excel');
  expect(file).toMatch(/2024.*\.xlsx$/);
  const parts = Object.keys(unzipSync(bytes));
  expect(parts.filter((name) => /worksheets\/sheet\d/.test(name))).toHaveLength(4);
});

test('CSV, JSON and SARIF', async ({ gouji, page }) => {
  const csv = await saved(gouji, 'CSV');
  expect(csv.file).toMatch(/\.csv$/);
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeffcell,/);

  await page.keyboard.press('Escape');
  const json = await saved(gouji, 'JSON');
  expect(JSON.parse(json.bytes.toString('utf8'))).toMatchObject({ schema: 1, summary: { violated: 3 } });

  await page.keyboard.press('Escape');
  const sarif = await saved(gouji, 'SARIF');
  expect(JSON.parse(sarif.bytes.toString('utf8'))).toMatchObject({
    version: '2.1.0',
    runs: [{ results: [{}, {}, {}] }],
  });
});

test('what is tried hides no error, and is named beside it', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = gouji.findings('row-total-mismatch');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '试改成这样' }).first().click();
  await expect(gouji.count('不成立')).toHaveText('1');
  const copied = async (name: string) => {
    await page.getByRole('button', { name: '带走结果' }).click();
    const panel = page.getByRole('group', { name: '带走结果' });
    await panel.getByRole('button', { name }).click();
    await expect(panel.getByRole('status')).toHaveText('已复制');
    await page.keyboard.press('Escape');
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const list = await copied('复制改正清单');
  expect(list).toContain('错误 3 处');
  expect(list).toContain('原为 8，试改为 5');
  expect(list).toContain('不成立的勾稽由 3 项变为 1 项');
  expect(await copied('复制三张表')).toMatch(/1\.本机关不掌握相关政府信息\t8\t/);

  // On paper both figures stand in the cell.
  await page.emulateMedia({ media: 'print' });
  const cell = gouji.cell('requests.unavailable_not_held.natural_person');
  await expect(cell.locator('s')).toBeVisible();
  const drawn = (element: Element) => getComputedStyle(element, '::before').content;
  expect(await cell.locator('s').evaluate(drawn)).toBe('"8"');
  await expect(cell).toContainText('5');
  await expect(page.locator('.imprint')).toContainText('正在试改 1 格');
  gouji.forgetLazyParts();
});

test('without a table no table is offered', async ({ gouji, page }) => {
  await gouji.source.fill('今天天气很好。');
  await page.getByRole('button', { name: '带走结果' }).click();
  const panel = page.getByRole('group', { name: '带走结果' });
  for (const name of ['复制三张表', '保存为 CSV']) {
    await expect(panel.getByRole('button', { name })).toBeDisabled();
    await expect(panel.getByRole('button', { name })).toContainText('没有找到表格');
  }
  await expect(panel.getByRole('button', { name: '复制改正清单' })).toBeEnabled();
  gouji.forgetLazyParts();
});

test('copied tables say the unit of money', async ({ gouji, page }) => {
  await gouji.paste(sample('broken-labels'));
  await expect(page.getByRole('columnheader', { name: '采购总金额（单位：万元）' })).toBeVisible();
  await gouji.cell('proactive.procurement.amount').getByRole('button').click();
  await expect(gouji.detail).toContainText('采购总金额（万元）');
  await page.getByRole('button', { name: '带走结果' }).click();
  await page.getByRole('button', { name: '复制三张表' }).click();
  await expect(page.getByRole('group', { name: '带走结果' }).getByRole('status')).toHaveText('已复制');
  await gouji.source.press('Control+a');
  await gouji.source.press('Control+v');
  await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');
  await expect(gouji.cell('proactive.procurement.amount')).toContainText('4215.7');
  await expect(gouji.findings('section-missing').first()).toBeVisible();
  await expect(gouji.findings('money-unit')).toHaveCount(0);
  gouji.forgetLazyParts();
});

test('what was set aside is saved and loaded', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = gouji.findings('dispute-total-mismatch');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '搁置这个问题' }).click();
  await page.keyboard.type('已核实\n');
  await expect(finding).toContainText('理由：已核实');

  const button = page.getByRole('button', { name: '带走结果' });
  const panel = page.getByRole('group', { name: '带走结果' });
  await button.click();
  const downloading = page.waitForEvent('download');
  await panel.getByRole('button', { name: '保存搁置清单（1）' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/\.accepted\.json$/);
  const list = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(list).toMatchObject([{ rule: 'dispute-total-mismatch', reason: '已核实' }]);

  // The same report later: the list is loaded again.
  await gouji.paste(sample('wrong-total'));
  await expect(finding).not.toContainText('已核实');
  await button.click();
  const load = async (content: string) => {
    const choosing = page.waitForEvent('filechooser');
    await panel.getByRole('button', { name: '载入搁置清单' }).click();
    await (await choosing).setFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  };
  await load('{"rule": 1}');
  await expect(panel.getByRole('status')).toHaveText('这个文件不是搁置清单');
  await load(JSON.stringify(list));
  await expect(panel.getByRole('status')).toHaveText('已载入 1 条搁置');
  await expect(page.locator('gouji-findings h3').last()).toContainText('已搁置');
  gouji.forgetLazyParts();
});

test('the printed report has findings, tables and the time of the check', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.imprint')).toContainText(/核对时间：\d{4}年/);
  await expect(page.locator('gouji-source')).toBeHidden();
  await expect(page.locator('.printed').first()).toBeVisible();
  await expect(page.locator('gouji-form-table')).toHaveCount(3);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = pdf.toString('latin1');
  expect(
    text.match(/\/MediaBox\s*\[0 0 594\.\d+ 841\.\d+\]/g)?.length ?? text.match(/\/Type\s*\/Page\b/g)?.length,
  ).toBe(2);
});

test('by night too a chosen sum and a chosen finding are printed as black on white', async ({ gouji, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await gouji.paste(sample('wrong-total'));
  await gouji.findings('outcome-total-mismatch').getByRole('button').first().click();
  await expect(page.locator('td.right')).toHaveCount(1);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  const grounds = page.locator('td.left, td.right, td.lit');
  const colours = await grounds.evaluateAll((cells) => [
    ...new Set(cells.map((cell) => getComputedStyle(cell).backgroundColor)),
  ]);
  expect(colours).toEqual(['rgb(255, 255, 255)']);
  await expect(page.locator('gouji-findings dt').first()).toBeHidden();
  await expect(page.locator('gouji-findings .printed:visible')).toHaveCount(
    await page.locator('gouji-findings ol > li').count(),
  );
});
