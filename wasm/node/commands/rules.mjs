// `gouji rules`: every rule.
import { load } from '../index.mjs';
import { renderRules } from '../text.mjs';
import { exit, Unusable } from './common.mjs';

export const listRules = async (files, { format, language }) => {
  if (files.length > 0) throw new Unusable('rules 不要文件');
  const rules = (await load()).rules(language);
  process.stdout.write(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : renderRules(rules, { language }));
  return exit.clean;
};
