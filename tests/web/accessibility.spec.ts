import { violations } from './axe';
import { expect, sample, test } from './gouji-page';
import { states } from './states';

/** Every state in every language and every set of colours; what the colours are does not depend on the language. */
const looks = [
  { name: 'light', language: 'zh-Hans', use: {} },
  { name: 'dark', language: 'zh-Hant', use: { colorScheme: 'dark' as const } },
  { name: 'forced colours', language: 'zh-Hans', use: { forcedColors: 'active' as const } },
  { name: 'on a phone', language: 'en', use: { viewport: { width: 360, height: 740 } } },
];

for (const { name, language, use } of looks) {
  test.describe(name, () => {
    test.use(use);

    test(`axe finds nothing in any state, in ${language}`, async ({ gouji, page }) => {
      test.slow();
      await page.getByRole('combobox').selectOption(language);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const { name: state, enter } of states)
        await test.step(state, async () => {
          await enter(gouji);
          expect(await violations(page)).toEqual([]);
        });
      gouji.forgetLazyParts();
    });
  });
}

test('a screen reader hears the headers and the state of a cell', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const cell = gouji.cell('requests.unavailable_not_held.natural_person');
  await expect(cell.getByRole('button')).toHaveAccessibleName('8，在 2 项不成立的勾稽中');
  const headers = await cell.evaluate((td: HTMLTableCellElement) =>
    td.headers.split(' ').map((id) => (td.getRootNode() as ShadowRoot).getElementById(id)?.textContent?.trim()),
  );
  expect(headers).toEqual([
    '申请人情况',
    '自然人',
    '三、本年度办理结果',
    '（四）无法提供',
    '1.本机关不掌握相关政府信息',
  ]);
  await expect(page.getByRole('table', { name: '三、收到和处理政府信息公开申请情况' })).toBeVisible();
});

test('marks are told apart without their colours', async ({ gouji, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await gouji.paste(sample('wrong-total'));
  await gouji.findings('row-total-mismatch').getByRole('button').first().click();
  const drawn = (id: string) =>
    gouji.cell(id).evaluate((cell) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(cell);
      const glyph = (pseudo: string) => getComputedStyle(cell, pseudo).content;
      return [outlineStyle, outlineWidth, glyph('::before'), glyph('::after')].join(' ');
    });
  const [total, part, other] = await Promise.all([
    drawn('requests.unavailable_not_held.total'),
    drawn('requests.unavailable_not_held.enterprise'),
    drawn('requests.received.enterprise'),
  ]);
  expect(new Set([total, part, other]).size).toBe(3);
  // What is chosen looks other than the rest.
  const look = (selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { backgroundColor, borderLeftColor, outlineStyle } = getComputedStyle(element);
        return [backgroundColor, borderLeftColor, outlineStyle].join(' ');
      }),
    );
  const [chosen] = await look('gouji-findings li.chosen');
  const [item] = await look('gouji-findings ol > li:not(.chosen)');
  expect(chosen).not.toBe(item);
  const [pressed] = await look('button.filter[aria-pressed="true"]');
  const [filter] = await look('button.filter[aria-pressed="false"]');
  expect(pressed).not.toBe(filter);
});
