import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, in few words. Its script comes by the debugger, which no policy stops. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(script);
  const results = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, any }) => [id, String(target), html, ...any.map(({ message }) => message)].join(' | ')),
  );
}
