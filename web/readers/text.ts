/** Bytes of a text as a string, in the encodings that Chinese offices write. */
import { Unreadable } from './errors';

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Tabs, line breaks and the figures 1 to 9. 0 (U+0030) would not do: turned round it is U+3000, a space. */
const telling = new Set([...'\t\n\r123456789'].map((character) => character.charCodeAt(0)));

/**
 * UTF-16 without a byte order mark: figures and line breaks beside a zero byte, on the same side. Zero
 * bytes alone do not tell which way round: 一 (U+4E00) has one too.
 */
function utf16Without(bytes: Uint8Array): string | undefined {
  if (bytes.length % 2 !== 0) return undefined;
  let [little, big] = [0, 0];
  for (let i = 0; i < Math.min(bytes.length, 4096); i += 2) {
    if (bytes[i + 1] === 0 && telling.has(bytes[i] ?? 0)) little += 1;
    if (bytes[i] === 0 && telling.has(bytes[i + 1] ?? 0)) big += 1;
  }
  if (little === big) return undefined;
  return decodeAs(big > little ? 'utf-16be' : 'utf-16le', bytes);
}

/** What no text has: a file with these is of another kind. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\0-\x08\x0e-\x1a\x1c-\x1f]/;

/**
 * UTF-8 and UTF-16 with and without a byte order mark; else `otherwise`, else GB18030.
 *
 * @param otherwise an encoding that the text names itself, e.g. Big5
 * @returns the text without its byte order mark
 * @throws {Unreadable} `not-text` where it is no text in any of them
 */
export function decodeText(bytes: Uint8Array, otherwise?: string): string {
  const [first, second] = bytes;
  let text: string | undefined;
  if (first === 0xff && second === 0xfe) text = decodeAs('utf-16le', bytes);
  else if (first === 0xfe && second === 0xff) text = decodeAs('utf-16be', bytes);
  else
    text =
      utf16Without(bytes) ??
      decodeAs('utf-8', bytes) ??
      (otherwise === undefined ? undefined : decodeAs(otherwise, bytes)) ??
      decodeAs('gb18030', bytes);
  if (text === undefined || control.test(text)) throw new Unreadable('not-text');
  return text;
}

/** How far into a page its encoding may be named; browsers look at 1,024 bytes. */
const metaWithin = 4096;

/**
 * The text of an HTML file. Where it is not UTF-8, the encoding that it names itself is taken.
 *
 * @throws {Unreadable} `not-text`
 */
export function decodeHtml(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, metaWithin));
  const named = /<meta[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase();
  return decodeText(bytes, named === undefined || named.startsWith('utf') ? undefined : named);
}
