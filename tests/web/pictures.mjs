// The pictures of the page in the READMEs: what each of them shows, and whether it still does.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where the pictures lie. */
export const folder = join(root, 'docs/images');

/** What each picture was made of, by its name. */
export const record = join(folder, 'shown.json');

const desk = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN' };
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Their names, the browser's settings, and the language. */
export const pictures = [
  { name: 'page', language: 'zh-Hans', context: { ...desk, colorScheme: 'light' } },
  { name: 'page-dark', language: 'zh-Hans', context: { ...desk, colorScheme: 'dark' } },
  { name: 'page-en', language: 'en', context: { ...desk, colorScheme: 'light' } },
  { name: 'phone', language: 'zh-Hans', context: { ...phone, locale: 'zh-CN', colorScheme: 'light' } },
];

/** Brings a page at `address` to what a picture shows: a report with wrong figures, the first finding chosen. */
export async function arrange(page, address, { language }) {
  await page.goto(address);
  const field = page.locator('textarea');
  await field.waitFor();
  await page.getByRole('combobox').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor();
  await field.fill(readFileSync(join(root, 'web/samples/wrong-total.txt'), 'utf8'));
  const finding = page.locator('gouji-findings li button').first();
  await finding.click();
  await page.locator('gouji-findings li.chosen .more').waitFor();
}

/** All that is to be read on the page and how it is marked, through all shadow roots. */
const readable = () => {
  const lines = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) lines.push(node.data.replace(/\s+/g, ' ').trim());
    if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
    if (node.nodeType === Node.ELEMENT_NODE) {
      if (!node.checkVisibility()) return;
      lines.push(`<${node.localName} ${node.className.baseVal ?? node.className}>`.replace(/\s+/g, ' '));
      if (node.localName === 'textarea') lines.push(node.value);
    }
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
  };
  visit(document.body);
  return lines.filter((line) => line !== '').join('\n');
};

/** The style sheets as they are written. */
function styles() {
  const page = join(root, 'web/page');
  const names = readdirSync(page, { recursive: true }).filter((name) => /\.(?:ts|css)$/.test(name));
  return names.sort().flatMap((name) => {
    const text = readFileSync(join(page, name), 'utf8');
    return name.endsWith('.css') || name.endsWith('theme.ts') ? [text] : (text.match(/\bcss`[^`]*`/g) ?? []);
  });
}

/** What a picture of the page as it now is would show: its words, its marks and its looks, but no pixels. */
export async function fingerprint(page) {
  const shown = [await page.evaluate(readable), ...styles()];
  return createHash('sha256').update(shown.join('\n')).digest('hex');
}
