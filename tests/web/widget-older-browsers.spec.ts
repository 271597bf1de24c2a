/** The widget in browsers of office machines; that its scripts are of ES2021 is tested with those of the page. */
import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { built } from './hosting';
import { expect, hostPage, test } from './widget-host';

/** Takes away what came to the browser after Chromium 86. */
const asInChromium86 = () => {
  const remove = (target: object, ...names: string[]) => {
    for (const name of names) Reflect.deleteProperty(target, name);
  };
  const newer = ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'];
  remove(Array.prototype, ...newer, 'group', 'groupToMap');
  remove(Object.getPrototypeOf(Uint8Array.prototype), ...newer);
  remove(String.prototype, 'at', 'isWellFormed', 'toWellFormed');
  remove(Object, 'hasOwn', 'groupBy');
  remove(Map, 'groupBy');
  remove(Promise, 'withResolvers', 'try');
  remove(Array, 'fromAsync');
  remove(AbortSignal, 'timeout', 'any', 'abort');
  remove(AbortSignal.prototype, 'reason', 'throwIfAborted');
  remove(Crypto.prototype, 'randomUUID');
  remove(Element.prototype, 'checkVisibility', 'setHTMLUnsafe', 'getHTML', 'ariaNotify');
  remove(HTMLElement.prototype, 'inert', 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  remove(globalThis, 'structuredClone', 'reportError', 'scheduler', 'navigation', 'CompressionStream', 'WeakRef');
  remove(WebAssembly, 'Exception', 'Tag', 'JSTag');
  remove(Intl, 'Segmenter', 'DurationFormat');
};

for (const workers of [true, false])
  test(`it works in Chromium 86, ${workers ? 'with' : 'without'} workers`, async ({ hostOf, widget, page }) => {
    await page.addInitScript(asInChromium86);
    const headers: Record<string, string> = workers ? {} : { 'content-security-policy': "worker-src 'none'" };
    const host = await hostOf({ files: { '/': hostPage() }, headers });
    await page.goto(host.origin);
    expect(await page.evaluate(() => 'at' in Array.prototype || 'structuredClone' in globalThis)).toBe(false);
    await widget.expectWorking();
    await widget.element.locator('gouji-tables td[data-cell] button').first().click();
    await expect(widget.element.locator('gouji-detail section')).toBeVisible();
    expect(widget.complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
  });

test('where the script does not run, its place says what to do', async ({ hostOf, page }) => {
  const host = await hostOf({
    files: { '/frame.html': readFileSync(built('widget/gouji-frame.html')) },
    missing: /\.js$/,
  });
  await page.goto(`${host.origin}/frame.html`);
  await expect(page.locator('gouji-checker')).toContainText('请切换到极速模式');
});

test('the script for the page around the iframe is of ES5', () => {
  parse(readFileSync(built('widget/gouji-embed.js'), 'utf8'), { ecmaVersion: 5, sourceType: 'script' });
});
