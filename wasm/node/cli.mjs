#!/usr/bin/env node
// The command line: gouji. What is asked for; each command stands in a file of its own in commands/, which is loaded when
// it is asked for.
import { parseArgs } from 'node:util';
import { exit, oneOf, reasonOf, Unusable } from './commands/common.mjs';
import { load } from './index.mjs';
import { languages } from './text.mjs';

const help = `勾稽：核对政府信息公开工作年度报告中的数字

用法：
  gouji check 文件… [--format text|json]
      核对文本（UTF-8、UTF-16 或 GB18030）、HTML、.docx、.xlsx 和 PDF 文件；“-” 表示标准输入
      （读 PDF 要另装 pdfjs-dist）
      json 格式每个文件输出一行
  gouji check --years 文件 文件… [--format text|json]
      核对同一机关前后相接的几年：结转、现行有效件数、项目数量上下年是否接得上；次序不限
  gouji check --whole 整体 部分… [--format text|json]
      核对一个地区和它的各部分：表三、表四每一格，整体是否等于各部分之和
  gouji check 文件夹… --summary csv|json
      核对文件夹里（包括下级文件夹）的全部文件，每份报告一行
  gouji check --ndjson [文件]
      逐行读入 {"id", "text"}，逐行输出结果或 {"id", "error"}；不给文件时读标准输入
  gouji rules [--format text|json]
      列出全部规则
  gouji --version
  gouji --help

选项：
  --language zh-Hans|zh-Hant|en   发现用哪种文字写
  --accept 清单.json              已经看过、不算数的发现：[{"rule", "cells", "reason"}]，可以加 "file" 只管一个文件
                                  （照抄 --format json 输出的 rule 和 cells）；它们仍会列出，但不计数

退出码：0 没有发现错误；1 有“错误”一级的发现；2 无法运行，或有文件无法核对
        （--ndjson 的发现都在结果里，退出码只有 0 和 2）
`;

const checkFiles = async (files, options) => (await import('./commands/check.mjs')).checkFiles(files, options);

/** The ways to check, by the option that asks for each. */
const ways = {
  years: async (files, options) => (await import('./commands/compare.mjs')).compareYears(files, options),
  whole: async (files, options) => (await import('./commands/compare.mjs')).compareWhole(options.whole, files, options),
  summary: async (files, options) => (await import('./commands/summary.mjs')).summarise(files, options),
  ndjson: async (files, options) => (await import('./commands/lines.mjs')).checkLines(files, options),
};

const check = async (files, options) => {
  const asked = Object.keys(ways).filter((way) => options[way] !== undefined && options[way] !== false);
  if (asked.length > 1) throw new Unusable(`${asked.map((way) => `--${way}`).join(' 和 ')} 不能一起用`);
  if (files.length === 0 && options.whole === undefined && !options.ndjson)
    throw new Unusable('没有给出文件（“-” 表示标准输入）');
  return (ways[asked[0]] ?? checkFiles)(files, options);
};

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      language: { type: 'string', default: 'zh-Hans' },
      accept: { type: 'string' },
      years: { type: 'boolean', default: false },
      whole: { type: 'string' },
      summary: { type: 'string' },
      ndjson: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  oneOf('format', values.format, ['text', 'json']);
  oneOf('language', values.language, languages);

  if (values.help) {
    process.stdout.write(help);
    return exit.clean;
  }
  if (values.version) {
    process.stdout.write(`${(await load()).version()}\n`);
    return exit.clean;
  }
  const [command, ...files] = positionals;
  if (command === 'rules') return (await import('./commands/rules.mjs')).listRules(files, values);
  if (command !== 'check') throw new Unusable(command ? `没有 ${command} 这个命令` : '没有给出命令');
  return check(files, values);
};

// A reader such as `head` may leave before everything is written.
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? exit.clean : exit.failed));

try {
  process.exitCode = await run();
} catch (error) {
  const misused = error instanceof Unusable || error.code?.startsWith('ERR_PARSE_ARGS');
  console.error(`gouji：${misused ? `${error.message}\n用法见 gouji --help` : reasonOf(error)}`);
  process.exitCode = exit.failed;
}
