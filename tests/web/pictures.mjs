// The pictures of the page in the READMEs: what each of them shows, and whether it still does.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Where the pictures lie. */
export const folder = join(root, 'docs/images');

/** What each picture was made of, by its name. */
export const record = join(folder, 'shown.json');

const desk = { viewport: { width: 1440, height: 900 }, locale: 'zh-CN', reducedMotion: 'reduce' };
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
  // Its cells are in the last row that is drawn; then the page goes there.
  const total = page.locator('table.requests td.alone');
  await total.waitFor();
  let place = await total.boundingBox();
  for (let before; before?.y !== place.y; place = await total.boundingBox()) {
    before = place;
    await page.waitForTimeout(300);
  }
}

/** All that is to be read on the page, and how it looks by its style sheets, through all shadow roots. */
const visible = () => {
  // None that depends on what fonts there are.
  const looks = ['color', 'background-color', 'border-top-color', 'border-left-width', 'border-bottom-style']
    .concat(['display', 'position', 'font-size', 'font-weight', 'text-align', 'outline-color', 'outline-width'])
    .concat(['margin-top', 'margin-left', 'padding-top', 'padding-left', 'border-top-left-radius']);
  const lines = [];
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) lines.push(node.data.replace(/\s+/g, ' ').trim());
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    if (!node.checkVisibility()) return;
    const style = getComputedStyle(node);
    lines.push([node.localName, ...looks.map((name) => style.getPropertyValue(name))].join(' '));
    if (node.localName === 'textarea') lines.push(node.value);
    for (const child of (node.shadowRoot ?? node).childNodes) visit(child);
  };
  visit(document.body);
  return lines.filter((line) => line !== '').join('\n');
};

/** What a picture of the page as it now is would show: its words and its looks, but no pixels. */
export async function fingerprint(page) {
  return createHash('sha256')
    .update(await page.evaluate(visible))
    .digest('hex');
}
