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

/** Bytes that are written one behind the other. */
class Output {
  #bytes;
  #end = 0;

  constructor(capacity) {
    this.#bytes = new Uint8Array(capacity);
  }

  write(bytes) {
    const end = this.#end + bytes.length;
    if (end > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(end, 2 * this.#bytes.length));
      larger.set(this.#bytes.subarray(0, this.#end));
      this.#bytes = larger;
    }
    this.#bytes.set(bytes, this.#end);
    this.#end = end;
  }

  writeText(text) {
    this.write(encoder.encode(text));
  }

  /** What was written: a view of a buffer that nobody else has. */
  get bytes() {
    return this.#bytes.subarray(0, this.#end);
  }
}

/** Writes the result of a request whose text is a string. */
const check = (gouji, { id, text, tables, language, accepted, edits }, defaults, output) => {
  // The core writes ids that are strings and not empty. Any other one is put in here, as it came.
  const known = id === undefined || (typeof id === 'string' && id !== '');
  const options = { ...defaults, id: known ? id : undefined, accepted, edits };
  if (language !== undefined) options.language = language;
  const json = gouji.checkAsBytes({ text, tables }, options);
  if (beginsWith(json, refusal)) {
    output.writeText(errorLine(id, JSON.parse(decoder.decode(json)).error));
  } else if (known) {
    output.write(json);
  } else {
    output.writeText(`{"id":${JSON.stringify(id)},`);
    output.write(json.subarray(1));
  }
};

/** Results have about six times the bytes of their requests. */
const growth = 8;

/**
 * Answers batches of lines, whatever they hold, each line with one line, and one batch behind the other: none meets an
 * engine that has broken down. Answers are bytes: they come out of the WebAssembly as such, and most of the time that a
 * line takes outside of it went into decoding and encoding them again.
 * @param start starts the checker; again where it has broken down
 * @param defaults options for every line
 */
export const answerer = async (start, defaults) => {
  let gouji = await start();
  const answer = async (batch) => {
    const output = new Output(batch.length * growth);
    for (const bytes of linesOf(batch)) {
      const parsed = parse(bytes);
      if (parsed === null) continue;
      const { id, error, request } = parsed;
      try {
        if (error) output.writeText(errorLine(id, error));
        else check(gouji, request, defaults, output);
      } catch (failure) {
        output.writeText(errorLine(id, failure.message));
        gouji = await start();
      }
      output.write(lineBreak);
    }
    return output.bytes;
  };
  let last = Promise.resolve();
  return (batch) => {
    last = last.then(() => answer(batch));
    return last;
  };
};

/** Answers for a batch that took a whole worker down. */
export const answerForFailed = (batch, message) =>
  Array.from(linesOf(batch), parse)
    .map((parsed) => parsed && `${errorLine(parsed.id, parsed.error ?? message)}\n`)
    .join('');
