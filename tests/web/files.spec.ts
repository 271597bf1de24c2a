import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { filesFolder } from './files-folder';
import { expect, sample, test } from './gouji-page';

const file = (name: string) => resolve(filesFolder, name);

for (const name of ['report.html', 'report.docx', 'report.xlsx', 'report.txt', 'utf16.txt', 'report.pdf']) {
  test(`opens ${name} and checks it`, async ({ gouji, page, hosting }) => {
    test.skip(hosting === 'file' && name.endsWith('.pdf'));
    await gouji.open(file(name));
    await expect(gouji.verdict).toContainText('数字全部对得上', { timeout: 20_000 });
    await expect(gouji.count('成立')).toHaveText('42');
    await expect(page.locator('gouji-source .name')).toContainText(name);
    gouji.forgetLazyParts();
  });
}

const unreadable: [name: string, what: string, advice: string][] = [
  ['scan.pdf', '是扫描件', '文字识别'],
  ['old.doc', '旧版 Office 或 WPS', '另存为 .docx'],
  ['locked.docx', '有密码保护', '先去掉密码'],
  ['report.ofd', 'OFD', '全选、复制'],
];

for (const [name, what, advice] of unreadable) {
  test(`says what to do with ${name}`, async ({ gouji, page, hosting }) => {
    await gouji.open(file(name));
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(hosting === 'file' && name.endsWith('.pdf') ? '是 PDF，这里读不了' : what);
    if (hosting !== 'file') await expect(alert).toContainText(advice);
    // The next report takes the message away.
    await gouji.open(file('report.txt'));
    await expect(gouji.verdict).toContainText('数字全部对得上');
    await expect(alert).toBeEmpty();
    gouji.forgetLazyParts();
  });
}

test('an empty file says that it is empty, and takes nothing away', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开文件' }).click();
  await (await choosing).setFiles({ name: '空.txt', mimeType: 'text/plain', buffer: Buffer.from(' \n') });
  await expect(page.getByRole('alert')).toContainText('“空.txt”是空的，里面没有文字');
  await expect(gouji.source).toHaveValue(sample('wrong-total'));
  gouji.forgetLazyParts();
});

test('several files make a list, what needs attention first', async ({ gouji, page }) => {
  await gouji.open(file('report.docx'), file('old.doc'), file('wrong.txt'), file('report.html'));
  const files = page.locator('gouji-files li');
  await expect(page.getByRole('status')).toContainText('4 份文件，其中 1 份有错误，1 份没有核对');
  await expect(files.locator('.name')).toContainText(['wrong.txt', 'old.doc', 'report.docx', 'report.html']);
  await expect(files.first()).toContainText('数字对不上：有 2 项勾稽不成立');
  await expect(files.nth(1)).toContainText('另存为 .docx');

  await files.first().locator('button.file').click();
  await expect(gouji.findings('row-total-mismatch')).toHaveCount(1);
  await page.getByRole('button', { name: '下一份' }).click();
  await expect(page.locator('.file-name')).toHaveText('report.docx');
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await page.getByRole('button', { name: '文件列表' }).click();
  await expect(files).toHaveCount(4);
  await page.getByRole('button', { name: '全部关闭' }).click();
  await expect(page.locator('.samples')).toBeVisible();
  gouji.forgetLazyParts();
});

test('reports of two years are compared with each other', async ({ gouji, page }) => {
  await gouji.open(file('2024.txt'), file('report.html'));
  const comparison = page.getByRole('region', { name: '年度之间' });
  await expect(comparison).toContainText('对不上');
  await expect(page.getByRole('status')).toContainText('2 份文件，其中 1 份有错误，年度之间有');
  const finding = comparison.locator('[data-rule="carry-over-mismatch"]').first();
  await expect(finding).toContainText('自然人');
  await finding.getByRole('button', { name: '看 2024.txt' }).click();
  await expect(page.locator('.file-name')).toHaveText('2024.txt');
  await expect(gouji.cell('requests.carried_in.natural_person')).toHaveClass(/chosen/);
  gouji.forgetLazyParts();
});

test('files that are dropped are opened', async ({ gouji, page }) => {
  const text = readFileSync(file('wrong.txt'), 'utf8');
  const drag = (type: string) =>
    page.evaluate(
      ([kind, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content as string], 'dropped.txt'));
        const event = new DragEvent(kind as string, { dataTransfer, bubbles: true, composed: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      },
      [type, text],
    );
  expect(await drag('dragover')).toBe(true);
  await expect(page.locator('.drop')).toBeVisible();
  expect(await drag('drop')).toBe(true);
  await expect(gouji.verdict).toContainText('数字对不上');
  await expect(page.locator('.drop')).toHaveCount(0);
  await expect(page.locator('gouji-source .name')).toContainText('dropped.txt');
  gouji.forgetLazyParts();
});

test('tables on the clipboard come with their cells', async ({ gouji, page }) => {
  await gouji.pasteHtml(readFileSync(file('clipboard.html'), 'utf8'));
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await expect(gouji.count('成立')).toHaveText('42');
  await expect(gouji.source).toHaveValue(/^云岭县/);
  await expect(gouji.source).not.toHaveValue(/隐藏的字|复制范围以外/);
  await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');

  // A figure that is typed over stays in its cell; every offset is that of the text that is shown.
  await gouji.cell('requests.received.natural_person').getByRole('button').click();
  const before = await gouji.selected();
  await gouji.source.press('ArrowRight');
  await gouji.source.focus();
  await page.keyboard.type('9');
  await expect(gouji.verdict).toContainText('数字对不上');
  await expect(page.locator('gouji-source .name')).toHaveText('3 个表格按单元格读取');
  await expect(gouji.cell('requests.received.natural_person')).toHaveText(`${before}9`);
  await gouji.cell('requests.carried_out.total').getByRole('button').click();
  expect(await gouji.selected()).toMatch(/^\d+$/);
  gouji.forgetLazyParts();
});

test('what the clipboard shows beside the tables is not lost', async ({ gouji }) => {
  await gouji.source.fill('前面的话。\n');
  await gouji.source.press('Control+End');
  await gouji.pasteHtml('<p>后面的表：</p><table><tr><td>一</td><td>12</td></tr></table>');
  await expect(gouji.source).toHaveValue('前面的话。\n后面的表：\n一\t12\n');
  gouji.forgetLazyParts();
});
