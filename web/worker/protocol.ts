/**
 * What the page and the worker say to each other. Offsets count UTF-16 code units of the source's
 * text, as everywhere in the project.
 */
import type { CheckOptions, Comparison, Form, Language, NamedSource, Result, Rule, Source } from 'gouji';

/** From the page to the worker. `id` comes back in the answer. */
export type Request =
  | { id: number; ask: 'check'; source: Source; options: CheckOptions }
  | { id: number; ask: 'compare'; reports: NamedSource[]; language: Language }
  | { id: number; ask: 'rules'; language: Language };

/**
 * What the worker tells once its script runs, and once the engine is compiled; `blocked` where a policy forbids
 * WebAssembly.
 */
export type Notice =
  | { tell: 'alive' }
  | { tell: 'ready'; version: string; forms: Form[] }
  | { tell: 'failed'; message: string; blocked: boolean };

/** The answer to one request. */
export type Answer =
  | { id: number; result: Result }
  | { id: number; comparison: Comparison }
  | { id: number; rules: Rule[] }
  | { id: number; error: string };
