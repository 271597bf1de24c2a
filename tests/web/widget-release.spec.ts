/** What `npm run release` makes of what is built. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { expect, hostPage, sample, test } from './widget-host';

const root = resolve(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'wasm/package.json'), 'utf8'));

let release: string;

test.beforeAll(() => {
  release = mkdtempSync(join(tmpdir(), 'gouji-release-'));
  execFileSync('node', [join(root, 'scripts/release.mjs'), '--built', release], { cwd: root });
});
test.afterAll(() => rmSync(release, { recursive: true }));

const textOf = (name: string) => readFileSync(join(release, name), 'utf8');
const hashOf = (name: string, kind: 'sha256' | 'sha384') => createHash(kind).update(readFileSync(join(release, name)));
const snippets = ['snippet-same-server.html', 'snippet-other-server.html', 'snippet-iframe.html'];

test('the checksums are those of all files', () => {
  const entries = readdirSync(release, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map(({ parentPath, name }) => relative(release, join(parentPath, name)));
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  expect(lines.map((line) => line.slice(66)).sort()).toEqual(files.filter((name) => name !== 'SHA256SUMS').sort());
  for (const line of lines) expect(line.slice(0, 64)).toBe(hashOf(line.slice(66), 'sha256').digest('hex'));
});

test('the hashes in the snippets are those of the files that they name', () => {
  for (const snippet of snippets) {
    const scripts = [...textOf(snippet).matchAll(/<script src="[^"]*\/([\w.-]+)" integrity="sha384-([^"]+)"/g)];
    expect(scripts).toHaveLength(1);
    for (const [, name, hash] of scripts) expect(hash).toBe(hashOf(`widget/${name}`, 'sha384').digest('base64'));
  }
  const script = textOf(`widget/gouji-checker-${version}.js`);
  for (const name of [`gouji-${version}.wasm`, `gouji-engine-${version}.js`])
    expect(script).toContain(`sha384-${hashOf(`widget/${name}`, 'sha384').digest('base64')}`);
});

test('every name has the version in it, and every file that is named is there', () => {
  for (const name of readdirSync(join(release, 'widget'))) expect(name).toContain(`-${version}.`);
  for (const name of [...snippets, 'README.md', 'nginx.conf', 'web.config', `widget/gouji-frame-${version}.html`]) {
    expect(textOf(name)).not.toContain('{{');
    const named = textOf(name).match(/[\w.-]*gouji[\w-]*\d[\w.-]*\.(?:js|wasm|html|tgz)\b/g) ?? [];
    const files = [...readdirSync(join(release, 'widget')), ...readdirSync(release)];
    for (const file of named) expect(files).toContain(file);
    expect(textOf(name)).not.toMatch(/gouji-(?:checker|embed|frame|engine)\.\w/);
  }
});

test('the examples for servers can be read, and know .wasm', () => {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (_level, message) => problems.push(message) });
  const config = parser.parseFromString(textOf('web.config'), 'text/xml');
  expect(problems).toEqual([]);
  const types = Array.from(config.getElementsByTagName('mimeMap')).map((map) => map.getAttribute('fileExtension'));
  expect(types).toContain('.wasm');
  const directives = textOf('nginx.conf').replace(/#.*/g, '').trim();
  expect(directives).toMatch(/application\/wasm\s+wasm;/);
  let depth = 0;
  for (const piece of directives.split(/(?<=[{};])\s*/).filter((part) => part !== '')) {
    expect(piece).toMatch(/[{};]$/);
    depth += Number(piece.endsWith('{')) - Number(piece.endsWith('}'));
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});

const strict = (more: string) => ({
  'content-security-policy': `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; ${more}`,
});

const at = '/gouji/';

test('the snippet for the same server works', async ({ hostOf, widget, page }) => {
  const files = { '/': hostPage({ body: textOf('snippet-same-server.html'), script: '' }) };
  const host = await hostOf({ files, headers: strict(''), widget: join(release, 'widget'), at });
  await page.goto(host.origin);
  await widget.expectWorking();
  expect(page.workers()).toHaveLength(1);
  expect(host.asked).toContain(`/gouji/gouji-${version}.wasm`);
  expect(widget.complaints).toEqual([]);
});

test('the snippet for another server works', async ({ hostOf, widget, page }) => {
  const headers = { 'access-control-allow-origin': '*' };
  const far = await hostOf({ headers, widget: join(release, 'widget'), at });
  const body = textOf('snippet-other-server.html').replaceAll('https://gouji.example', far.origin);
  const host = await hostOf({ files: { '/': hostPage({ body, script: '' }) } });
  await page.goto(host.origin);
  await widget.expectWorking();
  expect(far.asked).toContain(`/gouji/gouji-${version}.wasm`);
  expect(widget.complaints).toEqual([]);
});

test('the snippet with an iframe works', async ({ hostOf, page }) => {
  const far = await hostOf({ widget: join(release, 'widget'), at });
  const body = textOf('snippet-iframe.html').replaceAll('https://gouji.example', far.origin);
  const policy = `default-src 'none'; script-src 'self'; frame-src ${far.origin}`;
  const files = { '/': hostPage({ body, script: '' }) };
  const host = await hostOf({
    files,
    headers: { 'content-security-policy': policy },
    widget: join(release, 'widget'),
    at,
  });
  await page.goto(host.origin);
  const checker = page.frameLocator('iframe').locator('gouji-checker');
  await checker.locator('textarea').fill(sample('wrong-total'));
  await expect(checker.getByRole('status').first()).toContainText('数字对不上');
  await expect.poll(() => page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBeGreaterThan(500);
});

test('the single file and the page work', async ({ page, hostOf }) => {
  const host = await hostOf({ widget: join(release, 'page'), at: '/check/' });
  for (const address of [`file://${release}/gouji-${version}.html`, `${host.origin}/check/index.html`]) {
    await page.goto(address);
    await page.locator('textarea').fill(sample('wrong-total'));
    await expect(page.getByRole('status').first()).toContainText('数字对不上');
  }
});
