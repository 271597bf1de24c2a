import { readdirSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { built } from './hosting';

const gzipped = (path: string) => gzipSync(readFileSync(built(path)), { level: 9 }).length;

test('the page without lazy parts is at most 70 kB', () => {
  const html = readFileSync(built('index.html'), 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, path]) => path as string);
  expect(linked.length).toBeGreaterThanOrEqual(3);
  const size = ['index.html', ...linked].reduce((sum, path) => sum + gzipped(path), 0);
  console.log(`page without lazy parts: ${size} bytes gzip`);
  expect(size).toBeLessThanOrEqual(70_000);
});

test('the single file is at most 600 kB', () => {
  const { size } = statSync(built('gouji.html'));
  console.log(`gouji.html: ${size} bytes`);
  expect(size).toBeLessThanOrEqual(600_000);
});

// The exports write the names of XML and SARIF schemas into files; nothing visits them. The list is to name them.
test.fixme('nothing of the page names another server', () => {
  // pdf.js names kinds of data by addresses that nobody visits.
  const assets = readdirSync(built('assets')).filter((name) => !name.startsWith('pdf-worker'));
  const files = ['gouji.html', 'index.html', 'boot.js', ...assets.map((name) => `assets/${name}`)];
  for (const file of files) {
    const addresses = readFileSync(built(file), 'utf8').match(/https?:\/\/[\w.-]+/g) ?? [];
    const known = ['http://www.w3.org'];
    expect(
      addresses.filter((address) => !known.includes(address)),
      file,
    ).toEqual([]);
  }
});
