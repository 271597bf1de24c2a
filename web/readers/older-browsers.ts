/**
 * What pdf.js takes for granted and the browsers of office machines (Chromium from 86 on) do not
 * have. It is put in place in the PDF reader's worker alone, before pdf.js.
 */

type Sequence = { length: number; [index: number]: unknown };

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

function at(this: Sequence, index: number): unknown {
  const place = Math.trunc(index) || 0;
  return this[place < 0 ? this.length + place : place];
}

function findLastIndex(this: Sequence, test: (value: unknown, index: number, all: Sequence) => unknown): number {
  let index = this.length - 1;
  while (index >= 0 && !test(this[index], index, this)) index -= 1;
  return index;
}

function findLast(this: Sequence, test: (value: unknown, index: number, all: Sequence) => unknown): unknown {
  return this[findLastIndex.call(this, test)];
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
for (const prototype of [Array.prototype, typedArray]) {
  define(prototype, 'at', at);
  define(prototype, 'findLast', findLast);
  define(prototype, 'findLastIndex', findLastIndex);
}
define(String.prototype, 'at', function (this: string, index: number) {
  return at.call(Object(this) as Sequence, index);
});
define(
  Object,
  'hasOwn',
  (object: object, name: PropertyKey) => Reflect.getOwnPropertyDescriptor(object, name) !== undefined,
);
// Both halves of pdf.js run in one thread here, and neither changes what it has handed over.
define(globalThis, 'structuredClone', (value: unknown) => value);
