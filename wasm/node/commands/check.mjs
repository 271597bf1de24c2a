// `gouji check FILE…`: each file by itself.
import { load } from '../index.mjs';
import { renderResult } from '../text.mjs';
import { readAccepted } from './accepted.mjs';
import { complain, exit, rendering, shownName, sourceOf } from './common.mjs';

export const checkFiles = async (files, options) => {
  const gouji = await load();
  const acceptedFor = await readAccepted(options.accept, gouji.rules());
  const asText = rendering(gouji, options);
  let status = exit.clean;
  let separator = '';
  for (const file of files) {
    let source;
    try {
      source = await sourceOf(file);
    } catch (error) {
      complain(file, error);
      status = exit.failed;
      continue;
    }
    const json = gouji.checkAsJson(source, { id: file, language: options.language, accepted: acceptedFor(file) });
    const result = JSON.parse(json);
    if (result.summary.error > 0) status = Math.max(status, exit.errors);
    process.stdout.write(asText ? separator + renderResult(shownName(file), source.text, result, asText) : `${json}\n`);
    separator = '\n';
  }
  return status;
};
