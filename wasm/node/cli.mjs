#!/usr/bin/env node
// The command line: gouji.
import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { load, sourceFromBytes, sourceFromFile, Unreadable } from './index.mjs';
import { labelsOf, languages, renderResult, renderRules } from './text.mjs';

const help = `勾稽：核对政府信息公开工作年度报告中的数字

用法：
  gouji check 文件… [--format text|json] [--language zh-Hans|zh-Hant|en]
      核对文本（UTF-8、UTF-16 或 GB18030）、HTML、.docx、.xlsx 和 PDF 文件；“-” 表示标准输入
      （读 PDF 要另装 pdfjs-dist）
      json 格式每个文件输出一行
  gouji check --ndjson [文件]
      逐行读入 {"id", "text"}，逐行输出结果或 {"id", "error"}；不给文件时读标准输入
  gouji rules [--format text|json] [--language …]
      列出全部规则
  gouji --version
  gouji --help

退出码：0 没有发现错误；1 有“错误”一级的发现；2 无法运行
        （--ndjson 的发现都在结果里，退出码只有 0 和 2）
`;

const exit = { clean: 0, errors: 1, failed: 2 };

/** The command cannot do what was asked; the message says why. */
class Unusable extends Error {}

const readStandardInput = async () => {
  const chunks = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const reasonOf = (error) => {
  const reasons = { ENOENT: '没有这个文件', EACCES: '没有读取权限', EISDIR: '这是一个文件夹' };
  return error instanceof Unreadable ? error.message : (reasons[error.code] ?? error.message);
};

const checkFiles = async (files, { format, language }) => {
  const gouji = await load();
  const labels = format === 'text' ? labelsOf(gouji.forms()) : undefined;
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  let status = exit.clean;
  let first = true;
  for (const file of files) {
    let source;
    try {
      source = file === '-' ? await sourceFromBytes(await readStandardInput()) : await sourceFromFile(file);
    } catch (error) {
      console.error(`${file}：${reasonOf(error)}`);
      status = exit.failed;
      continue;
    }
    const json = gouji.checkAsJson(source, { id: file, language });
    const result = JSON.parse(json);
    if (result.summary.error > 0) status = Math.max(status, exit.errors);
    if (format === 'json') {
      process.stdout.write(`${json}\n`);
    } else {
      const rendered = renderResult(file === '-' ? '标准输入' : file, source.text, result, {
        language,
        colour,
        labels,
      });
      process.stdout.write(`${first ? '' : '\n'}${rendered}`);
    }
    first = false;
  }
  return status;
};

const checkLines = async (files, { language }) => {
  if (files.length > 1) throw new Unusable('--ndjson 只读一个文件');
  const [file = '-'] = files;
  const { answerLines } = await import('./ndjson.mjs');
  const input = file === '-' ? process.stdin : (await open(file)).createReadStream();
  await answerLines(input, process.stdout, { language });
  return exit.clean;
};

const listRules = async (files, { format, language }) => {
  if (files.length > 0) throw new Unusable('rules 不要文件');
  const rules = (await load()).rules(language);
  process.stdout.write(format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : renderRules(rules, { language }));
  return exit.clean;
};

const run = async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      language: { type: 'string', default: 'zh-Hans' },
      ndjson: { type: 'boolean', default: false },
      version: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (!['text', 'json'].includes(values.format))
    throw new Unusable(`--format 只能是 text 或 json，不能是 ${values.format}`);
  if (!languages.includes(values.language))
    throw new Unusable(`--language 只能是 ${languages.join('、')}，不能是 ${values.language}`);

  if (values.help) {
    process.stdout.write(help);
    return exit.clean;
  }
  if (values.version) {
    process.stdout.write(`${(await load()).version()}\n`);
    return exit.clean;
  }
  const [command, ...files] = positionals;
  if (command === 'rules') return listRules(files, values);
  if (command !== 'check') throw new Unusable(command ? `没有 ${command} 这个命令` : '没有给出命令');
  if (values.ndjson) return checkLines(files, values);
  if (files.length === 0) throw new Unusable('没有给出文件（“-” 表示标准输入）');
  return checkFiles(files, values);
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
