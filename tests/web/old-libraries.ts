/** Stand-ins for libraries of old government sites: they replace the same built-ins as those do. */

/** Prototype 1.6: methods of its own on the prototypes of arrays, functions, strings and elements. */
export const prototypeJs = `(function () {
  function $A(iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  }
  var extend = function (target, source) { for (var name in source) target[name] = source[name]; return target; };
  window.$A = Array.from = $A;
  Array.prototype._reverse = Array.prototype.reverse;
  var forEach = Array.prototype.forEach;
  extend(Array.prototype, {
    _each: forEach,
    each: function (iterator) { forEach.call(this, function (value, index) { iterator(value, index); }); return this; },
    map: function (iterator, context) {
      var results = [];
      this.each(function (value, index) { results.push(iterator.call(context, value, index)); });
      return results;
    },
    filter: function (iterator, context) {
      var results = [];
      this.each(function (value, index) { if (iterator.call(context, value, index)) results.push(value); });
      return results;
    },
    find: function (iterator, context) {
      for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i];
    },
    some: function (iterator, context) {
      var result = false;
      this.each(function (value, index) { result = result || !!iterator.call(context, value, index); });
      return result;
    },
    every: function (iterator, context) {
      var result = true;
      this.each(function (value, index) { result = result && !!iterator.call(context, value, index); });
      return result;
    },
    include: function (object) { return this.indexOf(object) !== -1; },
    entries: function () { return [].concat(this); },
    toArray: function () { return [].concat(this); },
    clone: function () { return [].concat(this); },
    size: function () { return this.length; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    clear: function () { this.length = 0; return this; },
    compact: function () { return this.filter(function (value) { return value != null; }); },
    reverse: function (inline) { return (inline !== false ? this : this.toArray())._reverse(); },
    reduce: function () { return this.length > 1 ? this : this[0]; },
    inspect: function () { return '[' + this.map(String).join(', ') + ']'; },
    toJSON: function () { return '[' + this.map(JSON.stringify).join(', ') + ']'; }
  });
  extend(String.prototype, {
    startsWith: function (pattern) { return this.indexOf(pattern) === 0; },
    endsWith: function (pattern) { var d = this.length - pattern.length; return d >= 0 && this.lastIndexOf(pattern) === d; },
    include: function (pattern) { return this.indexOf(pattern) > -1; },
    strip: function () { return this.replace(/^\\s+/, '').replace(/\\s+$/, ''); },
    toArray: function () { return this.split(''); },
    toJSON: function () { return '"' + this + '"'; }
  });
  Number.prototype.toJSON = function () { return isFinite(this) ? this.toString() : 'null'; };
  Date.prototype.toJSON = function () { return '"' + this.toISOString() + '"'; };
  var apply = Function.prototype.apply;
  Function.prototype.bind = function () {
    if (arguments.length < 2 && arguments[0] === undefined) return this;
    var method = this, args = $A(arguments), object = args.shift();
    return function () { return apply.call(method, object, args.concat($A(arguments))); };
  };
  extend(HTMLElement.prototype, {
    visible: function () { return this.style.display !== 'none'; },
    hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; },
    remove: function () { this.parentNode.removeChild(this); return this; },
    update: function (content) { this.innerHTML = content; return this; },
    select: function (selector) { return $A(this.querySelectorAll(selector)); },
    next: function () { return this.nextElementSibling; },
    up: function () { return this.parentNode; },
    down: function () { return this.firstElementChild; },
    fire: function () { return this; },
    observe: function (type, handler) { this.addEventListener(type, handler); return this; }
  });
  document.getElementsByClassName = function (name) { return $A(document.querySelectorAll('.' + name)); };
  var element = window.Element;
  window.Element = function (tagName) { return document.createElement(tagName); };
  window.Element.prototype = element.prototype;
  window.Hash = function () {};
  window.$ = function (id) { return typeof id === 'string' ? document.getElementById(id) : id; };
})();`;

/** What libraries before Prototype 1.5 and some counters and menus do: enumerable names on every object. */
export const everyObject = `Object.prototype.extend = function (source) { for (var name in source) this[name] = source[name]; return this; };
Object.prototype.toJSONString = function () { return ''; };`;

/** MooTools 1.2: its own Event in place of the browser's. */
export const mooTools = `window.Event = function (event) { return { event: event, stop: function () {} }; };
Array.from = function (item) { return item == null ? [] : item instanceof Array ? item : typeof item === 'object' && typeof item.length === 'number' ? Array.prototype.slice.call(item) : [item]; };`;

/** jQuery 1.4: marks elements, moves them by taking them out, and listens to everything at the document. */
export const jQuery = `(function () {
  var expando = 'jQuery' + 1400000000000, marks = 0;
  var query = window.$ = window.jQuery = function (selector) {
    var found = typeof selector === 'string' ? document.querySelectorAll(selector) : [selector];
    return {
      each: function (handler) { for (var i = 0; i < found.length; i++) handler.call(found[i], i); return this; },
      bind: function (type, handler) {
        return this.each(function () {
          this[expando] = ++marks;
          this.addEventListener(type, function (event) { handler.call(this, { type: type, target: event.target, originalEvent: event }); }, false);
        });
      },
      appendTo: function (target) {
        return this.each(function () { if (this.parentNode) this.parentNode.removeChild(this); query(target).get(0).appendChild(this); });
      },
      hide: function () { return this.each(function () { this.style.display = 'none'; }); },
      show: function () { return this.each(function () { this.style.display = ''; }); },
      css: function (name, value) { return this.each(function () { this.style[name] = value; }); },
      get: function (i) { return found[i]; }
    };
  };
  for (var type of ['click', 'keydown', 'keypress', 'change', 'submit', 'focusin'])
    document.addEventListener(type, function (event) { String(event.target.nodeName + event.target.id + event.target.className); }, false);
})();`;
