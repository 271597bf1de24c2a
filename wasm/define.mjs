// Registers `<gouji-checker>`: `import 'gouji/define'`.
import { define } from './element.mjs';

define();
