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

/** The result of a request whose text is a string, as a line. */
const check = (gouji, { id, text, tables, language, accepted, edits }, defaults) => {
  // The core writes ids that are strings and not empty. Any other one is put in here, as it came.
  const known = id === undefined || (typeof id === 'string' && id !== '');
  const options = { ...defaults, id: known ? id : undefined, accepted, edits };
  if (language !== undefined) options.language = language;
  const json = gouji.checkAsJson({ text, tables }, options);
  if (json.startsWith('{"error":')) return errorLine(id, JSON.parse(json).error);
  return known ? json : `{"id":${JSON.stringify(id)},${json.slice(1)}`;
};

/**
 * Answers batches of lines, whatever they hold, each line with one line.
 * @param start starts the checker; again where it has broken down
 * @param defaults options for every line
 */
export const answerer = async (start, defaults) => {
  let gouji = await start();
  return async (batch) => {
    let output = '';
    for (const bytes of linesOf(batch)) {
      const parsed = parse(bytes);
      if (parsed === null) continue;
      const { id, error, request } = parsed;
      if (error) {
        output += `${errorLine(id, error)}\n`;
        continue;
      }
      try {
        output += `${check(gouji, request, defaults)}\n`;
      } catch (failure) {
        output += `${errorLine(id, failure.message)}\n`;
        gouji = await start();
      }
    }
    return output;
  };
};

/** Answers for a batch that took a whole worker down. */
export const answerForFailed = (batch, message) =>
  Array.from(linesOf(batch), parse)
    .map((parsed) => parsed && `${errorLine(parsed.id, parsed.error ?? message)}\n`)
    .join('');
