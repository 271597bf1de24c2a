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

  /* The opening page speaks 简体中文; whoever reads another language waits for the page itself. */
  var language;
  try {
    language = localStorage.getItem('gouji.language');
  } catch (_) {
    /* The storage may be closed to the page. */
  }
  var chinese = /(?:^|,)zh\b[^,]*/i.exec((navigator.languages || []).join()) || [''];
  if (language ? language !== 'zh-Hans' : /zh-(hant|tw|hk|mo)\b/i.test(chinese[0])) root.className = 'other-language';

  /* What is pasted or dropped before the page's script is there waits for it, tables and files too (see opening.ts). */
  var kept = {};
  window.goujiKept = kept;
  document.addEventListener('paste', keepPaste);
  document.addEventListener('dragover', keepFiles);
  document.addEventListener('drop', keepFiles);
  function keepPaste(event) {
    var opening = document.getElementById('opening');
    var data = event.clipboardData;
    if (!opening || !data) return;
    var plain = data.getData('text/plain');
    var html = data.getData('text/html');
    var field = opening.querySelector('textarea');
    if (html === '' && data.files.length > 0) {
      kept.files = [].slice.call(data.files);
    } else {
      if (html === '' && (plain === '' || event.target === field)) return;
      kept.pasted = new DataTransfer();
      kept.pasted.setData('text/plain', plain);
      kept.pasted.setData('text/html', html);
      field.value = plain;
    }
    event.preventDefault();
  }
  function keepFiles(event) {
    var data = event.dataTransfer;
    if (!document.getElementById('opening') || !data || [].indexOf.call(data.types, 'Files') < 0) return;
    if (event.type === 'drop') kept.files = [].slice.call(data.files);
    event.preventDefault();
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
