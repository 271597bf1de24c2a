/** The npm package in a page that Vite builds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { install } from '../package/install.mjs';
import { expect, sample, test } from './widget-host';

const root = resolve(import.meta.dirname, '../..');

const page = `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>fresh</title></head>
<body><gouji-checker lang="zh-Hans"></gouji-checker><script type="module" src="./main.ts"></script></body></html>`;

/** Builds a page with `main` as its script, in a project that has the package; its files by their paths. */
function buildPage(folder: string, main: string): Record<string, Buffer> {
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'main.ts'), main);
  const vite = resolve(root, 'node_modules/vite/bin/vite.js');
  execFileSync('node', [vite, 'build', '--logLevel', 'error', folder], { cwd: folder });
  const names = readdirSync(join(folder, 'dist'), { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  const paths = names.map(({ parentPath, name }) => join(parentPath, name));
  const files = Object.fromEntries(paths.map((path) => [path.slice(join(folder, 'dist').length), readFileSync(path)]));
  return { ...files, '/': files['/index.html'] as Buffer };
}

test('the packed package, built by Vite', async ({ hostOf, widget, page: tab }) => {
  test.slow();
  const folder = mkdtempSync(join(tmpdir(), 'gouji-vite-'));
  try {
    install(folder);

    const withElement = await hostOf({ files: buildPage(folder, "import 'gouji/define';") });
    await tab.goto(withElement.origin);
    await widget.expectWorking();
    expect(tab.workers()).toHaveLength(1);
    expect(withElement.asked.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);

    // Importing the class alone defines nothing; calling `define` does.
    const files = buildPage(folder, "import { define } from 'gouji/element'; Object.assign(window, { define });");
    const byCall = await hostOf({ files });
    await tab.goto(byCall.origin);
    await tab.waitForFunction(() => 'define' in window);
    expect(await tab.evaluate(() => customElements.get('gouji-checker') === undefined)).toBe(true);
    await tab.evaluate(() => (window as unknown as { define: () => void }).define());
    await widget.expectWorking();

    const main = `import { load } from 'gouji'; load().then(({ check }) => Object.assign(window, { check }));`;
    const library = buildPage(folder, main);
    const scripts = Object.keys(library).filter((path) => path.endsWith('.js'));
    expect(scripts.every((path) => !library[path]?.includes('gouji-checker'))).toBe(true);
    const withLibrary = await hostOf({ files: library });
    await tab.goto(withLibrary.origin);
    await tab.waitForFunction(() => 'check' in window);
    const violated = await tab.evaluate(
      (text) =>
        (window as unknown as { check: (text: string) => { summary: { violated: number } } }).check(text).summary
          .violated,
      sample('wrong-total'),
    );
    expect(violated).toBe(3);
    expect(widget.complaints).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
