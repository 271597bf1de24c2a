// Installs what building and testing need, where it is missing: Debian's packages, ICU's source, the npm packages.
// Quick where nothing is missing. `node scripts/setup.mjs build` leaves out what only the tests need.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failed, isMain, main, read, root, run } from './run.mjs';

const packages = {
  build: [
    ...['g++', 'emscripten', 'cmake', 'ninja-build', 'python3'],
    ...['libicu-dev', 'icu-devtools', 'rapidjson-dev', 'catch2', 'dpkg-dev', 'xz-utils'],
  ],
  tests: [
    ...['clang-14', 'libclang-rt-14-dev', 'clang-format-14', 'clang-tidy-14'],
    ...['chromium', 'fonts-noto-cjk', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  ],
};

/** The release of ICU whose data and code the project's folding is tested with. */
const icuVersion = '72.1';

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

/** Unpacks ICU's source, as Debian has it, into build/icu. The lists of packages that this needs stay in build/. */
const fetchIcu = () => {
  const target = join(root, 'build/icu');
  const header = join(target, 'source/common/unicode/uvernum.h');
  const version = () => existsSync(header) && /define U_ICU_VERSION "([^"]+)"/.exec(readFileSync(header, 'utf8'))?.[1];
  if (version() === icuVersion) return;

  console.log(`Fetching the source of ICU ${icuVersion}`);
  const work = join(root, 'build/icu-download');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'lists/partial'), { recursive: true });
  // The archives that this machine has packages from, whatever mirror it uses; the release before its updates.
  const targets =
    read('apt-get', ['indextargets', '--format', '$(CREATED_BY) $(REPO_URI) $(RELEASE) $(COMPONENT)']) ?? '';
  const archives = [...new Set(targets.split('\n'))]
    .map((line) => line.split(' '))
    .filter(([kind, uri, , component]) => kind === 'Packages' && /debian/.test(uri) && component === 'main')
    .sort(([, , a], [, , b]) => a.length - b.length);
  const options = [
    ...['-qq', '-o', `Dir::Etc::sourcelist=${work}/sources.list`, '-o', 'Dir::Etc::sourceparts=/dev/null'],
    ...['-o', `Dir::State::lists=${work}/lists`, '-o', 'APT::Sandbox::User='],
  ];
  for (const [, uri, release, component] of archives) {
    const keys = '/usr/share/keyrings/debian-archive-keyring.gpg';
    writeFileSync(join(work, 'sources.list'), `deb-src [signed-by=${keys}] ${uri} ${release} ${component}\n`);
    const fetched =
      read('apt-get', ['update', ...options], { stdio: ['ignore', 'pipe', 'ignore'] }) !== null &&
      read('apt-get', ['source', ...options, 'icu'], { cwd: work, stdio: ['ignore', 'pipe', 'ignore'] }) !== null;
    const unpacked =
      fetched && readdirSync(work).find((name) => name.startsWith('icu-') && statSync(join(work, name)).isDirectory());
    if (!unpacked) continue;
    rmSync(target, { recursive: true, force: true });
    renameSync(join(work, unpacked), target);
    break;
  }
  rmSync(work, { recursive: true, force: true });
  if (version() !== icuVersion)
    throw new Failed(
      `ICU ${icuVersion}'s source could not be fetched with \`apt-get source icu\` (got ${version() || 'nothing'}).\nUnpack it into build/icu by hand and try again.`,
    );
};

const installNpm = () => {
  const modified = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
};

/** Installs what is missing; what only the tests need too where `tests` is true. */
export const setup = ({ tests }) => {
  installPackages(tests ? [...packages.build, ...packages.tests] : packages.build);
  fetchIcu();
  installNpm();
};

if (isMain(import.meta.url)) main(() => setup({ tests: process.argv[2] !== 'build' }));
