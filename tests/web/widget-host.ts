/** Pages of others that have the widget in them, each on a server of its own. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, resolve, sep } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import type { Result } from 'gouji';
import { sample, tablesDrawn } from './gouji-page';
import { built } from './hosting';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.wasm': 'application/wasm',
};

type Headers = Record<string, string>;

export interface HostOptions {
  /** its own files, by their paths */
  files?: Record<string, string | Buffer>;
  /** headers of every answer */
  headers?: Headers;
  /** headers of some answers, over the others */
  headersOf?: (path: string) => Headers | undefined;
  /** paths that are not there */
  missing?: Pick<RegExp, 'test'>;
  /** the folder with the widget's files; what the build made where none is given */
  widget?: string;
  /** where that folder lies */
  at?: string;
}

/** A server with a host's own files, and the widget's in a folder. */
export class Host {
  /** the paths that were asked for */
  readonly asked: string[] = [];
  readonly #server: Server;

  constructor({
    files = {},
    headers = {},
    headersOf,
    missing,
    widget = built('widget'),
    at = '/widget/',
  }: HostOptions) {
    const bodyOf = async (path: string) => {
      if (missing?.test(path)) return undefined;
      if (files[path] !== undefined) return files[path];
      if (path === '/favicon.ico') return '';
      const file = resolve(widget, `./${path.slice(at.length)}`);
      return path.startsWith(at) && file.startsWith(widget + sep) ? readFile(file).catch(() => undefined) : undefined;
    };
    this.#server = createServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname;
      this.asked.push(path);
      const body = await bodyOf(path);
      const type = types[path.endsWith('/') ? '.html' : extname(path)] ?? 'text/plain';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...headers, ...headersOf?.(path) });
      response.end(body);
    });
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async open(): Promise<this> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}

/** A page of a host's with the widget in it. */
export function hostPage({
  body = '<gouji-checker lang="zh-Hans"></gouji-checker>',
  head = '',
  script = '<script src="/widget/gouji-checker.js" defer></script>',
} = {}): string {
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>政府信息公开</title>${head}${script}</head><body><main><h1>政府信息公开</h1>${body}</main></body></html>`;
}

/** The widget as a user, and as its host, meets it. */
export class Widget {
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  get element(): Locator {
    return this.page.locator('gouji-checker').first();
  }

  get verdict(): Locator {
    return this.element.getByRole('status').first();
  }

  get source(): Locator {
    return this.element.locator('textarea');
  }

  /** Has a text checked by the element's method. */
  check(text: string): Promise<Result> {
    return this.element.evaluate(
      async (element, given) => (element as HTMLElement & { check(text: string): Promise<Result> }).check(given),
      text,
    );
  }

  /** A sample's one wrong figure is found, and shown. */
  async expectWorking(): Promise<void> {
    const { summary } = await this.check(sample('wrong-total'));
    expect(summary.violated).toBeGreaterThan(0);
    await expect(this.verdict).toContainText('数字对不上');
    await this.source.fill(sample('clean'));
    await expect(this.verdict).toContainText('数字全部对得上');
    await tablesDrawn(this.element.locator('gouji-tables'));
  }
}

type Fixtures = { hostOf: (options: HostOptions) => Promise<Host>; widget: Widget };

/** Opens hosts for a test, and closes them behind it. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  hostOf: async ({}, use) => {
    const hosts: Host[] = [];
    await use(async (options) => {
      const host = await new Host(options).open();
      hosts.push(host);
      return host;
    });
    await Promise.all(hosts.map((host) => host.close()));
  },
  widget: async ({ page }, use) => use(new Widget(page)),
});

export { expect, sample };
