import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { addresses } from './hosting';
import { arrange, fingerprint, folder, pictures, record } from './pictures.mjs';

const shown: Record<string, string> = JSON.parse(readFileSync(record, 'utf8'));

for (const picture of pictures)
  test(`the picture ${picture.name} shows the page as it is`, async ({ browser }) => {
    const context = await browser.newContext({ ...picture.context, serviceWorkers: 'block' });
    const page = await context.newPage();
    await arrange(page, addresses.file, picture);
    expect(await fingerprint(page), 'out of date: look at the page, then run `npm run screenshots`').toBe(
      shown[picture.name],
    );
    await context.close();
  });

test('the READMEs show pictures that are there', () => {
  for (const name of ['README.md', 'README.zh-CN.md']) {
    const readme = readFileSync(resolve(import.meta.dirname, '../..', name), 'utf8');
    const images = [...readme.matchAll(/docs\/images\/([\w-]+\.png)/g)].map(([, image]) => image as string);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images) expect(existsSync(join(folder, image)), image).toBe(true);
  }
});
