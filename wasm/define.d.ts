/** Registers `<gouji-checker>`, unless the page has it already: `import 'gouji/define'`. */
export type { GoujiChecker } from './element.js';
