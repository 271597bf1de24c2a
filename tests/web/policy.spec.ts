import { expect, sample, test } from './gouji-page';

const outside = 'http://127.0.0.1:9/';

test('neither the page nor its worker can connect to anything', async ({ gouji, page }) => {
  await gouji.paste(sample('clean'));
  const tries = (url: string) =>
    Promise.all([
      fetch(url).then(
        () => 'connected',
        () => 'refused',
      ),
      fetch(location.href.startsWith('http') ? new URL('/', location.origin).href : url).then(
        () => 'connected',
        () => 'refused',
      ),
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve('connected');
        request.onerror = () => resolve('refused');
        request.open('GET', url);
        request.send();
      }).catch(() => 'refused'),
    ]);
  expect(await page.evaluate(tries, outside)).toEqual(['refused', 'refused', 'refused']);
  const [worker] = page.workers();
  expect(worker, 'the check runs in a worker').toBeDefined();
  expect(await worker?.evaluate(tries, outside)).toEqual(['refused', 'refused', 'refused']);
  // It is the policy that refuses, not the dead address; the browser says so, and asks nobody.
  expect(gouji.complaints.length).toBeGreaterThanOrEqual(3);
  for (const complaint of gouji.complaints) expect(complaint).toMatch(/Content Security Policy|Fetch API cannot load/);
  gouji.complaints.length = 0;
  gouji.requests.length = 0;
});

test('the page lets no text become markup or code', async ({ gouji, page }) => {
  await gouji.paste(`<img src=x onerror=alert(1)>\n${sample('clean')}`);
  await expect(gouji.verdict).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
  // In a task of its own: what the debugger runs itself is not under the policy.
  const refused = await page.evaluate(
    () =>
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(new Function('return "run"')());
          } catch {
            resolve('refused');
          }
        });
      }),
  );
  expect(refused).toBe('refused');
  gouji.complaints.length = 0;
});
