import type { Plugin } from 'vite';

/** A style sheet without what only its author reads. It holds no strings with stretches of blanks. */
function compact(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(?<=[\w-]): /g, ':')
    .replace(/;}/g, '}');
}

/**
 * Compacts what stands in the page's scripts as html`…` and css`…`, which minifiers leave as it is. No script of the
 * page has a text in which the blanks at the beginning of a line mean anything.
 */
export function compactTemplates(): Plugin {
  return {
    name: 'gouji:templates',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      /\/web\/page\/.*\.ts$/.test(id)
        ? code
            .replace(/\bcss`([^`$]*)`/g, (_all, sheet: string) => `css\`${compact(sheet)}\``)
            .replace(/\n[ \t]+/g, '\n')
        : undefined,
  };
}
