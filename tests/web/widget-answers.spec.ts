/** What `check` answers when something comes between: each question gets its own answer, and gets one. */
import type { Page } from '@playwright/test';
import type { Result } from 'gouji';
import { expect, hostPage, sample, test } from './widget-host';

type Checker = HTMLElement & { check(given: unknown): Promise<Result>; result: Result | undefined };

interface Held {
  /** whether checks and files are held back */
  checks: boolean;
  files: boolean;
  /** lets go what has been held back */
  letGo(what: 'checks' | 'files'): void;
}

/** Lets a test hold back what is asked of the engine, and the reading of files. */
const holding = (page: Page) =>
  page.addInitScript(() => {
    const waiting = { checks: [] as (() => void)[], files: [] as (() => void)[] };
    const held: Held = {
      checks: false,
      files: false,
      letGo: (what) => {
        held[what] = false;
        for (const go of waiting[what].splice(0)) go();
      },
    };
    Object.assign(window, { held });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: { ask?: string }) {
      const go = () => postMessage.call(this, message as unknown as Transferable[]);
      if (held.checks && message.ask === 'check') waiting.checks.push(go);
      else go();
    };
    const { arrayBuffer } = Blob.prototype;
    Blob.prototype.arrayBuffer = async function (this: Blob) {
      if (held.files) await new Promise<void>((resolve) => waiting.files.push(resolve));
      return arrayBuffer.call(this);
    };
  });

test('a file gets its own result, not that of the report before it', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await holding(page);
  await page.goto(host.origin);
  await widget.check(sample('clean'));
  const answers = await widget.element.evaluate(
    async (element, [wrong, clean]) => {
      const { held } = window as unknown as { held: Held };
      const checker = element as Checker;
      Object.assign(held, { checks: true, files: true });
      const first = checker.check(wrong).catch((error) => error.name);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const second = checker.check(new File([clean as string], 'report.txt'));
      const told = new Promise((resolve) => checker.addEventListener('gouji-result', resolve, { once: true }));
      held.letGo('checks');
      await told;
      held.letGo('files');
      return [await first, (await second).summary.violated];
    },
    [sample('wrong-total'), sample('clean')],
  );
  expect(answers).toEqual(['AbortError', 0]);
});

test('a file that another takes the place of, or a text', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await holding(page);
  await page.goto(host.origin);
  const answers = await widget.element.evaluate(
    async (element, [wrong, clean]) => {
      const { held } = window as unknown as { held: Held };
      const checker = element as Checker;
      held.files = true;
      const first = checker.check(new File([clean as string], 'a.txt')).catch((error) => error.name);
      const second = checker.check(new File([clean as string], 'b.txt')).catch((error) => error.name);
      const third = checker.check(wrong);
      held.letGo('files');
      return [await first, await second, (await third).summary.violated];
    },
    [sample('wrong-total'), sample('clean')],
  );
  expect(answers).toEqual(['AbortError', 'AbortError', 3]);
  await expect(widget.source).toHaveValue(sample('wrong-total'));
});

test('a user who clears the text, or opens another file, leaves the host no question open', async ({
  hostOf,
  widget,
  page,
}) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await holding(page);
  await page.goto(host.origin);
  await widget.check(sample('clean'));
  const asked = widget.element.evaluate((element, text) => {
    (window as unknown as { held: Held }).held.checks = true;
    return (element as Checker).check(text).catch((error) => error.name);
  }, sample('wrong-total'));
  await expect(widget.source).toHaveValue(sample('wrong-total'));
  await widget.source.fill('');
  expect(await asked).toBe('AbortError');

  // A file that cannot be read leaves the report on the desk, and its check with it.
  const kept = widget.element.evaluate(
    (element, text) => (element as Checker).check(text).then(({ summary }) => summary.violated),
    `${sample('wrong-total')}\n`,
  );
  await expect(widget.source).not.toHaveValue('');
  await widget.element.locator('input[type=file]').setInputFiles({
    name: 'a.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7'),
  });
  await expect(widget.element.getByRole('alert').filter({ hasText: 'a.pdf' })).toBeVisible();
  await page.evaluate(() => (window as unknown as { held: Held }).held.letGo('checks'));
  expect(await kept).toBe(3);
});

test('a blank text is answered as the library answers it', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  await widget.check(sample('wrong-total'));
  for (const blank of ['', ' \n']) {
    const { findings } = await widget.check(blank);
    expect(findings.map(({ rule }) => rule)).toEqual(['no-report']);
    await expect(page.getByText('没有文字可核对')).toBeVisible();
  }
  expect(await widget.element.evaluate((element) => (element as Checker).result)).toBeUndefined();
  await widget.expectWorking();
  await expect(page.getByText('没有文字可核对')).toHaveCount(0);
});

test('what is none of what may be checked is refused in words', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await page.goto(host.origin);
  // What querySelector gives where nothing is found.
  const said = await widget.element.evaluate((element) => (element as Checker).check(null).catch(String));
  expect(said).toMatch(/^TypeError: gouji-checker: what to check must be/);
});

test('taken out before the engine is there: no failure, and it works when it is put back', async ({
  hostOf,
  widget,
  page,
}) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  const engine = { go: () => {} };
  const waiting = new Promise<void>((resolve) => {
    engine.go = resolve;
  });
  await page.route('**/gouji.wasm', (route) => waiting.then(() => route.continue()));
  await page.goto(host.origin);
  await expect(widget.source).toBeVisible();
  const errors = await widget.element.evaluate(async (element) => {
    const heard: unknown[] = [];
    element.addEventListener('gouji-error', (event) => heard.push((event as CustomEvent).detail));
    const { parentNode } = element;
    element.remove();
    await new Promise((resolve) => setTimeout(resolve, 100));
    parentNode?.appendChild(element);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return heard;
  });
  expect(errors).toEqual([]);
  await expect(widget.element).not.toContainText('没有载入');
  engine.go();
  await widget.expectWorking();
  // What the engine was asked for before it went is asked for again.
  await expect(widget.element.locator('gouji-findings')).not.toContainText('错误');
  await widget.check(sample('wrong-total'));
  await expect(widget.element.locator('gouji-findings .title').first()).not.toBeEmpty();
});

test('taken out during a check: the host is told, and nothing goes on for ever', async ({ hostOf, widget, page }) => {
  const host = await hostOf({ files: { '/': hostPage() } });
  await holding(page);
  await page.goto(host.origin);
  await widget.check(sample('clean'));
  const answer = await widget.element.evaluate(async (element, text) => {
    (window as unknown as { held: Held }).held.checks = true;
    const asked = (element as Checker).check(text).catch((error) => error.name);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const { parentNode } = element;
    element.remove();
    const name = await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, 1000))]);
    parentNode?.appendChild(element);
    return name;
  }, sample('wrong-total'));
  expect(answer).toBe('AbortError');
  await expect(widget.verdict).toContainText('已停止');
  await page.evaluate(() => (window as unknown as { held: Held }).held.letGo('checks'));
  await widget.expectWorking();
});
