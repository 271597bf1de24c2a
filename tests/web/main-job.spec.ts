import type { Locator, Page } from '@playwright/test';
import { expect, sample, tablesDrawn, test } from './gouji-page';

test('a table that is pasted alone is drawn, and its errors are told', async ({ gouji }) => {
  const text = sample('wrong-total');
  await gouji.paste(text.slice(text.indexOf('三、收到和处理'), text.indexOf('四、政府信息公开行政复议')));
  await expect(gouji.verdict).toContainText('数字对不上');
  await expect(gouji.cell('requests.received.total')).toBeVisible();
});

test('a pasted report shows what is wrong, in the tables and in the text', async ({ gouji }) => {
  await gouji.paste(sample('wrong-total'));

  await expect(gouji.verdict).toContainText('数字对不上');
  const finding = gouji.findings('row-total-mismatch');
  await expect(finding).toHaveCount(1);
  await expect(gouji.cell('requests.unavailable_not_held.natural_person')).toHaveClass(/crossed/);

  await finding.getByRole('button').first().click();
  await expect(finding.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
  await expect(gouji.cell('requests.unavailable_not_held.total')).toHaveClass(/right alone/);
  await expect(gouji.cell('requests.unavailable_not_held.natural_person')).toHaveClass(/left term/);
  await expect(gouji.cell('requests.unavailable_not_held.total')).toBeInViewport();
  expect(await gouji.marked()).toEqual(['8', '1', '0', '0', '1', '0', '7']);
  expect((await gouji.selected()).split('\t')).toEqual(['8', '1', '0', '0', '1', '0', '7']);
});

test('a chosen cell shows its number in the text and its identities with both sides', async ({ gouji }) => {
  await gouji.paste(sample('wrong-total'));
  await gouji.cell('requests.received.total').getByRole('button').click();

  expect(await gouji.selected()).toBe('34');
  expect(await gouji.marked()).toEqual(['34']);
  await expect(gouji.detail.locator('li')).toHaveCount(2);
  const row = gouji.detail.locator('li[data-check="requests.row.received"]');
  await expect(row).toContainText('各申请人之和＝总计');
  await expect(row.locator('.right .value')).toHaveText(['34']);
  await expect(row.locator('.left .value')).toHaveText(['26', '4', '1', '0', '3', '0']);

  // The other identity's cells are marked when it is asked for.
  await row.getByRole('button').first().click();
  await expect(gouji.cell('requests.received.enterprise')).toHaveClass(/left/);
});

const rooms = [
  { room: 'a desktop', width: 1440, height: 900 },
  { room: 'a phone', width: 390, height: 780 },
];

for (const { room, ...viewport } of rooms)
  test(`a cell that is clicked low on ${room} is not covered by its sums`, async ({ gouji, page }) => {
    await page.setViewportSize(viewport);
    await gouji.paste(sample('wrong-total'));
    const cell = gouji.cell('requests.declined_excessive.enterprise');
    await cell.evaluate((element) => element.scrollIntoView({ block: 'end' }));
    await cell.click();
    await expect(gouji.detail).toBeVisible();
    const bottom = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().bottom);
    const top = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().top);
    await expect.poll(async () => (await top(gouji.detail)) - (await bottom(cell))).toBeGreaterThanOrEqual(0);
    await expect(cell).toBeInViewport();
  });

test('a click below the figure of a tall cell takes the keyboard there too', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const cell = gouji.cell('requests.other_not_corrected.natural_person');
  await cell.scrollIntoViewIfNeeded();
  const { width, height } = (await cell.boundingBox()) as { width: number; height: number };
  expect(height).toBeGreaterThan(40);
  await cell.click({ position: { x: width / 2, y: height - 3 } });
  await expect(cell).toHaveClass(/chosen/);
  await page.keyboard.press('ArrowRight');
  await expect(gouji.cell('requests.other_not_corrected.enterprise')).toHaveClass(/chosen/);
});

test('what is chosen before the tables are drawn is shown when they are', async ({ gouji, page }) => {
  await page.evaluate((text) => {
    type App = HTMLElement & {
      desk: {
        state: { phase: string };
        put(source: object): void;
        choose(choice: object): void;
        watch(f: () => void): () => void;
      };
    };
    const { desk } = document.querySelector('gouji-app') as App;
    const stop = desk.watch(() => {
      if (desk.state.phase !== 'done') return;
      stop();
      desk.choose({ cell: 'disputes.reconsideration.upheld' });
    });
    desk.put({ text });
  }, sample('wrong-total'));
  await expect(gouji.cell('disputes.reconsideration.upheld')).toBeInViewport();
});

/** What the desk is asked for while a report is still being drawn. */
interface Desk {
  put(source: { text: string }): void;
  tryFigures(changes: { cell: string; value: number }[]): void;
}

/** Does what `act` says when the first of the cells of the report in `text` are drawn, but not yet all of them. */
const amidDrawing = (page: Page, text: string, act: { put: string } | { tried: string; value: number }) =>
  page.evaluate(
    async ([first, then]) => {
      const app = document.querySelector('gouji-app') as HTMLElement & { desk: Desk };
      const cells = () => {
        const tables = app.shadowRoot?.querySelector('gouji-tables')?.shadowRoot?.querySelectorAll('gouji-form-table');
        return [...(tables ?? [])].flatMap((table) => [...(table.shadowRoot?.querySelectorAll('td[data-cell]') ?? [])]);
      };
      app.desk.put({ text: first });
      // Those of the report before go first.
      do await new Promise((resolve) => setTimeout(resolve));
      while (cells().length === 0);
      const drawn = cells().length;
      if ('put' in then) app.desk.put({ text: then.put });
      else app.desk.tryFigures([{ cell: then.tried, value: then.value }]);
      return drawn;
    },
    [text, act] as const,
  );

const allCells = 200;

test('a report that comes while another is being drawn is drawn in its place', async ({ gouji, page }) => {
  const figures = async () => {
    await expect(page.locator('td[data-cell]')).toHaveCount(allCells);
    return page.locator('td[data-cell]').allInnerTexts();
  };
  await gouji.paste(sample('clean'));
  const alone = await figures();
  expect(await amidDrawing(page, sample('wrong-total'), { put: sample('clean') })).toBeLessThan(allCells);
  await expect(gouji.verdict).toContainText('数字全部对得上');
  await tablesDrawn(page.locator('gouji-tables'));
  expect(await figures()).toEqual(alone);
});

test('a figure that is tried while the tables are being drawn is in them', async ({ gouji, page }) => {
  const cell = 'proactive.regulations.issued';
  const drawn = await amidDrawing(page, sample('clean'), { tried: cell, value: 77 });
  expect(drawn).toBeLessThan(allCells);
  await expect(gouji.cell(cell)).toContainText('77');
  await expect(page.locator('td[data-cell]')).toHaveCount(allCells);
});

test('what is taken away before its turn to be drawn watches nothing any more', async ({ page, gouji }) => {
  await gouji.paste(sample('wrong-total'));
  const watching = await page.evaluate(async (text) => {
    type Desk = { type(text: string): void; put(source: object): void; watch(listener: () => void): () => void };
    const { desk } = document.querySelector('gouji-app') as HTMLElement & { desk: Desk };
    let count = 0;
    const watch = desk.watch.bind(desk);
    desk.watch = (listener) => {
      count += 1;
      const stop = watch(listener);
      return () => {
        count -= 1;
        stop();
      };
    };
    const settled = () => new Promise((resolve) => setTimeout(resolve, 500));
    const counts: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      for (let i = 0; i < 10; i += 1) {
        desk.put({ text });
        await Promise.resolve();
        desk.type('');
        await Promise.resolve();
      }
      await settled();
      counts.push(count);
    }
    return counts;
  }, sample('wrong-total'));
  expect(new Set(watching).size).toBe(1);
});

test('all of it goes without a mouse', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  const finding = page.locator('gouji-findings li').first().getByRole('button').first();
  // Nothing is given the focus here: it goes where the user's keys lead it.
  const tabTo = async (target: Locator, key = 'Tab') => {
    const isThere = () => target.evaluate((button) => button.matches(':focus'));
    for (let stops = 0; stops < 60 && !(await isThere()); stops += 1) await page.keyboard.press(key);
    await expect(target).toBeFocused();
  };

  await page.keyboard.press('F8');
  await expect(finding).toHaveAttribute('aria-pressed', 'true');
  await expect(gouji.source).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(finding).toHaveAttribute('aria-pressed', 'false');

  await tabTo(finding);
  await page.keyboard.press('Enter');
  await expect(finding).toHaveAttribute('aria-pressed', 'true');

  // The tables are a stop each; within one the arrows lead from cell to cell.
  await tabTo(page.locator('table.requests td button[tabindex="0"]'));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const second = gouji.cell('requests.carried_in.enterprise');
  await expect(second.getByRole('button')).toBeFocused();
  await expect(second).toHaveClass(/chosen/);
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(gouji.detail.locator('li')).toHaveAttribute('data-check', 'requests.row.carried_in');

  // Another figure is typed on the cell, and taken back.
  await page.keyboard.press('Home');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(gouji.cell('requests.carried_in.natural_person')).toHaveClass(/edited/);
  await page.keyboard.press('Control+z');
  await expect(gouji.cell('requests.carried_in.natural_person')).not.toHaveClass(/edited/);

  const takeAway = page.locator('gouji-take-away button').first();
  await tabTo(takeAway, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('gouji-take-away .panel')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(takeAway).toBeFocused();
  gouji.forgetLazyParts();
});

test('what is wrong is seen at 1440 × 900 without scrolling', async ({ gouji, page }) => {
  await gouji.paste(sample('wrong-total'));
  await expect(gouji.verdict).toBeInViewport({ ratio: 1 });
  await expect(page.locator('gouji-findings li').first()).toBeInViewport({ ratio: 1 });
  await page.locator('gouji-findings li button').first().click();
  await expect(page.locator('td.lit').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('gouji-source mark').first()).toBeInViewport({ ratio: 1 });
  const overflow = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(overflow).toBeLessThanOrEqual(0);
});
