import { expect, sample, test } from './gouji-page';

test('findings are counted and filtered by severity', async ({ gouji, page }) => {
  // A blank cell is a warning beside the errors.
  await gouji.paste(sample('wrong-total').replace('2.重复申请\t1', '2.重复申请\t'));
  const filters = page.getByRole('group', { name: '只看' });
  const errors = filters.getByRole('button', { name: /错误/ });
  const items = page.locator('gouji-findings ol > li');
  await expect(errors).toBeVisible();
  const all = await items.count();
  const wrong = Number((await errors.innerText()).replace(/\D/g, ''));
  expect(wrong).toBeGreaterThan(0);
  expect(wrong).toBeLessThan(all);
  await errors.click();
  await expect(items).toHaveCount(wrong);
  // The keys go through those that are shown.
  for (let i = 0; i < wrong; i += 1) await page.keyboard.press('F8');
  await expect(items.last()).toHaveClass(/chosen/);
  await page.keyboard.press('F8');
  await expect(items.first()).toHaveClass(/chosen/);
  await errors.click();
  await expect(items).toHaveCount(all);
});

test('a chosen finding says what to do, why, and by what law', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  await page.keyboard.press('F8');
  const chosen = page.locator('gouji-findings li.chosen');
  for (const name of ['怎么办', '为什么', '依据']) await expect(chosen.locator('dt', { hasText: name })).toBeVisible();
  for (const text of await chosen.locator('dd').allTextContents()) expect(text.trim()).not.toBe('');
});

test('where a place is in doubt the other places are shown', async ({ gouji, page }) => {
  await gouji.paste(sample('lost-blanks'));
  // A blank, as it is read: the two figures of its row may stand in it as well.
  await gouji.cell('requests.received.enterprise').getByRole('button').click();
  const others = page.getByRole('group', { name: /原文里也可能是/ });
  const first = others.getByRole('button').first();
  const raw = (await first.innerText()).replace(/（.*/, '').trim();
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  expect(await gouji.marked()).toEqual([raw]);
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'false');
});

test('a finding is set aside with a reason, and counted again', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = gouji.findings('dispute-total-mismatch');
  const errors = page.getByRole('group', { name: '只看' }).getByRole('button', { name: /错误/ });
  await expect(errors).toContainText('3');
  await finding.getByRole('button').first().click();
  await finding.getByRole('button', { name: '搁置这个问题' }).click();
  await page.keyboard.press('Enter');
  await expect(errors, 'not without a reason').toContainText('3');
  await page.keyboard.type('已与法院核实');
  await page.keyboard.press('Enter');
  await expect(errors).toContainText('2');
  await expect(page.locator('gouji-findings h3').last()).toContainText('已搁置');
  await expect(finding).toContainText('理由：已与法院核实');
  // It stays in another language.
  await page.getByRole('combobox').selectOption('en');
  await expect(finding).toContainText('Reason: 已与法院核实');
  await finding.getByRole('button', { name: 'Count it again' }).click();
  await expect(page.getByRole('group', { name: 'Show only' }).getByRole('button', { name: /Errors/ })).toContainText(
    '3',
  );
  gouji.forgetLazyParts();
});

test('the language is remembered only if the user says so', async ({ gouji, page, context }) => {
  const stored = () => page.evaluate(() => JSON.stringify({ ...localStorage }));
  const language = page.getByRole('combobox');
  await language.selectOption('zh-Hant');
  await gouji.paste(sample('wrong-total'));
  await expect(page.locator('gouji-findings li').first()).toContainText('總計');
  expect(await stored()).toBe('{}');
  await page.getByRole('checkbox', { name: '記住' }).check();
  await language.selectOption('en');
  await expect.poll(stored).toBe('{"gouji.language":"en"}');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.locator('html')).toHaveAttribute('lang', 'en');
  await second.getByRole('checkbox', { name: 'Remember' }).uncheck();
  expect(await stored()).toBe('{}');
  await second.close();
  gouji.forgetLazyParts();
});

test('F8 tells which finding it has come to, and takes the focus along from finding to finding', async ({
  gouji,
  page,
}) => {
  await gouji.paste(sample('wrong-total'));
  const said = page.locator('gouji-findings [aria-live="polite"]');
  const chosen = page.locator('gouji-findings li.chosen');
  const items = page.locator('gouji-findings ol > li');
  const count = await items.count();
  await page.keyboard.press('F8');
  await page.keyboard.press('F8');
  await expect(said).toHaveText(new RegExp(`^第 2 条，共 ${count} 条：.`));
  await expect(gouji.source).toBeFocused();
  await items.first().locator('button.finding').press('Enter');
  await expect(said).toBeEmpty();
  await page.keyboard.press('F8');
  await expect(items.nth(1)).toHaveClass(/chosen/);
  await expect(chosen.locator('button.finding')).toBeFocused();
  await expect(said).toBeEmpty();
  await page.keyboard.press('Shift+F8');
  await expect(items.first().locator('button.finding')).toBeFocused();
});

test('the focus stays among the findings when the one that has it is undone away', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  await gouji.cell('requests.received.natural_person').getByRole('button').click();
  await page.keyboard.type('77\n');
  await page.locator('gouji-findings button.finding').last().focus();
  await page.keyboard.press('Control+z');
  await expect(gouji.count('不成立')).toHaveText('0');
  await expect(page.locator('gouji-findings h2')).toBeFocused();
});

test('what may have been meant is told in the script of the page', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const perhaps = gouji.findings('row-total-mismatch').locator('.perhaps');
  await expect(perhaps).toHaveText('可能的改法：本机关不掌握相关政府信息 · 自然人：8 → 5');
  await page.getByRole('combobox').selectOption('zh-Hant');
  await expect(perhaps).toHaveText('可能的改法：本機關不掌握相關政府信息 · 自然人：8 → 5');
  gouji.forgetLazyParts();
});
