// Bytes of a text file as a string, in the encodings that Chinese offices write.

/** The file is not text; the message says what it is. */
export class NotText extends Error {}

const signatures = [
  ['%PDF', 'PDF'],
  ['PK\x03\x04', 'Word、Excel 或压缩'],
  ['\xd0\xcf\x11\xe0', '旧版 Word 或 Excel'],
];

const decodeAs = (encoding, bytes) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/**
 * UTF-8, UTF-16 with a byte order mark, else GB18030.
 * @param {Uint8Array} bytes
 * @returns {string} without the byte order mark
 * @throws {NotText}
 */
export const decode = (bytes) => {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  const signature = signatures.find(([mark]) => start.startsWith(mark));
  if (signature) throw new NotText(`这是 ${signature[1]} 文件，请复制其中的文字，存成文本文件`);
  try {
    if (start.startsWith('\xff\xfe')) return decodeAs('utf-16le', bytes);
    if (start.startsWith('\xfe\xff')) return decodeAs('utf-16be', bytes);
    try {
      return decodeAs('utf-8', bytes);
    } catch {
      return decodeAs('gb18030', bytes);
    }
  } catch {
    throw new NotText('不是 UTF-8、UTF-16 或 GB18030 编码的文本');
  }
};
