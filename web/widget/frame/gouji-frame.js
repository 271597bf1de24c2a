/*
 * The page in the iframe: takes the widget's attributes from its own address, tells its height to the page around it,
 * and answers that page's questions. What a user pastes here stays here: only what was asked from outside is answered.
 */
(() => {
  // The policy in the page lets eval pass, for Chromium below 97 takes WebAssembly for it; others get a second one.
  const [, chromium = '97'] = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent) ?? [];
  if (Number(chromium) >= 97) {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = document.currentScript.getAttribute('data-policy');
    document.head.appendChild(policy);
  }

  const applySettings = (checker) => {
    const settings = new URLSearchParams(location.search);
    for (const name of ['lang', 'theme', 'sample', 'compact'])
      if (settings.has(name)) checker.setAttribute(name, settings.get(name));
  };

  // The height is nobody's secret, and who is around is not known before they ask.
  const tellHeight = () => parent.postMessage({ gouji: 'height', height: document.body.offsetHeight }, '*');

  const answerQuestions = (checker) =>
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

  document.addEventListener('DOMContentLoaded', () => {
    const checker = document.querySelector('gouji-checker');
    document.body.style.margin = '0';
    applySettings(checker);
    if (parent === self) return;
    new ResizeObserver(tellHeight).observe(document.body);
    answerQuestions(checker);
  });
})();
