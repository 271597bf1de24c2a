// `gouji check --ndjson`: lines of requests in, lines of results out.
import { open } from 'node:fs/promises';
import { answerLines } from '../ndjson.mjs';
import { exit, Unusable } from './common.mjs';

export const checkLines = async (files, { language, accept }) => {
  if (files.length > 1) throw new Unusable('--ndjson 只读一个文件');
  if (accept !== undefined) throw new Unusable('--ndjson 不用 --accept：每一行自己可以带 "accepted"');
  const [file = '-'] = files;
  const input = file === '-' ? process.stdin : (await open(file)).createReadStream();
  await answerLines(input, process.stdout, { language });
  return exit.clean;
};
