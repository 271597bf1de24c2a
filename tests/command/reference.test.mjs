// The rule reference in docs/ is what the rules say today.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { languages, pathOf, reference } from '../../scripts/reference.mjs';
import { load } from '../../wasm/node/index.mjs';

const { rules } = await load();

for (const language of languages)
  test(`the rule reference in ${language} is up to date (npm run reference writes it)`, () => {
    assert.equal(readFileSync(pathOf(language), 'utf8'), reference(language, rules(language)));
  });

test('the rule reference tells every rule in full', () => {
  for (const language of languages)
    for (const rule of rules(language))
      for (const part of ['title', 'why', 'advice', 'source'])
        assert.ok(rule[part], `${rule.id} has no ${part} in ${language}`);
});
