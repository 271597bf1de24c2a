import type { BrowserContextOptions, Page } from '@playwright/test';

export interface Picture {
  name: string;
  language: string;
  context: BrowserContextOptions;
}

export const folder: string;
export const record: string;
export const pictures: Picture[];
export function arrange(page: Page, address: string, picture: Picture): Promise<void>;
export function fingerprint(page: Page): Promise<string>;
