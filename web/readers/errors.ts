/** Why a file cannot be read; `kind` tells whoever shows it what to advise. */

/**
 * - `scanned-pdf`: a PDF of pictures, without text
 * - `old-office`: .doc, .xls, .wps, .et, .ppt: the formats before 2007
 * - `ofd`: an OFD document
 * - `encrypted`: a document or an archive under a password
 * - `too-large`: more than a report can be
 * - `damaged`: of a known kind, but broken
 * - `slides`, `picture`, `packed` (an archive), `not-text`: another kind of file, that holds no report as text
 * - `pdf-not-here`: a PDF where PDFs cannot be read: the page in a single file, the command line
 */
export type UnreadableKind =
  | 'scanned-pdf'
  | 'old-office'
  | 'ofd'
  | 'encrypted'
  | 'too-large'
  | 'damaged'
  | 'slides'
  | 'picture'
  | 'packed'
  | 'not-text'
  | 'pdf-not-here';

/** A file that cannot be read. The message is for developers; users are told by `kind`. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';

  constructor(
    readonly kind: UnreadableKind,
    message: string = kind,
  ) {
    super(message);
  }
}
