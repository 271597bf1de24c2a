/*
 * For pages that embed the checker as <iframe data-gouji src="…/gouji-frame.html">: gives each such
 * iframe the height it asks for, and lets the page have texts checked in it. Plain ES5.
 *
 *   goujiEmbed.check(iframe, text, function (error, result) { … });
 */
// biome-ignore-all lint/complexity/useArrowFunction: ES5 has none
// biome-ignore-all lint/style/useTemplate: ES5 has none
(function () {
  var waiting = {};
  var lastId = 0;

  /* A sandbox without allow-same-origin has no origin, and neither has a file. */
  function originOf(frame) {
    var sandbox = frame.getAttribute('sandbox');
    var link = document.createElement('a');
    link.href = frame.src;
    var apart = sandbox !== null && !/(^|\s)allow-same-origin(\s|$)/.test(sandbox);
    return apart || link.protocol === 'file:' ? 'null' : link.protocol + '//' + link.host;
  }

  /* The iframe that a message comes from, where it comes from the page that belongs there. */
  function senderOf(event) {
    var frames = document.querySelectorAll('iframe[data-gouji]');
    var i = 0;
    while (i < frames.length && frames[i].contentWindow !== event.source) i += 1;
    return i < frames.length && event.origin === originOf(frames[i]) ? frames[i] : null;
  }

  function answer(frame, data) {
    var asked = waiting['#' + data.id];
    if (!asked || asked.frame !== frame) return;
    delete waiting['#' + data.id];
    asked.callback(data.error || null, data.result);
  }

  window.addEventListener('message', function (event) {
    var frame = senderOf(event);
    var data = event.data;
    if (!frame || !data) return;
    if (data.gouji === 'height' && data.height >= 0 && data.height < 100000)
      frame.style.height = Math.ceil(data.height) + 'px';
    if (data.gouji === 'result' || data.gouji === 'error') answer(frame, data);
  });

  window.goujiEmbed = {
    check: function (frame, text, callback) {
      var origin = originOf(frame);
      lastId += 1;
      waiting['#' + lastId] = { frame: frame, callback: callback };
      var question = { gouji: 'check', id: lastId, text: String(text) };
      frame.contentWindow.postMessage(question, origin === 'null' ? '*' : origin);
    },
  };
})();
