// Lines of requests in, lines of results out: what the main thread and the workers of `--ndjson` have in common.

const newline = 10;

/** One line of a batch, its line break left out. */
function* linesOf(bytes) {
  for (let begin = 0; begin < bytes.length; ) {
    const found = bytes.indexOf(newline, begin);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(begin, end);
    begin = end + 1;
  }
}

/** A line that could not be checked. */
export const errorLine = (id, message) => JSON.stringify({ id: id ?? null, error: message });

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The request that a line holds, or what is wrong with it. */
const parse = (bytes) => {
  let line;
  try {
    line = decoder.decode(bytes);
  } catch {
    return { error: 'the line is not UTF-8' };
  }
  if (line.trim() === '') return null;
  try {
    const request = JSON.parse(line);
    if (typeof request !== 'object' || request === null) return { error: 'the line is not an object with a text' };
    if (typeof request.text !== 'string') return { id: request.id, error: 'the line has no text' };
    return { id: request.id, request };
  } catch (error) {
    return { error: `the line is not JSON: ${error.message}` };
  }
};

const encoder = new TextEncoder();
const lineBreak = encoder.encode('\n');
const refusal = encoder.encode('{"error":');

const beginsWith = (bytes, begin) => begin.every((byte, i) => bytes[i] === byte);

/** The result of a request whose text is a string, as the bytes of a line: in pieces, each a copy. */
const check = (gouji, { id, text, tables, language, accepted, edits }, defaults) => {
  // The core writes ids that are strings and not empty. Any other one is put in here, as it came.
  const known = id === undefined || (typeof id === 'string' && id !== '');
  const options = { ...defaults, id: known ? id : undefined, accepted, edits };
  if (language !== undefined) options.language = language;
  const json = gouji.checkAsBytes({ text, tables }, options);
  if (beginsWith(json, refusal)) {
    const { error } = JSON.parse(decoder.decode(json));
    return [encoder.encode(errorLine(id, error))];
  }
  if (known) return [json.slice()];
  return [encoder.encode(`{"id":${JSON.stringify(id)},`), json.slice(1)];
};

/** The bytes of all pieces, in a buffer of their own. */
const joined = (pieces) => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let end = 0;
  for (const piece of pieces) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
};

/**
 * Answers batches of lines, whatever they hold, each line with one line. Answers are bytes: they come out of the
 * WebAssembly as such, and most of the time that a line takes outside of it went into decoding and encoding them again.
 * @param start starts the checker; again where it has broken down
 * @param defaults options for every line
 */
export const answerer = async (start, defaults) => {
  let gouji = await start();

  const answer = async (bytes) => {
    const parsed = parse(bytes);
    if (parsed === null) return [];
    const { id, error, request } = parsed;
    if (error) return [encoder.encode(errorLine(id, error)), lineBreak];
    try {
      return [...check(gouji, request, defaults), lineBreak];
    } catch (failure) {
      gouji = await start();
      return [encoder.encode(errorLine(id, failure.message)), lineBreak];
    }
  };

  return async (batch) => {
    const pieces = [];
    for (const bytes of linesOf(batch)) pieces.push(...(await answer(bytes)));
    return joined(pieces);
  };
};

/** Answers for a batch that took a whole worker down. */
export const answerForFailed = (batch, message) =>
  Array.from(linesOf(batch), parse)
    .map((parsed) => parsed && `${errorLine(parsed.id, parsed.error ?? message)}\n`)
    .join('');
