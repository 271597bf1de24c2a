// Builds everything and runs every test: `npm test`. Ends with one line, "N passed, N failed".
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { measureSizes } from '../tests/bench/sizes.mjs';
import { hasReports, testCorpora } from '../tests/corpus/corpus.mjs';
import { fuzz } from '../tests/fuzz/fuzz.mjs';
import { buildElement, buildPreset, buildReaders } from './build.mjs';
import { lint } from './lint.mjs';
import { collect, main, root } from './run.mjs';
import { setup } from './setup.mjs';

const total = { passed: 0, failed: 0 };
const failures = [];

/** Counts a suite. A suite that failed as a whole without a test that failed counts as one failure. */
const count = (name, { passed, failed, output = '' }, seconds) => {
  total.passed += passed;
  total.failed += failed;
  const time = seconds === undefined ? '' : ` (${seconds.toFixed(1)} s)`;
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '} ${name}: ${passed} passed, ${failed} failed${time}`);
  if (failed === 0) return;
  failures.push(name);
  console.log(output.trimEnd().split('\n').slice(-200).join('\n'));
};

/** Runs suites at the same time, and counts them in order. */
const together = async (suites) => {
  const running = suites.map(async ([name, run]) => {
    const begin = performance.now();
    const result = await run();
    return [name, result, (performance.now() - begin) / 1000];
  });
  for (const one of running) count(...(await one));
};

/** What `summary` finds in the output of a program. That it failed, or ran no test, is a failure in any case. */
const counted = ({ status, output }, summary) => {
  const { passed = 0, failed = 0 } = summary(stripVTControlCharacters(output)) ?? {};
  const succeeded = status === 0 && passed > 0;
  return { passed, failed: succeeded ? failed : Math.max(failed, 1), output };
};

/** [name, passed, output] of each test as a suite. */
const suiteOf = (results) => ({
  passed: results.filter(([, passed]) => passed).length,
  failed: results.filter(([, passed]) => !passed).length,
  output: results.map(([name, passed, output]) => (passed ? '' : `--- ${name}\n${output}`)).join('\n'),
});

/** A program built with Catch2, all its tests in one process. */
const catch2 = async (command, args) =>
  counted(await collect(command, args), (output) => {
    const all = /All tests passed \(\d+ assertions? in (\d+) test cases?\)/.exec(output);
    if (all) return { passed: Number(all[1]) };
    const [, cases] = /test cases:(.*)/.exec(output) ?? [];
    const numberOf = (word) => Number(new RegExp(`(\\d+) ${word}`).exec(cases)?.[1] ?? 0);
    return cases && { passed: numberOf('passed'), failed: numberOf('failed') };
  });

/** Every test of the native build in a process of its own, so that none leans on another. */
const ctest = async () =>
  counted(await collect('ctest', ['--preset', 'native', '-j2']), (output) => {
    const [, failed, all] = /(\d+) tests failed out of (\d+)/.exec(output) ?? [];
    return all && { passed: all - failed, failed: Number(failed) };
  });

/** Every *.test.mjs under tests. */
const nodeTests = async () => {
  const names = readdirSync(join(root, 'tests'), { recursive: true }).filter((name) => name.endsWith('.test.mjs'));
  const files = names.sort().map((name) => join('tests', name));
  return counted(await collect('node', ['--test', '--test-reporter=tap', ...files]), (output) => {
    const numberOf = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
    return { passed: numberOf('pass'), failed: numberOf('fail') + numberOf('cancelled') };
  });
};

/** The tests of a Playwright report that did not pass at once, with what went wrong in each try. */
const troubled = ({ suites = [], specs = [], title = '' }) => [
  ...suites.flatMap(troubled),
  ...specs.flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, projectName, results }) => {
        const errors = results.flatMap((result) => result.errors.map(({ message }) => message));
        return `--- ${status}: [${projectName}] ${title} › ${spec.title}\n${errors.join('\n')}`;
      }),
  ),
];

const playwright = async () => {
  const report = join(root, 'build/playwright.json');
  rmSync(report, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report };
  const ended = await collect('npm', ['run', '--silent', 'test:web', '--', '--reporter=json'], { env });
  if (!existsSync(report)) return counted(ended, () => null);
  const told = JSON.parse(readFileSync(report));
  const trouble = troubled(told).map(stripVTControlCharacters).join('\n');
  // A test that passed at the second try is told, too: it waits for something that it should not.
  if (trouble && told.stats.unexpected === 0) console.log(trouble);
  const { expected, unexpected, flaky } = told.stats;
  return counted({ ...ended, output: trouble || ended.output }, () => ({
    passed: expected + flaky,
    failed: unexpected,
  }));
};

/** The main job in the browsers that Playwright cannot drive where they come from Debian; a line for each. */
const otherBrowsers = async () => {
  const script = ['--experimental-websocket', 'tests/web/other-browsers.mjs'];
  return counted(await collect('node', script), (output) => ({
    passed: output.match(/^ok /gm)?.length,
    failed: output.match(/^FAILED /gm)?.length,
  }));
};

const pageBuild = async () => {
  const { status, output } = await collect('npm', ['run', '--silent', 'build:web']);
  return suiteOf([['build', status === 0, output]]);
};

const fuzzSeconds = 10;

const warnOfMissingReports = () => {
  const line = '*'.repeat(100);
  console.log(`${line}\n* ../shared/reports is not there: the published reports are NOT tested.\n${line}`);
};

main(async () => {
  setup({ tests: true });
  buildPreset('native');
  buildPreset('wasm');
  buildReaders();
  buildElement();
  buildPreset('sanitized', ['gouji_tests', 'gouji_fuzz_check']);

  await together([['form and types of the sources', async () => suiteOf(await lint())]]);
  await together([
    ['unit tests, native', ctest],
    ['unit tests, WebAssembly', () => catch2('node', ['build/wasm/tests/unit/gouji_tests.cjs'])],
  ]);
  await together([
    ['unit tests, sanitized', () => catch2('build/sanitized/tests/unit/gouji_tests', [])],
    ['command line, library, npm package, readers and exports', nodeTests],
  ]);
  if (!hasReports()) warnOfMissingReports();
  await together([
    ['reports', async () => suiteOf(await testCorpora())],
    [`fuzzing for ${fuzzSeconds} s`, async () => suiteOf([await fuzz(fuzzSeconds)])],
  ]);
  await together([['build of the page', pageBuild]]);
  const { passed, table } = measureSizes();
  console.log(table);
  await together([['size of the WebAssembly', async () => suiteOf([['size', passed, table]])]]);
  await together([['page', playwright]]);
  await together([['page in Firefox and WebKitGTK', otherBrowsers]]);

  if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
  if (!hasReports()) warnOfMissingReports();
  console.log(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed > 0) process.exitCode = 1;
});
