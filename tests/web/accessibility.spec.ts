import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, sample, test } from './gouji-page';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, in few words. Its script comes by the debugger, which no policy stops. */
async function violations(page: import('@playwright/test').Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('before a report', async ({ gouji, page }) => {
      await expect(gouji.source).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    for (const name of ['clean', 'wrong-total', 'lost-blanks']) {
      test(`with the report ${name}`, async ({ gouji, page }) => {
        await gouji.paste(sample(name));
        expect(await violations(page)).toEqual([]);
        await page.locator('table.requests td[data-cell] button').first().click();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}

test('a screen reader hears the headers and the state of a cell', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const cell = gouji.cell('requests.unavailable_not_held.natural_person');
  await expect(cell.getByRole('button')).toHaveAccessibleName(/^8 ?，在 2 项不成立的勾稽中/);
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
