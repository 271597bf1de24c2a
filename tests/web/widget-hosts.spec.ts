/** Hosts that make it hard for the widget. */

import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tablesDrawn } from './gouji-page';
import { built } from './hosting';
import { everyObject, jQuery, mooTools, prototypeJs } from './old-libraries';
import { expect, hostPage, sample, test } from './widget-host';

const strict = (...more: string[]) => ({
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    ...more,
  ].join('; '),
  'x-content-type-options': 'nosniff',
});

test.describe('strict policies', () => {
  test('workers of its own server', async ({ hostOf, widget, page }) => {
    const headers = strict("connect-src 'self'", "worker-src 'self'");
    const host = await hostOf({ files: { '/': hostPage() }, headers });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(page.workers()).toHaveLength(1);
    expect(widget.complaints).toEqual([]);
    await expect(widget.element.locator('.checker')).toHaveCSS('border-top-width', '1px');
    await expect(widget.element.locator('gouji-verdict .headline')).toHaveCSS('font-weight', '600');
  });

  test('no workers: the check runs in the page', async ({ hostOf, widget, page }) => {
    const host = await hostOf({
      files: { '/': hostPage() },
      headers: strict("connect-src 'self'", "worker-src 'none'"),
    });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(page.workers()).toHaveLength(0);
  });

  test('no connections: the engine comes as a script', async ({ hostOf, widget, page }) => {
    const host = await hostOf({ files: { '/': hostPage() }, headers: strict("worker-src 'self'") });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(host.asked).toContain('/widget/gouji-engine.js');
    expect(host.asked).not.toContain('/widget/gouji.wasm');
  });

  test('scripts by nonces', async ({ hostOf, widget, page }) => {
    const policy = "default-src 'none'; script-src 'nonce-abc' 'wasm-unsafe-eval'; style-src 'self'";
    const host = await hostOf({
      files: { '/': hostPage({ script: '<script src="/widget/gouji-checker.js" nonce="abc" defer></script>' }) },
      headers: { 'content-security-policy': policy },
    });
    await page.goto(host.origin);
    await widget.expectWorking();
  });

  test('trusted types', async ({ hostOf, widget, page }) => {
    const headers = strict(
      "worker-src 'self' blob:",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html gouji-worker gouji-engine gouji-reader',
    );
    const host = await hostOf({ files: { '/': hostPage() }, headers });
    await page.goto(host.origin);
    await widget.expectWorking();
    await page.evaluate(() => customElements.whenDefined('gouji-checker'));
    const cells = await widget.element.evaluate(async (element) => {
      const file = new File(['<table><tr><td>一</td><td>二</td></tr></table>'], 'a.html');
      await (element as HTMLElement & { check(given: File): Promise<unknown> }).check(file);
      return element.shadowRoot?.querySelector('gouji-source')?.shadowRoot?.querySelector('textarea')?.value;
    });
    expect(cells).toContain('一\t二');
  });
});

/** How every element of the widget looks, apart from its place. */
const looks = () => {
  const properties = [
    ...['color', 'background-color', 'font-family', 'font-size', 'font-weight', 'font-style', 'line-height'],
    ...['letter-spacing', 'word-spacing', 'text-align', 'text-transform', 'text-indent', 'white-space', 'direction'],
    ...['display', 'visibility', 'opacity', 'cursor', 'list-style-type', 'border-top-width', 'border-top-style'],
    ...['padding-left', 'padding-top', 'margin-top', 'margin-left', 'box-sizing', 'pointer-events', 'user-select'],
  ];
  const seen: string[] = [];
  const visit = (root: ShadowRoot) => {
    for (const element of root.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      seen.push(
        `${element.localName}.${element.getAttribute('class')} ${properties.map((name) => style.getPropertyValue(name)).join('|')}`,
      );
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  visit(document.querySelector('gouji-checker')?.shadowRoot as ShadowRoot);
  return seen;
};

const resets = {
  'all: unset': '* { all: unset !important }',
  'all: initial': '* { all: initial }',
  inherited:
    '* { margin: 0; padding: 0; border: 0; font: italic 40px/3 serif !important; color: #fff !important; letter-spacing: 5px; word-spacing: 9px; text-transform: uppercase; text-align: right !important; text-indent: 4em; white-space: nowrap; direction: rtl; list-style: none; visibility: hidden; cursor: none; pointer-events: none; user-select: none } html { visibility: visible }',
};

for (const [name, reset] of Object.entries(resets)) {
  test(`a reset of styles: ${name}`, async ({ hostOf, widget, page }) => {
    const files = {
      '/': hostPage(),
      '/reset': hostPage({ head: '<link rel="stylesheet" href="/reset.css">' }),
      '/reset.css': reset,
    };
    const host = await hostOf({
      files,
      headersOf: (path) => (path === '/reset' ? { 'content-type': 'text/html' } : undefined),
    });
    const looksAt = async (path: string) => {
      await page.goto(host.origin + path);
      await widget.check(sample('wrong-total'));
      await expect(widget.verdict).toContainText('数字对不上');
      await tablesDrawn(widget.element.locator('gouji-tables'));
      return page.evaluate(looks);
    };
    const plain = await looksAt('/');
    expect(plain.length).toBeGreaterThan(500);
    expect(await looksAt('/reset')).toEqual(plain);
    expect(await widget.element.locator('.checker').evaluate((element) => element.clientWidth)).toBeGreaterThan(1000);
  });
}

test('<base href> leads elsewhere', async ({ hostOf, widget, page }) => {
  test.slow();
  const host = await hostOf({});
  const script = `<script src="${host.origin}/widget/gouji-checker.js" defer></script>`;
  const other = await hostOf({
    files: { '/': hostPage({ head: '<base href="http://127.0.0.1:9/elsewhere/">', script }) },
  });
  const same = await hostOf({
    files: {
      '/': hostPage({
        head: '<script src="/widget/gouji-checker.js" defer></script><base href="http://127.0.0.1:9/elsewhere/">',
        script: '',
      }),
    },
  });
  for (const address of [same.origin, other.origin]) {
    await page.goto(address);
    await widget.expectWorking();
  }
});

const libraries = { Prototype: prototypeJs, 'names on every object': everyObject, MooTools: mooTools };

for (const [name, library] of Object.entries(libraries))
  for (const workers of [true, false]) {
    test(`${name} on the page, the check ${workers ? 'in a worker' : 'in the page'}`, async ({
      hostOf,
      widget,
      page,
    }) => {
      test.slow();
      const files = {
        '/': hostPage({ head: '<script src="/library.js"></script>' }),
        '/library.js': library,
        '/after': hostPage({
          body: '<gouji-checker lang="zh-Hans"></gouji-checker><script src="/library.js" defer></script>',
        }),
      };
      const host = await hostOf({
        files,
        headers: workers ? {} : { 'content-security-policy': "worker-src 'none'" },
        headersOf: (path) => (path === '/after' ? { 'content-type': 'text/html' } : undefined),
      });
      for (const path of ['/', '/after']) {
        await page.goto(host.origin + path);
        await widget.expectWorking();
        expect(page.workers()).toHaveLength(workers ? 1 : 0);
        await widget.check(sample('wrong-total'));
        // What was set aside goes to the engine as a list, and so do figures that are tried.
        await widget.element.locator('gouji-findings button.finding').first().click();
        await widget.element.getByRole('button', { name: '试改成这样' }).first().click();
        await expect(widget.verdict).toContainText('试改后');
        await widget.element.getByRole('button', { name: '带走结果' }).click();
        const [saved] = await Promise.all([
          page.waitForEvent('download'),
          widget.element.getByRole('button', { name: /保存为 JSON/ }).click(),
        ]);
        const result = JSON.parse(await readFile(await saved.path(), 'utf8'));
        expect(result.findings).toBeInstanceOf(Array);
        const [book] = await Promise.all([
          page.waitForEvent('download'),
          widget.element.getByRole('button', { name: /Excel/ }).nth(1).click(),
        ]);
        expect((await readFile(await book.path())).subarray(0, 2).toString()).toBe('PK');
      }
      expect(widget.complaints.filter((text) => !text.includes('Content Security Policy'))).toEqual([]);
    });
  }

test('a module, or a script that another one brings', async ({ hostOf, widget, page }) => {
  const bring =
    'var s = document.createElement("script"); s.src = "/widget/gouji-checker.js"; document.head.appendChild(s);';
  const files = {
    '/': hostPage({ script: '<script type="module" src="/widget/gouji-checker.js?v=1"></script>' }),
    '/brought/': hostPage({ script: '<script src="/bring.js"></script>' }),
    '/bring.js': bring,
  };
  const host = await hostOf({ files });
  for (const path of ['/', '/brought/']) {
    await page.goto(host.origin + path);
    await page.evaluate(() => customElements.whenDefined('gouji-checker'));
    await widget.expectWorking();
    expect(page.workers()).toHaveLength(1);
  }
  expect(host.asked).not.toContain('/widget/gouji-engine.js');
});

test('jQuery moves the widget about', async ({ hostOf, widget, page }) => {
  test.slow();
  const body = '<div id="a"><gouji-checker lang="zh-Hans"></gouji-checker></div><div id="b"></div>';
  const host = await hostOf({
    files: { '/': hostPage({ body, head: '<script src="/jquery.js"></script>' }), '/jquery.js': jQuery },
  });
  await page.goto(host.origin);
  await page.evaluate(() => {
    const $ = (
      window as unknown as {
        $: (selector: string) => {
          bind(type: string, handler: (event: { originalEvent: CustomEvent }) => void): unknown;
        };
      }
    ).$;
    $('gouji-checker').bind('gouji-result', ({ originalEvent }) => {
      document.title = `${originalEvent.detail.summary.violated}`;
    });
  });
  await widget.expectWorking();
  await expect(page).toHaveTitle('0');
  await page.evaluate("$('gouji-checker').appendTo('#b').hide()");
  await expect(widget.verdict).toBeHidden();
  await page.evaluate("$('gouji-checker').show()");
  await expect(page.locator('#b gouji-checker')).toBeVisible();
  await expect(widget.verdict).toContainText('数字全部对得上');
  // Taken out for long enough that the engine has gone.
  await page.evaluate(async () => {
    const element = document.querySelector('gouji-checker') as HTMLElement;
    element.parentNode?.removeChild(element);
    await new Promise((done) => setTimeout(done, 50));
    document.querySelector('#a')?.appendChild(element);
  });
  await widget.expectWorking();
  expect(widget.complaints).toEqual([]);
});

test.describe('from another server', () => {
  const hash = async () =>
    `sha384-${createHash('sha384')
      .update(await readFile(built('widget/gouji-checker.js')))
      .digest('base64')}`;

  test('that lets other sites read its files', async ({ hostOf, widget, page }) => {
    const far = await hostOf({ headers: { 'access-control-allow-origin': '*' } });
    const script = `<script src="${far.origin}/widget/gouji-checker.js" integrity="${await hash()}" crossorigin="anonymous" defer></script>`;
    const host = await hostOf({ files: { '/': hostPage({ script }) } });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(page.workers()).toHaveLength(1);
    expect(far.asked).toContain('/widget/gouji.wasm');
    expect(far.asked).not.toContain('/widget/gouji-engine.js');
    expect(widget.complaints).toEqual([]);
  });

  test('that does not', async ({ hostOf, widget, page }) => {
    const far = await hostOf({});
    const host = await hostOf({
      files: { '/': hostPage({ script: `<script src="${far.origin}/widget/gouji-checker.js" defer></script>` }) },
    });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(page.workers()).toHaveLength(1);
    expect(far.asked).toContain('/widget/gouji-engine.js');
  });

  test('whose files are not what they were', async ({ hostOf, widget, page }) => {
    const far = await hostOf({
      headers: { 'access-control-allow-origin': '*' },
      files: {
        '/widget/gouji.wasm': await readFile(built('widget/gouji.wasm')).then((bytes) =>
          Buffer.concat([bytes, Buffer.from([0])]),
        ),
        '/widget/gouji-engine.js': 'document.title = "run"',
      },
    });
    const script = `<script src="${far.origin}/widget/gouji-checker.js" integrity="${await hash()}" crossorigin="anonymous" defer></script>`;
    const host = await hostOf({ files: { '/': hostPage({ script }) } });
    await page.goto(host.origin);
    await expect(widget.element).toContainText('核对程序没有载入');
    await expect(page).toHaveTitle('政府信息公开');
  });
});

test.describe('a server that does not know .wasm', () => {
  for (const type of ['text/plain', 'application/octet-stream', 'text/html'])
    test(`and sends it as ${type}`, async ({ hostOf, widget, page }) => {
      const host = await hostOf({
        files: { '/': hostPage() },
        headers: { 'x-content-type-options': 'nosniff' },
        headersOf: (path) => (path.endsWith('.wasm') ? { 'content-type': type } : undefined),
      });
      await page.goto(host.origin);
      await widget.expectWorking();
      expect(host.asked).not.toContain('/widget/gouji-engine.js');
      expect(widget.complaints).toEqual([]);
    });

  test('and does not send it, as IIS does', async ({ hostOf, widget, page }) => {
    const host = await hostOf({ files: { '/': hostPage() }, missing: /\.wasm$/ });
    await page.goto(host.origin);
    await widget.expectWorking();
    expect(host.asked).toContain('/widget/gouji-engine.js');
  });
});

test('two versions on one page: the first one stays', async ({ hostOf, widget, page }) => {
  test.slow();
  const other = (await readFile(built('widget/gouji-checker.js'), 'utf8')).replaceAll('数字对不上', '另一版本');
  const scripts = (paths: string[]) => paths.map((path) => `<script src="${path}" defer></script>`).join('');
  const mine = '/widget/gouji-checker.js';
  const host = await hostOf({
    files: {
      '/': hostPage({ script: scripts([mine, '/widget/other/gouji-checker.js', mine]) }),
      '/widget/other/gouji-checker.js': other,
      '/other': hostPage({ script: scripts(['/widget/other/gouji-checker.js', mine]) }),
      '/widget/other/gouji.wasm': await readFile(built('widget/gouji.wasm')),
    },
    headersOf: (path) => (path === '/other' ? { 'content-type': 'text/html' } : undefined),
  });
  await page.goto(host.origin);
  await widget.expectWorking();
  await page.goto(`${host.origin}/other`);
  await widget.check(sample('wrong-total'));
  await expect(widget.verdict).toContainText('另一版本');
  expect(widget.complaints).toEqual([]);
});

test('from a file, on a machine without network', async ({ widget, page }, info) => {
  const folder = info.outputPath('site');
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(built('widget'))) await copyFile(built(`widget/${name}`), resolve(folder, name));
  await writeFile(resolve(folder, 'index.html'), hostPage().replace('/widget/', './'));
  await page.goto(pathToFileURL(resolve(folder, 'index.html')).href);
  await widget.expectWorking();
});

test('a policy that forbids WebAssembly: the user and the host are told', async ({ hostOf, widget, page }) => {
  const headers = { 'content-security-policy': "default-src 'self'; worker-src 'self' blob:" };
  const host = await hostOf({ files: { '/': hostPage() }, headers });
  await page.goto(host.origin);
  await expect(widget.element).toContainText('本站的安全策略不允许运行核对程序');
  const detail = await widget.element.evaluate(async (element) => {
    const checker = element as HTMLElement & { check(text: string): Promise<unknown> };
    return checker.check('一、总体情况').catch((error) => error.detail);
  });
  expect(detail).toMatchObject({ reason: 'blocked' });
});
