import { expect, sample, test } from './gouji-page';

const expected = [
  { name: 'clean', verdict: '数字全部对得上', holds: 42, violated: 0, undetermined: 0 },
  { name: 'broken-labels', verdict: '数字全部对得上', holds: 40, violated: 0, undetermined: 0 },
  { name: 'wrong-total', verdict: '数字对不上', holds: 39, violated: 3, undetermined: 0 },
  { name: 'traditional', verdict: '勾稽全部成立', holds: 40, violated: 0, undetermined: 0 },
  { name: 'lost-blanks', verdict: '勾稽全部成立', holds: 42, violated: 0, undetermined: 0 },
];

for (const { name, verdict, holds, violated, undetermined } of expected) {
  test(`the sample ${name}`, async ({ gouji }) => {
    await gouji.paste(sample(name));
    await expect(gouji.verdict).toContainText(verdict);
    await expect(gouji.count('不成立')).toHaveText(String(violated));
    await expect(gouji.count('成立')).toHaveText(String(holds));
    await expect(gouji.count('无法判断')).toHaveText(String(undetermined));
  });
}

test('every sample is offered and opens', async ({ page, gouji }) => {
  const buttons = page.locator('.samples button');
  await expect(buttons).toHaveCount(expected.length);
  for (const button of await buttons.all()) {
    await button.click();
    await expect(page.locator('gouji-verdict dl')).toBeVisible();
    await page.getByRole('button', { name: '清空' }).click();
    await expect(page.locator('.samples')).toBeVisible();
  }
  // A hosted sample comes from the page's own server when it is asked for, and nothing else does.
  gouji.forgetLazyParts();
});
