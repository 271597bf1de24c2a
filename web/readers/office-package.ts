/** The parts of an office document: XML files in a ZIP archive (Open Packaging Conventions, ISO/IEC 29500-2). */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { attributeOf, childrenOf, type DomNode, type Parse } from './dom';
import { Unreadable } from './errors';

/** The largest part that is unpacked, in bytes. Reports have less than 1 MB; an archive may be made to burst. */
const largestPart = 16 * 1024 * 1024;

/** All that is unpacked of one archive, in bytes. */
const largestWhole = 2 * largestPart;

/** An archive that lists more than this is no report. */
const mostEntries = 4000;

/**
 * Whether an entry packs more bytes than any program makes of so many: its stated size is a lie, and unpacking it
 * would go on long after that size is reached.
 */
const liesAboutSize = ({ size, originalSize }: UnzipFileInfo) => size > 1.1 * originalSize + 1024;

/** An unpacked document. */
export class OfficePackage {
  readonly #bytes: Uint8Array;
  readonly #parse: Parse;
  /** What was unpacked already: documents may refer to one part many times. */
  readonly #parts = new Map<string, DomNode>();
  #unpacked = 0;
  /** The names of its parts, without a leading slash. */
  readonly names: ReadonlySet<string>;

  /**
   * @throws {Unreadable} `damaged` where the archive cannot be opened, `encrypted` where it is under a password,
   *     `too-large` where it lists too much
   */
  constructor(bytes: Uint8Array, parseXml: Parse) {
    this.#bytes = bytes;
    this.#parse = parseXml;
    if (((bytes[6] ?? 0) & 1) === 1) throw new Unreadable('encrypted');
    const names = new Set<string>();
    let entries = 0;
    this.#unzip(({ name }) => {
      entries += 1;
      if (entries > mostEntries) throw new Unreadable('too-large');
      names.add(name);
      return false;
    });
    this.names = names;
  }

  /**
   * A part as a tree; undefined where there is none of this name.
   * @throws {Unreadable} `damaged`, `too-large`
   */
  part(name: string): DomNode | undefined {
    if (!this.names.has(name)) return undefined;
    const known = this.#parts.get(name);
    if (known) return known;
    let found = false;
    const bytes = this.#unzip((entry) => {
      // Of several entries of one name the first counts.
      if (entry.name !== name || found) return false;
      found = true;
      if (liesAboutSize(entry)) throw new Unreadable('damaged', `${name} is not ${entry.originalSize} bytes`);
      this.#unpacked += entry.originalSize;
      if (entry.originalSize > largestPart || this.#unpacked > largestWhole) throw new Unreadable('too-large');
      return true;
    })[name];
    if (!bytes) return undefined;
    try {
      const part = this.#parse(new TextDecoder().decode(bytes));
      this.#parts.set(name, part);
      return part;
    } catch (error) {
      throw new Unreadable('damaged', String(error));
    }
  }

  /** The parts that `name` refers to: the types of the relations by their ids, with the parts' names. */
  relationsOf(name: string): Map<string, { type: string; target: string }> {
    const slash = name.lastIndexOf('/') + 1;
    const relations = new Map<string, { type: string; target: string }>();
    const list = this.part(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    for (const root of list ? childrenOf(list) : [])
      for (const relation of childrenOf(root)) {
        const id = attributeOf(relation, 'Id');
        const target = attributeOf(relation, 'Target');
        if (id === undefined || target === undefined || attributeOf(relation, 'TargetMode') === 'External') continue;
        const type = (attributeOf(relation, 'Type') ?? '').replace(/^.*\//, '');
        relations.set(id, { type, target: resolved(name.slice(0, slash), target) });
      }
    return relations;
  }

  /** The name of the part that holds the document itself. */
  mainPart(): string | undefined {
    return [...this.relationsOf('').values()].find(({ type }) => type === 'officeDocument')?.target;
  }

  #unzip(filter: (entry: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, { filter });
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('damaged', String(error));
    }
  }
}

/** A target as the name of a part, seen from `folder`. */
function resolved(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
