/** `npm run release`: prepares a version, and checks for the release workflow whether a tag can be released. */

import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { errorMessage } from '../src/failure/error-message.ts';
import { compareVersions, parseVersionTag, type Version } from './version.ts';

const USAGE = `npm run release -- prepare 1.2.0   write the version and the changelog section
node scripts/release.ts check v1.2.0 COMMIT   fail unless the tag can be released from this commit
node scripts/release.ts notes v1.2.0 URL      print the changelog section, with links relative to URL
node scripts/release.ts major v1.2.0          print the major version tag to move, such as v1, or nothing`;

/** The reasons not to release a tag, as sentences. Runs in a checkout of the commit. */
function findObstacles(tag: string, commit: string): readonly string[] {
  const version = parseVersionTag(tag);
  if (version === undefined) return [`${tag} is not a version such as v1.2.0.`];
  const name = tag.slice(1);
  const tags = readTags();
  const found = [
    ...['package.json', 'package-lock.json'].map((path) => {
      const { version: written } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
      return written === name ? '' : `${path} says ${written}.`;
    }),
    readNotes(name) === undefined ? `CHANGELOG.md has no section "## [${name}] - YYYY-MM-DD" with text.` : '',
    tags.get(tag) === commit ? '' : `${tag} points to ${tags.get(tag) ?? 'nothing'}, not to ${commit}.`,
    ...newerThan(version, tags).map((newer) => `${newer} is newer and already tagged.`),
  ];
  return found.filter((sentence) => sentence !== '');
}

/** The major version tag, if it should move to this release: not for a pre-release, and never backwards. */
function findMajorTag(tag: string): string | undefined {
  const version = parseVersionTag(tag);
  if (version === undefined || version.pre !== undefined) return undefined;
  const newer = newerThan(version, readTags()).filter((other) => parseVersionTag(other)?.pre === undefined);
  return newer.length > 0 ? undefined : `v${version.numbers[0]}`;
}

/** The changelog section of a version, without its heading. */
function readNotes(name: string): string | undefined {
  const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /mu);
  const section = sections.find((text) => /^\[([^\]]+)\] - \d{4}-\d{2}-\d{2}\n/u.exec(text)?.[1] === name);
  return section?.slice(section.indexOf('\n')).trim() || undefined;
}

/** Turns the unreleased changes into a section, and writes the version into both manifests. */
function prepare(name: string, date: string): void {
  const tags = readTags();
  const version = parseVersionTag(`v${name}`);
  if (version === undefined) throw new Error(`${name} is not a version such as 1.2.0.`);
  const taken = [...newerThan(version, tags), ...(tags.has(`v${name}`) ? [`v${name}`] : [])];
  if (taken.length > 0) throw new Error(`${name} must be newer than the existing tags: ${taken.join(', ')}.`);
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [, unreleased = ''] = /^## \[Unreleased\]\n(.*?)(?=^## |$(?![\s\S]))/msu.exec(changelog) ?? [];
  if (unreleased.trim() === '') throw new Error('CHANGELOG.md has no changes under "## [Unreleased]".');
  writeFileSync('CHANGELOG.md', changelog.replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${name}] - ${date}\n`));
  for (const path of ['package.json', 'package-lock.json']) {
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as {
      version: string;
      packages?: { '': { version: string } };
    };
    manifest.version = name;
    if (manifest.packages !== undefined) manifest.packages[''].version = name;
    writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  }
}

/** The tags of the remote, with the commits that they point to. */
function readTags(): ReadonlyMap<string, string> {
  const lines = execFileSync('git', ['ls-remote', '--tags', 'origin'], { encoding: 'utf8' }).trimEnd().split('\n');
  const pairs = lines.map((line) => line.split('\trefs/tags/')).filter(([, tag]) => tag !== undefined);
  // For an annotated tag, a second line with ^{} has the commit.
  return new Map(pairs.map(([commit = '', tag = '']) => [tag.replace(/\^\{\}$/u, ''), commit]));
}

/** The newer tags of the same major version. */
function newerThan(version: Version, tags: ReadonlyMap<string, string>): readonly string[] {
  return [...tags.keys()].filter((tag) => {
    const other = parseVersionTag(tag);
    return other?.numbers[0] === version.numbers[0] && compareVersions(other, version) > 0;
  });
}

/** Runs a command and returns what to print. */
function run([command, name = '', rest = '']: readonly string[]): string {
  switch (command) {
    case 'prepare':
      prepare(name, new Date().toISOString().slice(0, 10));
      return '';
    case 'check': {
      const obstacles = findObstacles(name, rest);
      if (obstacles.length > 0) throw new Error(obstacles.join('\n'));
      return '';
    }
    case 'notes':
      return readNotes(name.slice(1))?.replace(/\]\((?!https?:)/gu, `](${rest}`) ?? '';
    case 'major':
      return findMajorTag(name) ?? '';
    default:
      throw new Error(USAGE);
  }
}

try {
  const text = run(process.argv.slice(2));
  if (text !== '') process.stdout.write(`${text}\n`);
} catch (error) {
  process.stderr.write(`${errorMessage(error)}\n`);
  process.exitCode = 1;
}
