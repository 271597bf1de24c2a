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
  if (language ? language === 'zh-Hans' : !/zh-(hant|tw|hk|mo)\b/i.test(chinese[0])) root.className = 'opens';

  /*
   * What is done on the opening page before the page's script is there waits for it, see opening.ts. The browser puts
   * text into the field by itself; tables, files and half-typed words need help.
   */
  var kept = {};
  window.goujiKept = kept;
  var on = document.addEventListener.bind(document);
  on('input', forget);
  on('compositionstart', compose);
  on('compositionend', compose);
  on('paste', keepPaste);
  on('dragover', keepDrop);
  on('drop', keepDrop);
  addEventListener('error', tell, true);

  function field() {
    return document.querySelector('#opening textarea');
  }
  function forget() {
    kept.files = [];
  }
  function compose(event) {
    kept.composing = event.type === 'compositionstart';
  }
  function keepFiles(event, data) {
    kept.files = [].slice.call(data.files);
    field().placeholder = kept.files[0].name;
    event.preventDefault();
  }
  function keepPaste(event) {
    var area = field();
    var data = event.clipboardData;
    if (!area || !data) return;
    var plain = data.getData('text/plain');
    var html = data.getData('text/html');
    var tables = /<table[\s>]/i.test(html);
    if (html === '' && data.files.length > 0) return keepFiles(event, data);
    if (plain === '' && !tables) return;
    /* In the field it takes the place of what is selected, and of all only where all is. */
    var whole = area.selectionStart === 0 && area.selectionEnd === area.value.length;
    if (event.target === area && !(tables && whole)) return;
    forget();
    kept.pasted = new DataTransfer();
    kept.pasted.setData('text/plain', plain);
    kept.pasted.setData('text/html', html);
    area.value = plain;
    event.preventDefault();
  }
  function keepDrop(event) {
    var data = event.dataTransfer;
    if (!field() || !data || [].indexOf.call(data.types, 'Files') < 0) return;
    event.preventDefault();
    if (event.type === 'drop' && data.files.length > 0) keepFiles(event, data);
  }
  function tell(event) {
    var failed = document.getElementById('opening-failed');
    if (failed && event.target.tagName === 'SCRIPT') failed.hidden = false;
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
