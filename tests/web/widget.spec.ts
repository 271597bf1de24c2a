/** What a host may use of the widget, and what its users see. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Result } from 'gouji';
import { violations } from './axe';
import { built } from './hosting';
import { expect, hostPage, sample, test, type Widget } from './widget-host';

const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, '../../wasm/custom-elements.json'), 'utf8'));
const described = manifest.modules[0].declarations[0];
const namesOf = (list: { name: string }[]) => list.map(({ name }) => name).sort();

/** Notes the widget's events at the document. */
const listen = (widget: Widget) =>
  widget.page.evaluate(() => {
    const heard: [type: string, detail: unknown][] = [];
    Object.assign(window, { heard });
    for (const type of ['gouji-result', 'gouji-error'])
      document.addEventListener(type, (event) => heard.push([type, (event as CustomEvent).detail]));
  });

const heard = (widget: Widget) =>
  widget.page.evaluate(() => (window as unknown as { heard: [string, Result][] }).heard);

type Checker = HTMLElement & { check(given: unknown): Promise<Result>; result: Result | undefined };

test('what a user pastes is checked, and the host is told', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  await listen(widget);
  const before = host.asked.length;
  await widget.source.fill(sample('wrong-total'));
  await expect(widget.verdict).toContainText('数字对不上');
  const result = await widget.element.evaluate((element) => (element as Checker).result);
  expect(await heard(widget)).toEqual([['gouji-result', result]]);
  expect(result?.summary.violated).toBe(3);

  // What a user only tries is no result on the report.
  await widget.element.locator('gouji-findings button.finding').first().click();
  await widget.element.getByRole('button', { name: '试改成这样' }).first().click();
  await expect(widget.verdict).toContainText('试改后');
  expect(await widget.element.evaluate((element) => (element as Checker).result?.summary.violated)).toBe(3);
  expect(await heard(widget)).toHaveLength(1);
  expect(host.asked.slice(before).filter((path) => !path.startsWith('/widget/'))).toEqual([]);
  expect(widget.complaints).toEqual([]);
});

test('a text, a file, an element', async ({ hostOf, widget, page }) => {
  const table = '<table id="grid"><tr><td>规章</td><td>0</td></tr></table>';
  const body = `<gouji-checker lang="zh-Hans"></gouji-checker><article hidden>${table}</article><textarea id="field"></textarea>`;
  const host = await hostOf({ files: { '/': hostPage({ body }) } });
  await page.goto(host.origin);
  expect((await widget.check(sample('clean'))).summary.violated).toBe(0);
  const text = sample('wrong-total');
  const [file, field] = await widget.element.evaluate(async (element, given) => {
    const checker = element as Checker;
    const byFile = await checker.check(new File([given], 'report.txt'));
    const area = document.querySelector('#field') as HTMLTextAreaElement;
    area.value = given;
    return [byFile.summary.violated, (await checker.check(area)).summary.violated];
  }, text);
  expect([file, field]).toEqual([3, 3]);
  await widget.element.evaluate((element) => (element as Checker).check(document.querySelector('#grid')));
  await expect(widget.source).toHaveValue(/规章\t0/);
  await expect(widget.element).toContainText('1 个表格按单元格读取');
  const refused = await widget.element.evaluate((element) =>
    (element as Checker).check(42).catch((error) => error instanceof TypeError),
  );
  expect(refused).toBe(true);
});

test('several on one page, one not in it at all: each has its own report, and the engine comes once', async ({
  hostOf,
  widget,
  page,
}) => {
  const one = '<gouji-checker lang="zh-Hans"></gouji-checker>';
  const host = await hostOf({ files: { '/': hostPage({ body: one + one }) } });
  await page.goto(host.origin);
  await widget.check(sample('wrong-total'));
  const [second, apart] = await page.evaluate((text) => {
    const beside = document.querySelectorAll('gouji-checker')[1] as Checker;
    const made = document.createElement('gouji-checker') as unknown as Checker;
    return Promise.all([beside.check(text), made.check(text)]);
  }, sample('clean'));
  expect([second?.summary.violated, apart?.summary.violated]).toEqual([0, 0]);
  await expect(widget.verdict).toContainText('数字对不上');
  expect(host.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
});

test('where there is no result, the host is told why', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  await listen(widget);
  const detail = await widget.element.evaluate((element) =>
    (element as Checker).check(new File(['%PDF-1.7'], 'a.pdf')).catch((error) => error.detail),
  );
  expect(detail).toMatchObject({ reason: 'unreadable', kind: 'pdf-not-here' });
  expect(await heard(widget)).toEqual([['gouji-error', detail]]);
  await expect(widget.element.getByRole('alert').filter({ hasText: 'a.pdf' })).toContainText('这里读不了');
  // Another report takes the place of one that is being checked.
  const [first, second] = await widget.element.evaluate((element, text) => {
    const checker = element as Checker;
    const early = checker.check(text).catch((error) => error.name);
    return Promise.all([early, checker.check(`${text}\n`).then(({ summary }) => summary.violated)]);
  }, sample('wrong-total'));
  expect([first, second]).toEqual(['AbortError', 3]);
});

test('an engine that is not there: told, and tried again with the next report', async ({ hostOf, widget, page }) => {
  const gone = { now: true };
  const host = await hostOf({
    files: { '/': hostPage() },
    missing: { test: (path) => gone.now && /engine|wasm/.test(path) },
  });
  await page.goto(host.origin);
  await expect(widget.element).toContainText('核对程序没有载入');
  const reason = await widget.element.evaluate((element) =>
    (element as Checker).check('一').catch((error) => error.detail.reason),
  );
  expect(reason).toBe('not-loaded');
  gone.now = false;
  await widget.expectWorking();
  await expect(widget.element).not.toContainText('核对程序没有载入');
});

test('wasm-url leads to the engine', async ({ hostOf, widget, page }) => {
  const far = await hostOf({ headers: { 'access-control-allow-origin': '*' } });
  const body = `<gouji-checker lang="zh-Hans" wasm-url="${far.origin}/widget/gouji.wasm"></gouji-checker>`;
  const host = await hostOf({ files: { '/': hostPage({ body }) } });
  await page.goto(host.origin);
  await widget.expectWorking();
  expect(far.asked).toEqual(['/widget/gouji.wasm']);
  expect(host.asked).not.toContain('/widget/gouji.wasm');
});

test('attributes are followed when they change', async ({ hostOf, widget, page }) => {
  const body = '<gouji-checker lang="en" theme="dark" sample="wrong-total" compact></gouji-checker>';
  const host = await hostOf({ files: { '/': hostPage({ body }) } });
  await page.goto(host.origin);
  await expect(widget.verdict).toContainText('do not agree');
  await expect(widget.element.locator('gouji-findings')).toContainText('The outcomes do not add up');
  await expect(widget.element.locator('gouji-tables, textarea')).toHaveCount(0);
  const ground = () =>
    widget.element.locator('gouji-findings').evaluate((pane) => getComputedStyle(pane).backgroundColor);
  const dark = await ground();
  await widget.element.evaluate((element) => {
    element.setAttribute('theme', 'light');
    element.setAttribute('lang', 'zh-TW');
    element.setAttribute('sample', 'clean');
    element.removeAttribute('compact');
  });
  await expect(widget.verdict).toContainText('數字全部對得上');
  await expect(widget.element.locator('gouji-tables')).toBeVisible();
  expect(await ground()).toBe('rgb(255, 255, 255)');
  expect(dark).not.toBe('rgb(255, 255, 255)');
});

test('custom-elements.json says what there is', async ({ hostOf, widget, page }) => {
  const head = '<link rel="stylesheet" href="/host.css">';
  const css =
    'gouji-checker { --gouji-paper: #fffbe6; --gouji-font: monospace; --gouji-height: 500px } gouji-checker::part(verdict) { outline: 3px solid red }';
  const host = await hostOf({ files: { '/': hostPage({ head }), '/host.css': css } });
  await page.goto(host.origin);
  const seen = await widget.element.evaluate(async (element, text) => {
    await (element as Checker).check(text);
    const kind = element.constructor as typeof HTMLElement & { observedAttributes: string[] };
    const own = Object.getOwnPropertyNames(kind.prototype);
    return {
      attributes: kind.observedAttributes,
      members: own.filter((name) => ['check', 'compact', 'result', 'sample', 'theme', 'wasmUrl'].includes(name)),
      parts: [...(element.shadowRoot as ShadowRoot).querySelectorAll('[part]')].map((part) =>
        part.getAttribute('part'),
      ),
    };
  }, sample('wrong-total'));
  expect(seen.attributes.sort()).toEqual(namesOf(described.attributes));
  expect(seen.members.sort()).toEqual(namesOf(described.members));
  const parts: string[] = namesOf(described.cssParts);
  expect([...seen.parts, 'failure'].sort()).toEqual(parts);

  const properties: { name: string; default?: string }[] = described.cssProperties;
  const values = await widget.element.evaluate(
    (element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)),
    properties.map(({ name }) => name),
  );
  expect(values.every((value) => value !== '')).toBe(true);
  const used = new Set(readFileSync(built('widget/gouji-checker.js'), 'utf8').match(/--gouji-[\w-]+/g));
  // The rest is between the widget's own parts.
  const inner = ['--gouji-head-top', '--gouji-table-width'];
  expect([...used].filter((name) => !inner.includes(name)).sort()).toEqual(namesOf(properties as { name: string }[]));

  await expect(widget.element.locator('gouji-findings')).toHaveCSS('background-color', 'rgb(255, 251, 230)');
  await expect(widget.element.locator('gouji-tables')).toHaveCSS('height', '500px');
  await expect(widget.element.locator('gouji-verdict')).toHaveCSS('outline-width', '3px');
  await expect(widget.element.locator('gouji-verdict .headline')).toHaveCSS('font-family', 'monospace');
});

test('it takes nothing of the page: no focus, no keys, no events, no names', async ({ hostOf, widget, page }) => {
  const body = '<input id="own" autofocus><gouji-checker lang="zh-Hans" sample="wrong-total"></gouji-checker>';
  const script = '<script src="/before.js"></script><script src="/widget/gouji-checker.js" defer></script>';
  const before = 'window.names = Object.getOwnPropertyNames(window); window.strange = [];';
  const host = await hostOf({ files: { '/': hostPage({ body, script }), '/before.js': before } });
  await page.goto(host.origin);
  await expect(widget.verdict).toContainText('数字对不上');
  await expect(page.locator('#own')).toBeFocused();
  await page.evaluate(() => {
    const strange = (window as unknown as { strange: string[] }).strange;
    for (const type of ['show', 'pick', 'try', 'leave', 'reason', 'choose', 'edit'])
      document.addEventListener(type, () => strange.push(type));
  });
  await page.keyboard.press('F8');
  await expect(widget.element.locator('li.chosen')).toHaveCount(0);
  await widget.element.locator('gouji-findings button.finding').first().click();
  await widget.element.getByRole('button', { name: '看表格' }).click();
  await page.keyboard.press('F8');
  await expect(widget.element.locator('li.chosen')).toHaveAttribute('data-rule', 'row-total-mismatch');
  // Undo is the page's own where nothing is tried.
  const taken = () => page.evaluate(() => (window as unknown as { taken: boolean[] }).taken.splice(0));
  await page.evaluate(() => {
    const taken: boolean[] = [];
    Object.assign(window, { taken });
    document.addEventListener('keydown', (event) => event.key === 'z' && taken.push(event.defaultPrevented));
  });
  await page.keyboard.press('Control+z');
  expect(await taken()).toEqual([false]);
  await widget.element.getByRole('button', { name: '试改成这样' }).first().click();
  await expect(widget.verdict).toContainText('试改后');
  await widget.element.locator('td[data-cell] button').first().press('Control+z');
  expect(await taken()).toEqual([true]);
  await expect(widget.verdict).not.toContainText('试改后');
  await widget.element.locator('td[data-cell] button').first().dblclick();
  await page.keyboard.press('Escape');
  const [strange, names] = await page.evaluate(() => {
    const host = window as unknown as { strange: string[]; names: string[] };
    return [host.strange, Object.getOwnPropertyNames(window).filter((name) => !host.names.includes(name))];
  });
  expect(strange).toEqual([]);
  expect(
    names.filter(
      (name) => !/^(?:names|strange|taken|\d+|lit\w+Versions|litPropertyMetadata|reactiveElementVersions)$/.test(name),
    ),
  ).toEqual([]);
});

for (const [name, width] of [
  ['a phone', 360],
  ['a window', 1440],
] as const)
  test(`axe finds nothing, and nothing sticks out, on ${name}`, async ({ hostOf, widget, page }) => {
    await page.setViewportSize({ width, height: 900 });
    const host = await hostOf({ files: { '/': hostPage() } });
    await page.goto(host.origin);
    const clean = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await expect(widget.source).toBeVisible();
    await clean();
    for (const theme of ['light', 'dark']) {
      await widget.element.evaluate((element, value) => element.setAttribute('theme', value), theme);
      await widget.check(sample('wrong-total'));
      await widget.element.locator('gouji-findings button.finding').first().click();
      await expect(widget.element.locator('gouji-detail section')).toBeVisible();
      await clean();
    }
  });

test('the script is at most 100 kB', () => {
  const size = gzipSync(readFileSync(built('widget/gouji-checker.js')), { level: 9 }).length;
  console.log(`gouji-checker.js: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(100_000);
});
