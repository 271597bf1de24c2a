/* Plain ES5: the first script to run, also in browsers that cannot run the page. */
// biome-ignore lint/complexity/useArrowFunction: Internet Explorer, and the modes that stand in for it, know none.
(function () {
  var root = document.documentElement;

  /* Everything the page needs came to Chromium by 86. */
  var able =
    'noModule' in document.createElement('script') &&
    typeof WebAssembly === 'object' &&
    typeof DecompressionStream === 'function' &&
    typeof String.prototype.replaceAll === 'function' &&
    'adoptedStyleSheets' in document;
  if (!able) {
    root.className = 'too-old';
    return;
  }

  /*
   * The policy in the page lets scripts use eval, because Chromium below 97 takes WebAssembly for
   * it. Newer browsers know 'wasm-unsafe-eval': they get a second policy, and both must agree.
   */
  var stricter = document.currentScript.getAttribute('data-policy');
  var chromium = /Chrom(?:e|ium)\/(\d+)/.exec(navigator.userAgent);
  if (!stricter || (chromium && Number(chromium[1]) < 97)) return;
  var policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = stricter;
  document.head.appendChild(policy);
})();
