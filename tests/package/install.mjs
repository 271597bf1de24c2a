// The npm package as its users get it: packed, and installed from the tarball.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const npm = (args, cwd) =>
  execFileSync('npm', [...args, '--loglevel=error', '--no-update-notifier'], { cwd, encoding: 'utf8' });

/** Packs the package into `folder`; returns the tarball's path and the names of its files. */
export const pack = (folder) => {
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--pack-destination', folder], join(root, 'wasm')).replace(/^[^[]*/, ''),
  );
  return { tarball: join(folder, filename), files: files.map(({ path }) => path) };
};

/** Makes a project in `folder` that has the package, without a network. */
export const install = (folder) => {
  mkdirSync(folder, { recursive: true });
  const { tarball, files } = pack(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'fresh', private: true, type: 'module' }));
  npm(['install', tarball, '--offline', '--no-audit', '--no-fund'], folder);
  return { files };
};
