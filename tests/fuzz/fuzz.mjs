// Runs the fuzzer: `npm run fuzz -- SECONDS`. What it finds stays in build/fuzz; an input that broke the checker belongs
// into tests/fuzz/corpus once it is mended, so that every run begins with it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildPreset } from '../../scripts/build.mjs';
import { collect, Failed, isMain, main, root, run } from '../../scripts/run.mjs';

const work = join(root, 'build/fuzz');
const fuzzer = join(root, 'build/sanitized/tests/fuzz/gouji_fuzz_check');

/** libFuzzer's dictionaries are ASCII. */
const escaped = (word) => [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

/** Writes the words and the reports from which the fuzzer sets out; returns its arguments. New inputs go to `name`. */
const prepare = (name) => {
  const corpus = join(work, name);
  mkdirSync(corpus, { recursive: true });
  const words = readFileSync(join(root, 'tests/fuzz/words.txt'), 'utf8').split('\n').filter(Boolean);
  writeFileSync(join(work, 'words.dict'), words.map((word) => `"${escaped(word)}"\n`).join(''));

  const textsIn = (folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.txt') && !name.includes('gb18030'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8'));
  const texts = [...textsIn('tests/fixtures'), ...textsIn('tests/fuzz/corpus')];
  const seeds = join(root, '../shared/reports/seeds.ndjson');
  if (existsSync(seeds))
    for (const line of readFileSync(seeds, 'utf8').trimEnd().split('\n')) texts.push(JSON.parse(line).text);
  // The first byte: 0 is UTF-8, 2 is UTF-8 with a grid; see check.cpp.
  for (const [i, text] of texts.entries())
    for (const how of [0, 2])
      writeFileSync(join(corpus, `report-${i}-${how}`), Buffer.from([how, ...Buffer.from(text)]));
  const kept = join(root, 'tests/fuzz/corpus');
  return [
    corpus,
    kept,
    `-dict=${join(work, 'words.dict')}`,
    `-artifact_prefix=${work}/`,
    '-timeout=10',
    '-max_len=12000',
  ];
};

/** Runs the fuzzer for some seconds from the kept inputs alone; resolves to [name, passed, output]. */
export const fuzz = async (seconds) => {
  rmSync(join(work, 'short'), { recursive: true, force: true });
  const { status, output } = await collect(fuzzer, [...prepare('short'), `-max_total_time=${seconds}`, '-verbosity=1']);
  return ['no input breaks the checker', status === 0, output];
};

if (isMain(import.meta.url))
  main(() => {
    const seconds = Number(process.argv[2] ?? 60);
    if (!(seconds > 0)) throw new Failed('usage: npm run fuzz -- SECONDS');
    buildPreset('sanitized', ['gouji_fuzz_check']);
    run(fuzzer, [...prepare('corpus'), `-max_total_time=${seconds}`]);
  });
