import { expect, sample, test } from './gouji-page';

test('a suggested repair is tried, undone and done again; the text stays as it is', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const text = await gouji.source.inputValue();
  const finding = gouji.findings('row-total-mismatch');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '试改成这样' }).first().click();

  const cell = gouji.cell('requests.unavailable_not_held.natural_person');
  await expect(gouji.verdict).toContainText('试改后');
  await expect(gouji.count('不成立')).toHaveText('1');
  await expect(cell).toHaveClass(/edited/);
  await expect(cell.locator('s')).toHaveAttribute('data-was', '8');
  await expect(cell).toHaveText('5');
  await expect(cell.getByRole('button')).toHaveAccessibleName('5，试改，原为 8');
  await expect(finding).toHaveCount(0);

  await page.getByRole('button', { name: '撤销' }).click();
  await expect(gouji.count('不成立')).toHaveText('3');
  await expect(gouji.verdict).not.toContainText('试改后');
  await expect(cell).not.toHaveClass(/edited/);
  await page.getByRole('button', { name: '重做' }).click();
  await expect(gouji.count('不成立')).toHaveText('1');
  await page.getByRole('button', { name: '全部恢复' }).click();
  await expect(gouji.count('不成立')).toHaveText('3');
  expect(await gouji.source.inputValue()).toBe(text);
});

test('a cell is edited as in a spreadsheet', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  const cell = gouji.cell('requests.received.natural_person');
  const button = cell.getByRole('button');
  const field = page.getByRole('textbox', { name: '试改为' });
  await button.click();
  const read = await field.inputValue();

  // A figure typed on the cell goes into the field; Enter tries it and leads back.
  await page.keyboard.type('77');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('77');
  await page.keyboard.press('Enter');
  await expect(gouji.verdict).toContainText('试改后：数字对不上');
  await expect(button).toBeFocused();
  await expect(gouji.detail).toContainText(`原为 ${read}`);

  // The keys of undo belong to the page here.
  await page.keyboard.press('Control+z');
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await page.keyboard.press('Control+y');
  await expect(gouji.count('不成立')).toHaveText('2');
  await page.keyboard.press('F2');
  await expect(field).toHaveValue('77');
  await field.fill('七');
  await page.keyboard.press('Enter');
  await expect(page.getByText('请填一个数，或者清空。')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await expect(cell).toHaveClass(/chosen/);
  await expect(field).toHaveValue('77');

  // Nothing at all is a blank.
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveClass(/blank exact edited/);
  await page.getByRole('button', { name: '恢复原数' }).click();
  await expect(gouji.verdict).toContainText('数字全部对得上');

  // A text that changes elsewhere keeps what is tried.
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveClass(/edited/);
  await gouji.source.press('Control+End');
  await page.keyboard.type('。');
  await expect(gouji.source).toHaveValue(/。$/);
  await expect(gouji.verdict).toContainText('试改后：数字对不上');
  await expect(cell).toHaveClass(/edited/);

  // With its row goes what is tried in it; the bar stays, and leads back.
  const text = await gouji.source.inputValue();
  await gouji.source.fill(text.replace(/\n一、本年新收.*/, ''));
  await expect(page.locator('gouji-what-if .bar')).toContainText('没有试改');
  await gouji.source.fill(text);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell).toHaveClass(/edited/);

  // What the text says by now is tried no more.
  await gouji.source.fill(text.replace(/(一、本年新收\D*)\d+/, '$15'));
  await expect(cell).not.toHaveClass(/edited/);
  await expect(page.locator('gouji-what-if .bar')).toContainText('没有试改');
  // The way back leads past it, to what was tried before.
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(cell).not.toHaveClass(/edited/);
});

test('a cell that the text does not have cannot be edited', async ({ gouji, page }) => {
  const lines = sample('clean').split('\n');
  await gouji.paste(lines.filter((line) => !line.includes('2.重复申请')).join('\n'));
  await gouji.cell('requests.declined_repeat.natural_person').getByRole('button').click();
  await expect(gouji.detail).toContainText('不能试改');
  await expect(page.getByRole('textbox', { name: '试改为' })).toHaveCount(0);
});

test('the verdict never says of the figures before what is true of those that are tried', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  await page.locator('gouji-verdict .headline').evaluate((headline) => {
    const said: string[] = [];
    Object.assign(window, { said });
    const hear = () => said.push(headline.textContent as string);
    new MutationObserver(hear).observe(headline, { childList: true, characterData: true, subtree: true });
  });
  await gouji.cell('requests.received.natural_person').getByRole('button').click();
  await page.keyboard.type('77\n');
  await expect(gouji.count('不成立')).toHaveText('2');
  await page.keyboard.press('Control+z');
  await expect(gouji.count('不成立')).toHaveText('0');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect([...new Set(said)]).toEqual(['试改后：数字对不上：有 2 项勾稽不成立', '数字全部对得上']);
  // Read aloud is what is tried; the buttons beside it are not.
  const live = page.locator('gouji-what-if [aria-live]');
  await expect(live).toHaveText('没有试改，以下是原文的数');
  await expect(live.getByRole('button')).toHaveCount(0);
});
