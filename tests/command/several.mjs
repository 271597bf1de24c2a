// Reports that belong together, made from the consistent sample report of 2023 (tests/fixtures).
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fixtureText } from './command.mjs';

/** The text with the line that begins with `begin` replaced. */
export const withLine = (text, begin, line) => {
  const lines = text.split('\n');
  const found = lines.findIndex((one) => one.startsWith(begin));
  if (found < 0) throw new Error(`no line begins with ${begin}`);
  return lines.with(found, line).join('\n');
};

export const report2023 = fixtureText('consistent-2021.txt');

/** The report of the year before, whose figures lead to those of 2023. */
export const report2022 = [
  ['行政规范性文件', '行政规范性文件\t3\t1\t41'],
  ['一、本年新收', '一、本年新收政府信息公开申请数量\t16\t5\t0\t1\t2\t0\t24'],
  ['四、结转下年度', '四、结转下年度继续办理\t2\t0\t0\t0\t0\t0\t2'],
].reduce(
  (text, [begin, line]) => withLine(text, begin, line),
  report2023.replaceAll('2023', '2022').replaceAll('2024', '2023'),
);

/** The report of 2023 with one more carried in, in the row and in its total, than was carried out. */
export const carriedInWrong = withLine(
  report2023,
  '二、上年结转',
  '二、上年结转政府信息公开申请数量\t3\t0\t0\t0\t0\t0\t3',
);

/** The report of 2023 as another agency's. */
export const of = (agency, text = report2023) => text.replaceAll('云岭县', agency);

/** The report with zeros in tables 三 and 四, and nothing of requests and disputes in its text. */
export const emptied = (text) => {
  let counting = false;
  return text
    .split('\n')
    .filter((line) => !/^(（二）依申请公开|办结的申请中|因政府信息公开)/.test(line))
    .map((line) => {
      counting ||= line.startsWith('一、本年新收');
      return counting ? line.replace(/^\d+(?=\t)/, '0').replace(/\t\d+/g, '\t0') : line;
    })
    .join('\n');
};

/** A folder for the tests of a file: gives a function that writes a file in it and resolves to its path. */
export const folderForTests = () => {
  let folder;
  after(async () => rm(await folder, { recursive: true }));
  return async (name, content) => {
    folder ??= mkdtemp(join(tmpdir(), 'gouji-'));
    const path = join(await folder, name);
    await mkdir(dirname(path), { recursive: true });
    if (content !== undefined) await writeFile(path, content);
    return path;
  };
};
