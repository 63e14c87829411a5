/** `npm run build`: writes `dist/` completely, with the same bytes on every machine. */

import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle } from './bundle.ts';
import { findPackages, renderLicenses } from './licenses.ts';

/** What must not be bundled. */
const FORBIDDEN = /^build\/(?:emulator|scripts|test)\//u;
/** What only the bundle of the terminal may contain. */
const TERMINAL = /^build\/src\/cli[./]|\/commander\//u;

/** The entries, and the folder in `dist/` for each entry and its chunks. */
const ENTRIES = { 'main.js': '', 'post.js': 'post/', 'refresh.js': 'refresh/', 'cli.js': 'cli/' };

/** A module of the command line that stays a separate file, because it looks for the emulator next to itself. */
const LOADER = 'load-emulator.js';
const LOADER_FOLDER = 'build/src/cli';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'dist') },
    /** Where to write the modules of each chunk, as JSON. */
    manifest: { type: 'string' },
  },
});

// Module IDs depend on paths relative to the working directory.
process.chdir(root);
compile();
const files = new Map<string, string | Uint8Array>();
const chunks = new Map<string, readonly string[]>();
for (const [entry, folder] of Object.entries(ENTRIES)) {
  const built = await bundle(join(root, 'build/src', entry), root, [LOADER]);
  for (const [name, content] of built.files) {
    // The `package.json` at the top applies to all folders.
    if (folder === '' || name !== 'package.json') files.set(`${folder}${name}`, content);
  }
  for (const [name, sources] of built.chunks) chunks.set(`${folder}${name}`, sources);
}
files.set(`cli/${LOADER}`, readFileSync(join(root, LOADER_FOLDER, LOADER)));
const modules = [...chunks.values()].flat();

const forbidden = [...chunks].flatMap(([chunk, paths]) =>
  paths.filter((path) => FORBIDDEN.test(path) || (TERMINAL.test(path) && !chunk.startsWith('cli/'))),
);
if (forbidden.length > 0) throw new Error(`These modules must not be bundled:\n${forbidden.join('\n')}`);

const packages = findPackages(modules, root);
rmSync(values.out, { recursive: true, force: true });
for (const [name, content] of files) write(name, content);
write('licenses.txt', renderLicenses(packages));
if (values.manifest !== undefined) writeFileSync(values.manifest, JSON.stringify(Object.fromEntries(chunks), null, 2));
process.stdout.write(`${values.out}: ${files.size + 1} files, ${packages.length} packages\n`);

function compile(): void {
  rmSync(join(root, 'build'), { recursive: true, force: true });
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const args = [tsc, '--project', 'scripts/build.tsconfig.json'];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', process.stderr, process.stderr] });
  if (status !== 0) process.exit(1);
}

function write(name: string, content: string | Uint8Array): void {
  const path = join(values.out, name);
  mkdirSync(dirname(path), { recursive: true });
  // npm makes an installed command executable, which must not change a checkout.
  writeFileSync(path, content, { mode: name === 'cli/index.js' ? 0o755 : 0o644 });
}
