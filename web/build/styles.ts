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

/** Compacts the style sheets that stand in scripts as css`…`, which minifiers leave as they are. */
export function compactStyles(): Plugin {
  return {
    name: 'gouji:styles',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith('.ts')
        ? code.replace(/\bcss`([^`$]*)`/g, (_all, sheet: string) => `css\`${compact(sheet)}\``)
        : undefined,
  };
}
