// Fields of CSV, those of the page and of the command line alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvField } from '../../wasm/csv.mjs';

for (const [value, field] of [
  ['规章', '规章'],
  [null, ''],
  [undefined, ''],
  [-3, '-3'],
  ['-3', '-3'],
  ['+1,234.5', '"+1,234.5"'],
  ['-', '-'],
  ['a "b"', '"a ""b"""'],
  ['=1+1', "'=1+1"],
  ['=\n1+1', `"'=\n1+1"`],
  ['-1+1', "'-1+1"],
  ['@a', "'@a"],
  ['\t=1', "'\t=1"],
  ['\n=1', `"'\n=1"`],
  ['＝1+1', "'＝1+1"],
])
  test(`${JSON.stringify(value)} as a field`, () => assert.equal(csvField(value), field));
