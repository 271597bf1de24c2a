import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'acorn';
import { Scripts, tooNewInStyles } from './compat';
import { built } from './hosting';

const textOf = (name: string) => readFileSync(built(name), 'utf8');

/** What is loaded as a module; the rest are classic scripts. */
const kindOf = (name: string) =>
  /^assets\/(?!offline-|(?:pdf-)?worker-[0-9a-f]{8}\.js)/.test(name) ? 'module' : 'script';

const scripts = readdirSync(built('.'), { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.js'));

/** What is not what its name says to the data, and what Chromium 86 passes over without harm. */
const harmless = [
  ...['InternalError', 'run', 'setStatus'], // Emscripten's own
  'capture', // an option that lit hands on
  'margin', // of a style, whose properties are as old as CSS
  'size', // of @page
  'forced-color-adjust', // it has no forced colours to adjust
  'text-underline-offset', // the marks of doubtful places lie nearer to their figures
];

test('the check of what is too new can fail', () => {
  const found = (code: string) => {
    const one = new Scripts();
    one.add(code, 'module');
    return one.tooNew();
  };
  expect(found('structuredClone(a); const { randomUUID } = crypto; a.inert = true')).toEqual([
    'inert',
    'randomUUID',
    'structuredClone',
  ]);
  expect(found('css`a { b: c; inset: 0 } a:has(b) { color: light-dark(a, b) } @layer x {}`')).toEqual([
    ':has',
    '@layer',
    'inset',
    'light-dark',
  ]);
  expect(() => found('class A { #b = 1 }')).toThrow(SyntaxError);
});

test('everything is of ES2021 and asks for nothing that Chromium 86 lacks', () => {
  expect(scripts.length).toBeGreaterThan(20);
  const all = new Scripts();
  for (const name of scripts) {
    // pdf.js asks before it uses what is newer, and brings much of it itself: its form is what counts.
    if (/pdf-worker|offline-pdf/.test(name)) parse(textOf(name), { ecmaVersion: 2021, sourceType: kindOf(name) });
    else all.add(textOf(name), kindOf(name));
  }
  const styles = readdirSync(built('assets')).filter((name) => name.endsWith('.css'));
  const found = [...all.tooNew(), ...styles.flatMap((name) => tooNewInStyles(textOf(`assets/${name}`)))];
  expect(found.filter((name) => !harmless.includes(name))).toEqual([]);
});

test('the scripts of the single file are of ES2021', () => {
  const inline = [...textOf('gouji.html').matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code]) => code as string,
  );
  expect(inline).toHaveLength(2);
  for (const code of inline) parse(code, { ecmaVersion: 2021, sourceType: 'script' });
});

test('what tells older browsers so is of ES5', () => {
  parse(textOf('boot.js'), { ecmaVersion: 5, sourceType: 'script' });
});
