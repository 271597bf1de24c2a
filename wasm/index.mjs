// The checker for pages and workers. Node has its own entry in node/index.mjs.
import createModule from './dist/gouji.mjs';
import { moduleSettings, wrap } from './wrap.mjs';

export const load = (options) => createModule(moduleSettings(options)).then(wrap);
