// Makes the folder that is published: `npm run release`. Names with the version in them, so that they can be kept for
// ever; hashes in ready-made snippets; examples for servers; checksums.
// `node scripts/release.mjs --built [FOLDER]` takes what is built already.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { buildElement, buildReaders, buildWasm } from './build.mjs';
import { Failed, main, root, run } from './run.mjs';
import { setup } from './setup.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'wasm/package.json')));
const dist = resolve(root, process.env.GOUJI_DIST ?? 'dist');
const templates = join(root, 'scripts/release');

/** The widget's files, each with the version before its extension. */
const widgetFiles = [
  'gouji-checker.js',
  'gouji.wasm',
  'gouji-engine.js',
  'gouji-embed.js',
  'gouji-frame.js',
  'gouji-frame.html',
];

const versioned = (name) => name.replace(/\.(\w+)$/, `-${version}.$1`);

const integrityOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

const copyWidget = (folder) => {
  mkdirSync(folder);
  for (const name of widgetFiles) cpSync(join(dist, 'widget', name), join(folder, versioned(name)));
  const frame = join(folder, versioned('gouji-frame.html'));
  const html = readFileSync(frame, 'utf8').replace(
    /src="\.\/([\w-]+\.js)"/g,
    (_all, name) => `src="./${versioned(name)}"`,
  );
  writeFileSync(frame, html);
};

const copyPage = (folder) => {
  const left = new Set([join(dist, 'widget'), join(dist, 'gouji.html')]);
  cpSync(dist, folder, { recursive: true, filter: (path) => !left.has(path) });
};

/** Writes the templates with versions and hashes: `{{version}}`, `{{integrity gouji-checker.js}}`. */
const writeTemplates = (folder) => {
  for (const name of readdirSync(templates)) {
    const text = readFileSync(join(templates, name), 'utf8')
      .replaceAll('{{version}}', version)
      .replace(/\{\{integrity ([\w.-]+)\}\}/g, (_all, file) => integrityOf(join(folder, 'widget', versioned(file))));
    writeFileSync(join(folder, name), text);
  }
};

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .sort();

const writeChecksums = (folder) => {
  const lines = filesIn(folder).map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex')}  ${name}\n`,
  );
  writeFileSync(join(folder, 'SHA256SUMS'), lines.join(''));
};

const makeRelease = (folder) => {
  if (!existsSync(join(dist, 'widget/gouji-checker.js'))) throw new Failed('Nothing is built yet: npm run build');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyWidget(join(folder, 'widget'));
  copyPage(join(folder, 'page'));
  cpSync(join(dist, 'gouji.html'), join(folder, versioned('gouji.html')));
  for (const name of ['LICENSE', 'THIRD_PARTY.md', 'CHANGELOG.md']) cpSync(join(root, name), join(folder, name));
  run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: join(root, 'wasm'), stdio: 'ignore' });
  writeTemplates(folder);
  writeChecksums(folder);
};

main(() => {
  const [folder = join(root, 'release', `gouji-${version}`), ...more] = process.argv
    .slice(2)
    .filter((argument) => argument !== '--built');
  if (more.length > 0) throw new Failed('usage: node scripts/release.mjs [--built] [FOLDER]');
  if (!process.argv.includes('--built')) {
    setup({ tests: false });
    buildWasm();
    buildReaders();
    buildElement();
    run('npm', ['run', '--silent', 'build:web']);
  }
  makeRelease(resolve(folder));
  console.log(`The release is in ${relative(process.cwd(), resolve(folder)) || '.'}`);
});
