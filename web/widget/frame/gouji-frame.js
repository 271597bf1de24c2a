/*
 * The page in the iframe: takes the widget's attributes from its own address, tells its height to the page around it,
 * and answers that page's questions. What a user pastes here stays here: only what was asked from outside is answered.
 */
(() => {
  const checker = document.querySelector('gouji-checker');
  const settings = new URLSearchParams(location.search);
  for (const name of ['lang', 'theme', 'sample', 'compact'])
    if (settings.has(name)) checker.setAttribute(name, settings.get(name));
  document.body.style.margin = '0';
  if (parent === self) return;

  // The height is nobody's secret, and who is around is not known before they ask.
  const tellHeight = () => parent.postMessage({ gouji: 'height', height: document.body.offsetHeight }, '*');
  new ResizeObserver(tellHeight).observe(document.body);

  addEventListener('message', async ({ data, origin, source }) => {
    if (source !== parent || !data || data.gouji !== 'check' || typeof data.text !== 'string') return;
    // A page without an origin, such as a file, cannot be named.
    const answer = (message) => parent.postMessage({ id: data.id, ...message }, origin === 'null' ? '*' : origin);
    try {
      answer({ gouji: 'result', result: await checker.check(data.text) });
    } catch (error) {
      answer({ gouji: 'error', error: error.detail ?? { reason: 'failed', message: String(error) } });
    }
  });
})();
