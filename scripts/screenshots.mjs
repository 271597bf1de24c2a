// Makes the pictures of the page for the READMEs from dist/gouji.html: `npm run screenshots`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { arrange, fingerprint, folder, pictures, record } from '../tests/web/pictures.mjs';
import { main, root, run } from './run.mjs';

main(async () => {
  run('npm', ['run', '--silent', 'build:web']);
  mkdirSync(folder, { recursive: true });
  const address = pathToFileURL(join(root, process.env.GOUJI_DIST ?? 'dist', 'gouji.html')).href;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  const shown = {};
  for (const picture of pictures) {
    const context = await browser.newContext(picture.context);
    const page = await context.newPage();
    await arrange(page, address, picture);
    shown[picture.name] = await fingerprint(page);
    await page.screenshot({ path: join(folder, `${picture.name}.png`), animations: 'disabled', caret: 'hide' });
    await context.close();
  }
  await browser.close();
  writeFileSync(record, `${JSON.stringify(shown, null, 2)}\n`);
});
