// Serves the page for looking at it and working on it: `npm start`.
import { buildWasm } from './build.mjs';
import { main, run } from './run.mjs';
import { setup } from './setup.mjs';

main(() => {
  setup({ tests: false });
  buildWasm();
  run('npx', ['vite', ...process.argv.slice(2)]);
});
