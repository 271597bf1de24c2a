/** What Chromium 86 knows, by the data of MDN. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' };
import { type Node, parse } from 'acorn';

/** The oldest browser that is to run the page. */
const oldest = 86;

interface Compat {
  support: { chrome?: unknown };
}

interface Feature {
  __compat?: Compat;
  [name: string]: Feature | Compat | undefined;
}

interface Support {
  version_added?: string | boolean | null;
  flags?: unknown;
  prefix?: string;
  alternative_name?: string;
}

/** The version of Chrome in which a feature came under its name and without a flag; Infinity where it never did. */
function since({ support }: Compat): number {
  const versions = ([support.chrome].flat() as Support[])
    .filter((entry) => entry && !entry.flags && !entry.prefix && !entry.alternative_name)
    .map(({ version_added: version }) => (typeof version === 'string' ? Number(version.replace('≤', '')) : Infinity));
  return Math.min(...versions.filter((version) => !Number.isNaN(version)), Infinity);
}

/** Names of features, each with the version in which the first of its name came. */
function firstOf(groups: unknown[], depth: number): Map<string, number> {
  const first = new Map<string, number>();
  const visit = (feature: Feature, level: number) => {
    for (const [key, inner] of Object.entries(feature) as [string, Feature][]) {
      if (key === '__compat') continue;
      const name = key.replace(/_static$/, '');
      if (inner.__compat) first.set(name, Math.min(first.get(name) ?? Infinity, since(inner.__compat)));
      if (level < depth) visit(inner, level + 1);
    }
  };
  for (const group of groups) visit(group as Feature, 1);
  return first;
}

const scripted = firstOf([bcd.api, bcd.javascript.builtins, bcd.webassembly.api], 2);
const properties = firstOf([bcd.css.properties], 1);
const selectors = firstOf([bcd.css.selectors], 1);
const rules = firstOf([bcd.css['at-rules']], 1);
const functions = firstOf([bcd.css.types], 3);

const isTooNew = (known: Map<string, number>, name: string) => (known.get(name) ?? 0) > oldest;

/** Calls `visit` with every node of a program. */
function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const value of Object.values(node))
    for (const child of [value].flat()) if (typeof child?.type === 'string') walk(child, visit);
}

/** Everything by a name in a style sheet that came after the oldest browser. */
export function tooNewInStyles(sheet: string): string[] {
  const found = (known: Map<string, number>, pattern: RegExp, prefix: string) =>
    [...sheet.matchAll(pattern)]
      .map(([, name]) => name as string)
      .flatMap((name) => (isTooNew(known, name) ? [prefix + name] : []));
  return [
    ...found(properties, /[{;]\s*([a-z][a-z-]*)\s*:/g, ''),
    ...found(selectors, /:([a-z][a-z-]*)(?=[^{}]*\{)/g, ':'),
    ...found(rules, /@([a-z-]+)/g, '@'),
    ...found(functions, /\b([a-z][a-z-]*)\(/g, ''),
  ];
}

interface Named extends Node {
  name?: string;
  computed?: boolean;
  key?: Named;
  property?: Named;
  left?: Named;
  object?: Named;
  id?: Named;
  params?: Named[];
  properties?: Named[];
}

const keyOf = ({ computed, key }: Named) => (computed ? undefined : key?.name);

/** The names that a node gives to things of the script's own, if any. */
function ownNames(node: Named): (string | undefined)[] {
  const { type, left, id, params = [], properties = [] } = node;
  if (type === 'ObjectExpression') return properties.map(keyOf);
  if (/^(?:MethodDefinition|PropertyDefinition)$/.test(type)) return [keyOf(node)];
  if (type === 'AssignmentExpression' && left?.object?.type === 'ThisExpression') return [left.property?.name];
  if (type === 'VariableDeclarator') return [id?.name];
  return /Function|ClassDeclaration/.test(type) ? [id?.name, ...params.map(({ name }) => name)] : [];
}

/** Scripts of ES2021, and what of the browser they and the style sheets in them ask for by name. */
export class Scripts {
  readonly #own = new Set<string | undefined>();
  readonly #asked = new Set<string>();
  readonly #styles = new Set<string>();

  /** @throws {SyntaxError} where the script is of a later edition */
  add(code: string, sourceType: 'module' | 'script'): void {
    walk(parse(code, { ecmaVersion: 2021, sourceType }), (node: Named) => {
      for (const name of ownNames(node)) this.#own.add(name);
      if (node.type === 'Identifier' && node.name !== undefined) this.#asked.add(node.name);
      const text = (node as unknown as { value?: { cooked?: string } }).value?.cooked;
      if (text?.includes('{')) for (const style of tooNewInStyles(text)) this.#styles.add(style);
    });
  }

  /**
   * What came after the oldest browser. A name that something older has as well passes, and one that the scripts give
   * to something of their own: so of the language's own library the compiler's types are the better judge.
   */
  tooNew(): string[] {
    const asked = [...this.#asked].filter((name) => isTooNew(scripted, name) && !this.#own.has(name));
    return [...asked, ...this.#styles].sort();
  }
}
