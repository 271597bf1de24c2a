import { resolve } from 'node:path';
import { filesFolder } from './files-folder';
import { expect, type GoujiPage, sample } from './gouji-page';

/** Everything that the page can show, one after the other: each step leads to the next state. */
export const states: { name: string; enter: (gouji: GoujiPage) => Promise<void> }[] = [
  { name: 'before a report', enter: async ({ source }) => expect(source).toBeVisible() },
  {
    name: 'a file that cannot be read',
    enter: async (gouji) => {
      await gouji.open(resolve(filesFolder, 'old.doc'));
      await expect(gouji.page.getByRole('alert')).not.toBeEmpty();
    },
  },
  { name: 'all agrees', enter: (gouji) => gouji.paste(sample('clean')) },
  { name: 'doubtful places', enter: (gouji) => gouji.paste(sample('lost-blanks')) },
  {
    name: 'a doubtful cell',
    enter: async (gouji) => {
      await gouji.cell('requests.received.enterprise').getByRole('button').click();
      await expect(gouji.detail.locator('.others button').first()).toBeVisible();
    },
  },
  {
    name: 'no tables',
    enter: ({ source, verdict }) => source.fill('今天天气很好。').then(() => expect(verdict).not.toBeEmpty()),
  },
  { name: 'figures disagree', enter: (gouji) => gouji.paste(sample('wrong-total')) },
  {
    name: 'a finding',
    enter: async (gouji) => {
      await gouji.findings('dispute-total-mismatch').getByRole('button').first().click();
      await expect(gouji.detail.locator('li').first()).toBeVisible();
    },
  },
  {
    name: 'the reason for setting it aside',
    enter: async (gouji) => {
      await gouji.findings('dispute-total-mismatch').locator('gouji-reason button').click();
      await expect(gouji.page.locator('gouji-reason input')).toBeFocused();
    },
  },
  {
    name: 'set aside',
    enter: async ({ page }) => {
      await page.keyboard.type('已核实\n');
      await expect(page.locator('gouji-findings .aside')).toBeVisible();
    },
  },
  {
    name: 'a wrong figure in the field',
    enter: async (gouji) => {
      await gouji.cell('requests.received.total').getByRole('button').click();
      await gouji.page.keyboard.press('F2');
      await gouji.page.keyboard.type('x\n');
      await expect(gouji.page.locator('gouji-edit .wrong')).toBeVisible();
    },
  },
  {
    name: 'a figure that is tried',
    enter: async (gouji) => {
      await gouji.page.keyboard.press('Escape');
      await gouji.page.keyboard.type('35\n');
      await expect(gouji.cell('requests.received.total')).toHaveClass(/edited/);
    },
  },
  {
    name: 'what can be taken away',
    enter: async ({ page }) => {
      await page.locator('gouji-take-away > button, gouji-take-away button').first().click();
      await expect(page.locator('gouji-take-away .panel')).toBeVisible();
    },
  },
  {
    name: 'several files',
    enter: async (gouji) => {
      await gouji.page.keyboard.press('Escape');
      await gouji.open(...['report.docx', 'old.doc', '2024.txt'].map((name) => resolve(filesFolder, name)));
      await expect(gouji.page.locator('.comparison li').first()).toBeVisible();
    },
  },
  {
    name: 'one of several files',
    enter: async ({ page }) => {
      await page.locator('gouji-files li button').first().click();
      await expect(page.locator('.file-bar')).toBeVisible();
    },
  },
];
