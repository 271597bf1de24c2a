import type { TroubleWords } from './zh-hans';

/** What the readers find wrong with a file, and what to do. */
export const trouble: Omit<TroubleWords, 'failed' | 'unfetched'> = {
  'scanned-pdf': ['是扫描件，里面没有文字', '请打开原来的 Word 文档或网页；只有扫描件时，先做文字识别（OCR）再打开。'],
  'old-office': [
    '是旧版 Office 或 WPS 的格式',
    '请用 Word 或 WPS 另存为 .docx（表格存为 .xlsx）再打开，或者全选、复制，粘贴到这里。',
  ],
  ofd: ['是 OFD 版式文件', '请在 OFD 阅读器里全选、复制，粘贴到这里，或者打开原来的 Word 文档。'],
  encrypted: ['有密码保护', '请先去掉密码再打开，或者在原来的软件里全选、复制，粘贴到这里。'],
  'too-large': ['太大', '年度报告不会这么大，请检查是否选错了文件。'],
  damaged: ['已损坏，打不开', '请在原来的软件里打开后另存一次，或者全选、复制，粘贴到这里。'],
  slides: ['是演示文稿', '请打开年度报告本身，或者把报告的文字粘贴到这里。'],
  picture: ['是图片，里面没有文字', '请打开原来的文档，或者先做文字识别（OCR）。'],
  packed: ['是压缩包', '请先解压，再打开里面的报告。'],
  'not-text': ['不是年度报告能用的格式', '可以打开 .docx、.pdf、.xlsx、.html、.txt，或者把报告的文字粘贴到这里。'],
  'pdf-not-here': ['是 PDF，这里读不了', '请在 PDF 阅读器里全选、复制，粘贴到这里，或者改用网页版。'],
  empty: ['是空的，里面没有文字', '请检查是否选错了文件；如果里面是图片，请先做文字识别（OCR）。'],
  listed: ['已在列表里，没有再加一次', '文件名、大小和文字都和列表里的一样。'],
};
