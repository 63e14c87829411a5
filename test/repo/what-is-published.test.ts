/** What a package of this repository holds: the command, the action that its demonstration runs, the emulator compiled. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { read, root } from './repository.ts';

it('the package holds what the command needs, and no source or test', () => {
  const options = { cwd: root, encoding: 'utf8', stdio: 'pipe' } as const;
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options);
  const [{ files } = { files: [] }] = JSON.parse(output) as readonly { readonly files: readonly { path: string }[] }[];
  const paths = files.map(({ path }) => path);
  const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> };
  const command = bin['gh-oidc-aws'] ?? '';
  expect(paths).toEqual(
    expect.arrayContaining([
      command,
      'dist/index.js',
      'dist/package.json',
      'dist/licenses.txt',
      'LICENSE',
      'README.md',
    ]),
  );
  expect(read(command)).toMatch(/^#!\/usr\/bin\/env node\n/u);
  expect(paths.filter((path) => !/^(?:dist|docs|lib|schema)\/|^[\w.-]+$/u.test(path))).toEqual([]);
});

it('what is compiled for it is the emulator, and needs no package', () => {
  const out = mkdtempSync(join(tmpdir(), 'gh-oidc-aws-lib-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  execFileSync(process.execPath, [tsc, '--project', 'scripts/emulator.tsconfig.json', '--outDir', out], {
    cwd: root,
  });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'));
  expect(files).toEqual(expect.arrayContaining([join('emulator', 'main.js'), join('emulator', 'demo.js')]));
  const specifiers = files.flatMap((path) =>
    [...readFileSync(join(out, path), 'utf8').matchAll(/^(?:import|export)\b[^'"]*?from ['"]([^'"]+)['"]/gmu)].map(
      ([, specifier = '']) => specifier,
    ),
  );
  expect(specifiers.length).toBeGreaterThan(20);
  expect(specifiers.filter((specifier) => !/^(?:node:|\.{1,2}\/.*\.js$)/u.test(specifier))).toEqual([]);
});
