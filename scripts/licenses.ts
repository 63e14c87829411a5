/** The licenses of bundled packages: which packages a bundle contains, whether their licenses are allowed, and their texts. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package with at least one module in the bundle. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The author in the manifest, without an email address; empty without an author. */
  readonly author: string;
  readonly text: string;
}

/** Licenses that only require including their text. */
export const ALLOWED_LICENSES: readonly string[] = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

/** The packages that these modules belong to, sorted. Fails if a license is not allowed or has no text. */
export function findPackages(modules: Iterable<string>, root: string): readonly BundledPackage[] {
  const folders = new Set<string>();
  for (const path of modules) {
    if (path.includes('node_modules/')) folders.add(packageFolder(join(root, path)));
  }
  const packages = new Map([...folders].map(readPackage).map((found) => [`${found.name}@${found.version}`, found]));
  const sorted = [...packages.values()].sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  return sorted.map((found) => (found.text === '' ? { ...found, text: lentText(found, sorted) } : found));
}

/** The content of `licenses.txt`: each license text once, below the packages that use it. */
export function renderLicenses(packages: readonly BundledPackage[]): string {
  const rule = '-'.repeat(80);
  const blocks = [...Map.groupBy(packages, ({ license, text }) => `${license}\n\n${text}`)].map(
    ([text, covered]) => `${rule}\n${covered.map(({ name, version }) => `${name} ${version}`).join('\n')}\n\n${text}\n`,
  );
  return `This action contains the packages below.\n\n${blocks.join('\n')}`;
}

/** The folder of the package that a file belongs to: the nearest one whose manifest has a name and a version. */
function packageFolder(file: string): string {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = readManifest(folder);
    if (manifest?.name !== undefined && manifest.version !== undefined) return folder;
  }
  throw new Error(`${file} does not belong to a package`);
}

function readPackage(folder: string): BundledPackage {
  const { name = '', version = '', license, author } = readManifest(folder) ?? {};
  if (license === undefined || !ALLOWED_LICENSES.includes(license)) {
    throw new Error(`${name}@${version} has the license ${license ?? 'none'}; allowed: ${ALLOWED_LICENSES.join(', ')}`);
  }
  const files = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/iu.test(file))
    .sort();
  const text = files
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
  const holder = (typeof author === 'string' ? author : (author?.name ?? '')).replace(/\s*[<(].*$/u, '');
  return { name, version, license, author: holder, text };
}

/**
 * The text for a package without a license file. Apache-2.0 is always the same text; MIT differs only in the copyright holder,
 * for which this uses the author in the manifest.
 */
function lentText({ name, version, license, author }: BundledPackage, all: readonly BundledPackage[]): string {
  const lender = all.find((other) => other.license === license && isLendable(other));
  if (license === 'Apache-2.0' && lender !== undefined) return lender.text;
  if (license === 'MIT' && lender !== undefined && author !== '') {
    return lender.text.replace(COPYRIGHT_LINE, `Copyright (c) ${author}`);
  }
  throw new Error(`${name}@${version} ships no license text`);
}

const COPYRIGHT_LINE = /^Copyright \(c\) .*$/imu;

/** An MIT license whose copyright holder can be replaced. */
function isLendable({ license, text }: BundledPackage): boolean {
  if (license !== 'MIT') return text !== '';
  return /^(?:The )?MIT License/iu.test(text) && text.match(/copyright \(c\)/giu)?.length === 1;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, 'package.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : undefined;
}

/** Orders by code unit, independent of the locale. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
