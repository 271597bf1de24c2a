/** Bytes of a text as a string, in the encodings that Chinese offices write. */
import { Unreadable } from './errors';

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a byte order mark: line breaks and figures have a zero byte, all on one side. */
function utf16Without(bytes: Uint8Array): string | undefined {
  const zeros: [even: number, odd: number] = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let i = 0; i < length; i += 1) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1] += 1;
  const [even, odd] = zeros;
  if (bytes.length % 2 !== 0 || even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  return decodeAs(even > 0 ? 'utf-16be' : 'utf-16le', bytes);
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
