/** Running text as a browser flows it: white space collapses, breaks end lines. */
import { joinsWithoutSpace, withoutBlankEnd } from './source-text';

/** White space that collapses; U+00A0 and U+3000 do not. */
const collapsible = /[\t\n\f\r ]+/g;

/** Collects pieces of text into lines. */
export class TextFlow {
  #lines: string[] = [];
  #line = '';
  /** The last character of the line: every look at the end of a growing string would make a copy of it. */
  #last = '';
  /** White space that was met and not yet written, as it stood. */
  #pending = '';

  /** Adds a piece of text. @param keepSpace whether its white space stands as it is */
  text(piece: string, keepSpace: boolean): void {
    if (keepSpace) {
      piece.split(/\r\n?|\n/).forEach((part, index) => {
        if (index > 0) this.breakLine();
        this.#word(part);
      });
      return;
    }
    let at = 0;
    for (const found of piece.matchAll(collapsible)) {
      this.#word(piece.slice(at, found.index));
      this.#pending += found[0];
      at = (found.index as number) + found[0].length;
    }
    this.#word(piece.slice(at));
  }

  /** Begins a new line, also after an empty one. */
  breakLine(): void {
    this.#lines.push(withoutBlankEnd(this.#line));
    this.#line = '';
    this.#last = '';
    this.#pending = '';
  }

  /** Begins a new line unless one was just begun. */
  endLine(): void {
    if (this.#line !== '') this.breakLine();
    this.#pending = '';
  }

  /** The lines so far; those without anything are left out. */
  take(): string[] {
    this.endLine();
    const lines = this.#lines.filter((line) => line.trim() !== '');
    this.#lines = [];
    return lines;
  }

  #word(word: string): void {
    if (word === '') return;
    if (this.#last !== '' && this.#pending !== '') {
      // Editors break their HTML's lines between Chinese characters, where no space belongs.
      const broken = /[\n\r]/.test(this.#pending) && joinsWithoutSpace(this.#last, word.charAt(0));
      if (!broken) this.#line += ' ';
    }
    this.#pending = '';
    this.#line += word;
    this.#last = word.charAt(word.length - 1);
  }
}
