import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built } from './hosting';

const engineFile = resolve(import.meta.dirname, '../../wasm/dist/gouji.wasm');

const gzipped = (path: string) => gzipSync(readFileSync(built(path)), { level: 9 }).length;

/** The one script among the assets whose name begins so. */
function asset(name: string): string {
  const found = readdirSync(built('assets')).filter((file) => file.startsWith(`${name}-`));
  expect(found).toHaveLength(1);
  return `assets/${found[0]}`;
}

/** What the page's own scripts and styles have, without what comes when it is first needed. */
function pageSize(): number {
  const html = readFileSync(built('index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path as string);
  expect(linked.length).toBeGreaterThanOrEqual(3);
  return ['index.html', ...linked].reduce((sum, path) => sum + gzipped(path), 0);
}

/** What the engine's worker has, with the engine in it. */
function workerSize(): number {
  return gzipped(asset('worker-code'));
}

test('the page without lazy parts and without its engine is at most 70 kB', () => {
  const engine = gzipSync(readFileSync(engineFile), { level: 9 }).length;
  const size = pageSize() + workerSize() - engine;
  console.log(`page without lazy parts and engine: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(70_000);
});

test('the first load is at most 250 kB', () => {
  const size = pageSize() + workerSize();
  console.log(`first load: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(250_000);
});

test('the single file is at most 600 kB', () => {
  const { size } = statSync(built('gouji.html'));
  console.log(`gouji.html: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(600_000);
});

/** What an address is at most that nobody visits: the name of a kind of data, written into files. */
const names = [
  /^http:\/\/www\.w3\.org\//,
  /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\/[\w/.-]+$/,
  /^https:\/\/docs\.oasis-open\.org\/sarif\/[\w/.-]+\/sarif-schema-2\.1\.0\.json$/,
];

test('nothing of the page names another server', () => {
  // pdf.js names kinds of data by addresses that nobody visits.
  const assets = readdirSync(built('assets')).filter((name) => !/^(?:pdf-worker|offline-pdf)/.test(name));
  const files = ['gouji.html', 'index.html', 'boot.js', ...assets.map((name) => `assets/${name}`)];
  for (const file of files) {
    const addresses = readFileSync(built(file), 'utf8').match(/https?:\/\/[^\s"'`<>)\\]+/g) ?? [];
    expect(
      addresses.filter((address) => !names.some((name) => name.test(address))),
      file,
    ).toEqual([]);
  }
});
