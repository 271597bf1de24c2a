import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { built } from './hosting';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

for (const name of ['index.html', 'gouji.html', 'widget/gouji-frame.html'])
  test(`${name} is sound HTML`, async () => {
    const { results } = await validator.validateFile(built(name));
    expect(results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`))).toEqual([]);
  });

test('the check of HTML can fail', async () => {
  const { valid } = await validator.validateString('<!DOCTYPE html><html lang="en"><title>a</title><b><p>c</b></html>');
  expect(valid).toBe(false);
});
