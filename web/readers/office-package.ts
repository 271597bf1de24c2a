/** The parts of an office document: XML files in a ZIP archive (Open Packaging Conventions, ISO/IEC 29500-2). */
import { unzipSync } from 'fflate';
import { attributeOf, childrenOf, type DomNode, type Parse } from './dom';
import { Unreadable } from './errors';

/** The largest part that is unpacked, in bytes. Reports have less than 1 MB; an archive may be made to burst. */
const largestPart = 16 * 1024 * 1024;

/** An unpacked document. */
export class OfficePackage {
  readonly #bytes: Uint8Array;
  readonly #parse: Parse;
  /** The names of its parts, without a leading slash. */
  readonly names: ReadonlySet<string>;

  /** @throws {Unreadable} `damaged` where the archive cannot be opened, `encrypted` where it is under a password */
  constructor(bytes: Uint8Array, parseXml: Parse) {
    this.#bytes = bytes;
    this.#parse = parseXml;
    if (((bytes[6] ?? 0) & 1) === 1) throw new Unreadable('encrypted');
    const names = new Set<string>();
    this.#unzip((name) => {
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
    const bytes = this.#unzip((entry, size) => {
      if (entry !== name) return false;
      if (size > largestPart) throw new Unreadable('too-large');
      return true;
    })[name];
    if (!bytes) return undefined;
    try {
      return this.#parse(new TextDecoder().decode(bytes));
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

  #unzip(wanted: (name: string, size: number) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) });
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
