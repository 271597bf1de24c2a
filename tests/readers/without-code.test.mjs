// What the page takes out of HTML before a browser sees it: its policy would complain of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import './typescript.mjs';

const { withoutCode } = await import('../../web/page/input/parse.ts');

for (const [what, html, left] of [
  ['a style', 'a<style type="x>y">b{}</STYLE >c', 'ac'],
  ['a style that is closed at once', 'a<style/>b{}</style>c', 'ac'],
  ['a style of two, each with its own end', '<style>a</style>b<style>c</style>d', 'bd'],
  ['a script', 'a<script>if (1 < 2) "</style>"</script>b', 'ab'],
  ['a style without an end: its tag alone', 'a<style>b', 'ab'],
  ['attributes that are styles or code', '<p style="a" ONCLICK=b id=c>', '<p gouji-style="a" gouji-ONCLICK=b id=c>'],
  ['attributes behind a quoted >', `<p title='>' style="a">`, `<p title='>' gouji-style="a">`],
  [
    'attributes behind a quote within a value',
    '<p title=a"b style=c><i style=d>',
    '<p title=a"b gouji-style=c><i gouji-style=d>',
  ],
  ['attributes of a tag with another one in it', '<p <b style=a>', '<p <b gouji-style=a>'],
])
  test(`takes out ${what}`, () => assert.equal(withoutCode(html), left));

for (const [what, html] of [
  ['text', 'a < b, style="c"'],
  ['comments', '<!--StartFragment--><!-- <p style="a"> <style> --><!--><b>'],
  ['a comment without an end', 'a<!-- <p style="a">'],
  ['end tags', '</p></style>'],
  ['names that only begin so', '<styles>a</styles><scripted>'],
])
  test(`leaves ${what}`, () => assert.equal(withoutCode(html), html));

for (const piece of [
  '<!--',
  '<style ',
  '<style>',
  '<script ',
  '<script>',
  '<a "',
  "<a b='",
  '<a b="',
  '<a ',
  '</style ',
  '<p on',
])
  test(`many of ${piece} take no time`, () => {
    const begin = performance.now();
    withoutCode(piece.repeat(200_000));
    assert.ok(performance.now() - begin < 5000);
  });
