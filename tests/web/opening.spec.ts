import type { Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { violations } from './axe';
import { sample } from './gouji-page';
import { addresses } from './hosting';

/** Holds files back; gives a function that lets them come. */
async function heldBack(page: Page, files: string): Promise<() => void> {
  let proceed = () => {};
  const asked = new Promise<void>((resolve) => {
    proceed = resolve;
  });
  await page.route(files, async (route) => {
    await asked;
    await route.continue();
  });
  return proceed;
}

/** The page before its script comes; `come` lets it come. */
const test = base.extend<{ come: () => Promise<void> }>({
  come: async ({ page }, use) => {
    const proceed = await heldBack(page, '**/assets/index-*.js');
    await page.goto(addresses.plain, { waitUntil: 'commit' });
    await use(async () => {
      proceed();
      await page.locator('gouji-source textarea').waitFor();
    });
    proceed();
  },
});

/** Where the parts stand that both have, and what they look like. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const app = document.querySelector('gouji-app')?.shadowRoot;
    const source = app?.querySelector('gouji-source')?.shadowRoot;
    const parts: Record<string, (Element | null | undefined)[]> = {
      masthead: [document.querySelector('#opening header'), app?.querySelector('.masthead')],
      name: [document.querySelector('#opening h1'), app?.querySelector('h1')],
      lead: [document.querySelector('#opening .lead'), app?.querySelector('.lead')],
      source: [document.querySelector('#opening section'), app?.querySelector('gouji-source')],
      field: [document.querySelector('#opening textarea'), source?.querySelector('textarea')],
    };
    return Object.entries(parts).map(([name, places]) => {
      const element = places.find((place) => place);
      if (!element) throw new Error(`${name} is not there`);
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, fontFamily, fontSize, fontWeight, lineHeight } = getComputedStyle(element);
      // Behind system-ui the build names what some browsers call it.
      const [fonts] = fontFamily.split(', system-ui');
      return [name, x, y, width, height, color, fonts, fontSize, fontWeight, lineHeight];
    });
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const)
    test.describe(() => {
      test.use({ colorScheme, viewport: { width, height } });
      test(`nothing moves when the script comes, ${colorScheme}, ${width} px`, async ({ page, come }) => {
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        const before = await looks(page);
        expect(await violations(page)).toEqual([]);
        await come();
        await expect(page.locator('#opening')).toHaveCount(0);
        await expect.poll(() => looks(page)).toEqual(before);
      });
    });

test('what was put there before the script is checked when it comes', async ({ page, come }) => {
  await page.locator('#opening textarea').fill(sample('wrong-total'));
  await come();
  await expect(page.locator('gouji-source textarea')).toHaveValue(sample('wrong-total'));
  await expect(page.getByRole('status')).toContainText('数字对不上');
});

/** Pastes where `selector` says. Tells whether the browser was kept from putting it into the field itself. */
const paste = (page: Page, selector: string, data: Record<string, string>) =>
  page.evaluate(
    ([where, contents]) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(contents)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true });
      document.querySelector(where)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    [selector, data] as const,
  );

const table = '<h2>三、收到和处理</h2><table><tr><td>自然人</td><td>1</td></tr></table>';
const field = '#opening textarea';

test('tables that were pasted before the script are read by their cells', async ({ page, come }) => {
  const text = `${sample('clean').slice(0, 300)}\r\n`;
  await page.locator('#opening').waitFor();
  // Nothing has the focus: a paste anywhere is one into the text field.
  await paste(page, 'body', { 'text/html': table, 'text/plain': text });
  await expect(page.locator(field)).toHaveValue(text.replace('\r\n', '\n'));
  await come();
  await expect(page.locator('gouji-source .name')).toHaveText('1 个表格按单元格读取');
});

test('so are those that came without a text', async ({ page, come }) => {
  await page.locator('#opening').waitFor();
  await paste(page, field, { 'text/html': table });
  await come();
  await expect(page.locator('gouji-source .name')).toHaveText('1 个表格按单元格读取');
});

test('a paste into a text leaves the rest of it', async ({ page, come }) => {
  await page.locator(field).fill('前面的字');
  expect(await paste(page, field, { 'text/html': '<p>补一句</p>', 'text/plain': '补一句' })).toBe(false);
  expect(await paste(page, field, { 'text/html': table, 'text/plain': '自然人\t1' })).toBe(false);
  await expect(page.locator(field)).toHaveValue('前面的字');
  await come();
});

test('who types goes on typing when the script comes', async ({ page, come }) => {
  await page.locator(field).click();
  await page.keyboard.type('前面的字');
  await come();
  await expect.poll(() => page.locator('gouji-source textarea').evaluate((area) => area.matches(':focus'))).toBe(true);
  await page.keyboard.type('后面的字');
  await expect(page.locator('gouji-source textarea')).toHaveValue('前面的字后面的字');
});

test('a paste while the page is drawn behind the opening page is taken once', async ({ page, come }) => {
  await page.locator('#opening').waitFor();
  await page.evaluate((text) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('gouji-app.behind')) return;
      observer.disconnect();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
      );
    }).observe(document.body, { childList: true });
  }, sample('wrong-total'));
  await come();
  await expect(page.locator('gouji-source textarea')).toHaveValue(sample('wrong-total'));
  await expect(page.locator('gouji-app.behind')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('数字对不上');
  expect(await page.locator('textarea').count()).toBe(1);
});

test('a half-typed word is not torn when the script comes', async ({ page, come }) => {
  const compose = (type: string) => page.locator(field).dispatchEvent(type, { bubbles: true });
  await page.locator(field).fill('报告');
  await compose('compositionstart');
  const coming = come();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('#opening')).toHaveCount(1);
  await compose('compositionend');
  await coming;
  await expect(page.locator('gouji-source textarea')).toHaveValue('报告');
});

test('a text that changes while its tables are read stays', async ({ page, come }) => {
  const proceed = await heldBack(page, '**/assets/markup-*.js');
  await page.locator('#opening').waitFor();
  await paste(page, 'body', { 'text/html': table, 'text/plain': '自然人\t1' });
  await come();
  await expect(page.locator('gouji-source textarea')).toHaveValue('自然人\t1');
  await page.locator('gouji-source textarea').fill('新的文字');
  proceed();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('gouji-source textarea')).toHaveValue('新的文字');
});

test('what comes last counts, a file or a text', async ({ page, come }) => {
  await page.locator('#opening').waitFor();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File(['x'], '报告.txt', { type: 'text/plain' }));
    // As file managers do.
    clipboardData.setData('text/plain', '/reports/报告.txt');
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await expect(page.locator(field)).toHaveAttribute('placeholder', '报告.txt');
  await page.locator(field).fill('打的字');
  await come();
  await expect(page.locator('gouji-source textarea')).toHaveValue('打的字');
});

test('a script that does not come is told', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(addresses.plain);
  await expect(page.getByRole('alert')).toContainText('刷新页面再试');
});

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test('without scripts there is no field to paste into', async ({ page }) => {
    await page.goto(addresses.plain);
    await expect(page.locator('#opening')).toBeHidden();
    await expect(page.locator('noscript')).toBeVisible();
  });
});

test('a file that was dropped before the script is opened', async ({ page, come }) => {
  await page.locator('#opening').waitFor();
  const stopped = await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], '报告.txt', { type: 'text/plain' }));
    const event = new DragEvent('drop', { dataTransfer, bubbles: true, composed: true, cancelable: true });
    document.querySelector('#opening textarea')?.dispatchEvent(event);
    return event.defaultPrevented;
  }, sample('wrong-total'));
  expect(stopped).toBe(true);
  await come();
  await expect(page.locator('gouji-source textarea')).toHaveValue(sample('wrong-total'));
  await expect(page.locator('gouji-source .name')).toContainText('报告.txt');
});

for (const [what, locale, remembered] of [
  ['of a browser in 繁體中文', 'zh-TW', ''],
  ['who has chosen English', 'zh-CN', 'en'],
] as const)
  test.describe(() => {
    test.use({ locale });
    test(`a user ${what} sees the page in one language only`, async ({ page }) => {
      await page.addInitScript((language) => {
        if (language) localStorage.setItem('gouji.language', language);
      }, remembered);
      await page.route('**/assets/index-*.js', (route) => route.abort());
      await page.goto(addresses.plain);
      await expect(page.locator('#opening')).toBeHidden();
      await expect(page.locator('#opening')).toBeAttached();
    });
  });
