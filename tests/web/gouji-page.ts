import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { addresses, type Hosting } from './hosting';

/** A sample report's text. */
export const sample = (name: string) =>
  readFileSync(resolve(import.meta.dirname, '../../web/samples', `${name}.txt`), 'utf8');

/** What Playwright itself writes where the tests do without the service worker. */
const fromPlaywright = 'Service Worker registration blocked by Playwright';

/** The page as a user meets it. Locators see through shadow roots. */
export class GoujiPage {
  /** what the browser asked for, and what it complained of */
  readonly requests: string[] = [];
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      const text = message.text();
      if (['error', 'warning'].includes(message.type()) && text !== fromPlaywright) this.complaints.push(text);
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  get source(): Locator {
    return this.page.locator('textarea');
  }

  get verdict(): Locator {
    return this.page.getByRole('status');
  }

  get detail(): Locator {
    return this.page.locator('gouji-detail');
  }

  cell(id: string): Locator {
    return this.page.locator(`td[data-cell="${id}"]`);
  }

  /** The findings of a rule. */
  findings(rule: string): Locator {
    return this.page.locator(`gouji-findings li[data-rule="${rule}"]`);
  }

  /** How many identities came out as `verdict`. */
  count(verdict: '成立' | '不成立' | '无法判断'): Locator {
    return this.page
      .locator('gouji-verdict dl div')
      .filter({ has: this.page.getByText(verdict, { exact: true }) })
      .locator('dd');
  }

  /** Goes to the page. */
  async visit(hosting: Hosting): Promise<void> {
    await this.page.goto(addresses[hosting]);
    await this.source.waitFor();
    await this.page.waitForLoadState('networkidle');
    // From a file the network is idle from the first: the engine may still be on its way.
    await this.page.waitForFunction(() => {
      const app = document.querySelector<Element & { desk?: { state: { version: string } } }>('gouji-app:not(.behind)');
      return (app?.desk?.state.version ?? '') !== '';
    });
    this.page.on('request', (request) => this.requests.push(request.url()));
  }

  /** Pastes with the keyboard, as a user does. */
  async paste(text: string): Promise<void> {
    await this.source.fill(text);
    await this.source.press('Control+a');
    await this.source.press('Control+x');
    await this.source.press('Control+v');
    await expect(this.page.locator('gouji-verdict dl, gouji-verdict .unsure')).not.toHaveCount(0);
    await tablesDrawn(this.page.locator('gouji-tables'));
  }

  /** Opens files by the page's picker. */
  async open(...files: string[]): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: /打开文件|添加文件|打開檔案|加入檔案|Open…|Add files/ }).click();
    await (await choosing).setFiles(files);
  }

  /** Pastes HTML where the focus is. */
  async pasteHtml(html: string): Promise<void> {
    await this.page.evaluate((text) => {
      let focused = document.activeElement;
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      clipboardData.setData('text/plain', 'the text alone');
      focused?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, composed: true, cancelable: true }),
      );
    }, html);
  }

  /** Parts of the page that come from its own server when they are first needed are no matter. */
  forgetLazyParts(): void {
    const own = (url: string) => /\/assets\/[\w-]+\.js$/.test(new URL(url).pathname) || url.startsWith('blob:');
    this.requests.splice(0, this.requests.length, ...this.requests.filter((url) => !own(url)));
  }

  /** The text that is selected in the source. */
  selected(): Promise<string> {
    return this.source.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  }

  /** The texts that are marked in the source. */
  marked(): Promise<string[]> {
    return this.page.locator('gouji-source mark').allTextContents();
  }
}

/** Waits until a report's tables are drawn: that goes on in pieces behind the verdict. */
export async function tablesDrawn(tables: Locator): Promise<void> {
  await tables.evaluate(async (element) => {
    type Drawing = Element & { updateComplete: Promise<boolean> };
    await (element as unknown as Drawing).updateComplete;
    const own = [...(element.shadowRoot?.querySelectorAll('gouji-form-table') ?? [])] as Drawing[];
    await Promise.all(own.map(({ updateComplete }) => updateComplete));
  });
}

/** Opens the page as its project hosts it; afterwards nothing may have been asked or complained of. */
export const test = base.extend<{ hosting: Hosting; gouji: GoujiPage }>({
  hosting: ['strict', { option: true }],
  gouji: async ({ page, hosting }, use) => {
    const gouji = new GoujiPage(page);
    await gouji.visit(hosting);
    // Where the server forbids workers made from blobs the browser says so once, before the page
    // goes the other way.
    if (hosting === 'strict') {
      await expect.poll(() => gouji.complaints).toEqual([expect.stringMatching(/worker.*'blob:/)]);
      gouji.complaints.length = 0;
    }
    await use(gouji);
    expect(gouji.complaints).toEqual([]);
    expect(gouji.requests).toEqual([]);
  },
});

export { expect };
