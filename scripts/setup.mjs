// Installs what building and testing need, where it is missing: Debian's packages and the npm packages.
// Quick where nothing is missing. `node scripts/setup.mjs build` leaves out what only the tests need.
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failed, isMain, main, read, root, run } from './run.mjs';

const packages = {
  build: ['emscripten', 'cmake', 'ninja-build', 'python3', 'rapidjson-dev', 'catch2'],
  tests: [
    ...['g++', 'libicu-dev', 'clang-14', 'libclang-rt-14-dev', 'clang-format-14', 'clang-tidy-14'],
    ...['chromium', 'fonts-noto-cjk', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  ],
};

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw new Failed(`Node ${process.versions.node} is too old: 20.19 or later is needed. See https://nodejs.org/`);
};

const installPackages = (wanted) => {
  const listed = read('sh', [
    '-c',
    `dpkg-query -W -f='\${Package} \${db:Status-Status}\\n' ${wanted.join(' ')} 2>/dev/null; true`,
  ]);
  const installed = new Set(
    (listed ?? '').split('\n').flatMap((line) => (line.endsWith(' installed') ? line.split(' ', 1) : [])),
  );
  const missing = wanted.filter((name) => !installed.has(name));
  if (missing.length === 0) return;

  const install = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  const privilege = process.getuid() === 0 ? [] : ['sudo'];
  const mayInstall =
    process.getuid() === 0 ||
    read('sudo', ['-n', 'true']) !== null ||
    (process.stdin.isTTY && existsSync('/usr/bin/sudo'));
  if (!existsSync('/usr/bin/apt-get') || !mayInstall)
    throw new Failed(`These Debian packages are missing. Install them and try again:\n  sudo ${install.join(' ')}`);
  console.log(`Installing ${missing.join(' ')}`);
  const asRoot = (args) => {
    const [command, ...rest] = [...privilege, 'env', 'DEBIAN_FRONTEND=noninteractive', ...args];
    run(command, rest);
  };
  asRoot(['apt-get', 'update', '-qq', '-o', 'DPkg::Lock::Timeout=600']);
  asRoot([...install, '-qq', '-o', 'DPkg::Lock::Timeout=600']);
};

const installNpm = () => {
  const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
};

/**
 * Installs what is missing; what only the tests need too where `tests` is true. With an emsdk the system may be any:
 * its packages are left to the user.
 */
export const setup = ({ tests }) => {
  checkNode();
  if (tests) installPackages([...packages.build, ...packages.tests]);
  else if (!process.env.EMSDK) installPackages(packages.build);
  installNpm();
};

if (isMain(import.meta.url)) main(() => setup({ tests: process.argv[2] !== 'build' }));
