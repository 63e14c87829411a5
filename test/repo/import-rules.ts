/** Who may import whom, and who may touch the world: the rules of the house, as a table. */

import { posix } from 'node:path';
import { readSourceFacts } from './source-facts.ts';

interface Rule {
  /** Parts of `src/` that may be imported: a folder, or a file of `src/` itself. `*` is any but tools. */
  readonly may: readonly string[];
  /** Parts of which only types may be imported. */
  readonly mayTypes?: readonly string[];
  /** Packages and modules of Node; a pattern for each. */
  readonly packages?: readonly RegExp[];
  readonly mayUse?: readonly ('process' | 'console' | 'clock' | '.reveal')[];
}

const NODE = /^node:(?!process$)/u;
const ADAPTER = ['trust', 'plan', 'ports', 'report', 'section', 'failure', 'secret', 'parallel'];
const TABLES = ['inputs', 'outputs'];

const RULES: Readonly<Record<string, Rule>> = {
  secret: { may: [], packages: [/^node:util$/u], mayUse: ['.reveal'] },
  outputs: { may: [] },
  failure: { may: ['secret'], mayTypes: ['section'] },
  section: { may: [] },
  report: { may: [], mayTypes: ['failure', 'outputs', 'ports', 'secret', 'section'] },
  ports: { may: [], mayTypes: ['trust', 'plan', 'secret'] },
  parallel: { may: [] },
  'assume-source': { may: [] },
  'session-tags': { may: [], mayTypes: ['ports'] },
  'input-reader': { may: ['failure', 'section'], mayTypes: TABLES },
  inputs: { may: [] },
  'repeated-keys': { may: [], packages: [/^yaml$/u] },
  'yaml-map': { may: ['repeated-keys'], packages: [/^yaml$/u] },
  command: {
    may: [
      'aws-input',
      'trust',
      'failure',
      'command',
      'config',
      'assume-source',
      'declaration-input',
      'input-reader',
      'inputs',
      'secret',
      'session-tags',
    ],
    mayTypes: ['commands', 'ports'],
  },
  'aws-input': { may: [], mayTypes: ['input-reader'] },
  'declaration-input': {
    may: ['aws-input', 'trust', 'plan', 'yaml-map'],
    mayTypes: ['commands', 'input-reader'],
  },
  config: {
    may: ['config', 'declaration-input', 'input-reader', 'inputs', 'repeated-keys', 'trust'],
    mayTypes: ['commands'],
    packages: [/^yaml$/u],
  },
  trust: { may: ['trust', 'failure', 'secret'] },
  plan: {
    may: ['trust', 'plan', 'failure', 'secret'],
    mayTypes: ['section'],
    packages: [/^node:crypto$/u, /^diff$/u, /^yaml$/u],
  },
  commands: {
    may: ['trust', 'plan', 'commands', 'ports', 'report', 'section', 'failure', 'secret', 'parallel'],
    mayTypes: TABLES,
  },
  aws: {
    may: [...ADAPTER, 'aws'],
    mayTypes: TABLES,
    packages: [NODE, /^@(?:aws-sdk|smithy)\//u],
    mayUse: ['clock', '.reveal'],
  },
  github: {
    may: [...ADAPTER, 'github'],
    mayTypes: TABLES,
    packages: [NODE, /^@actions\/github(?:\/|$)/u],
    mayUse: ['clock', '.reveal'],
  },
  runner: {
    may: [...ADAPTER, 'runner'],
    mayTypes: TABLES,
    packages: [/^node:/u, /^@actions\/core$/u],
    mayUse: ['process', 'clock', '.reveal'],
  },
  'on-accounts': { may: ['aws', 'commands', 'trust'], mayTypes: ['command', 'plan', 'ports', 'report', 'secret'] },
  'open-github': { may: ['github'], mayTypes: ['ports'] },
  emulator: { may: ['trust', 'emulator'], packages: [NODE], mayUse: ['clock'] },
  main: { may: ['*'], packages: [/^node:/u], mayUse: ['process', 'clock'] },
  refresh: { may: ['*'], packages: [/^node:/], mayUse: ['process', 'clock'] },
  post: { may: ['runner', 'failure'], mayUse: ['process'] },
  cli: { may: ['*', 'cli', 'load-emulator'], packages: [/^node:/u, /^commander$/u], mayUse: ['process', 'clock'] },
  // The emulator is loaded by its path and never bundled, so only its types are known here.
  'load-emulator': {
    may: [],
    mayTypes: ['emulator'],
    packages: [/^node:/u, /^\(computed\)$/u],
    mayUse: ['process'],
  },
  build: { may: ['*', 'build', 'emulator'], packages: [/./u], mayUse: ['process', 'clock'] },
  bench: { may: ['emulator', 'bench'], packages: [/^node:/u, /^yaml$/u], mayUse: ['process', 'clock'] },
};

/** Parts that `*` does not reach: the terminal, and tools of this repository. */
const NEVER_SHIPPED = ['build', 'bench', 'emulator', 'cli', 'load-emulator'];

/** Clock, randomness, timers and network: what makes a run differ from the one before. */
const CLOCK = [
  'Date.now',
  'new Date()',
  'Math.random',
  'performance',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'crypto',
  'randomUUID',
  'randomBytes',
  'randomInt',
];

/** What a file of `src/` does against the rules, a sentence for each. `path` is relative to the repository. */
export function findViolations(path: string, source: string): readonly string[] {
  const part = partOf(path);
  const rule = part === undefined ? undefined : RULES[part];
  if (part === undefined || rule === undefined) return [`${path} is in no part of src/ that the rules know`];
  const { imports, uses } = readSourceFacts(source);

  const found = imports
    .filter(({ specifier, isType }) => !mayImport(path, rule, specifier, isType))
    .map(({ specifier }) => `${part} must not import ${specifier} (${path})`);
  const worldly = (['process', 'console', '.reveal'] as const).filter(
    (name) => uses.has(name) && !rule.mayUse?.includes(name),
  );
  const clocks = rule.mayUse?.includes('clock') === true ? [] : CLOCK.filter((name) => uses.has(name));
  return [...found, ...[...worldly, ...clocks].map((name) => `${part} must not use ${name} (${path})`)];
}

function mayImport(path: string, rule: Rule, specifier: string, isType: boolean): boolean {
  if (!specifier.startsWith('.')) return rule.packages?.some((pattern) => pattern.test(specifier)) ?? false;
  const target = partOf(posix.join(posix.dirname(path), specifier));
  if (target === undefined) return false;
  if (rule.may.includes(target) || (rule.may.includes('*') && !NEVER_SHIPPED.includes(target))) return true;
  return isType && rule.mayTypes?.includes(target) === true;
}

/** `src/trust/subject.ts` → `trust`, `src/main.ts` → `main`. */
function partOf(path: string): string | undefined {
  return /^src\/(?:([^/]+)\/.+|([^/]+))\.ts$/u
    .exec(path)
    ?.slice(1)
    .find((name) => name !== undefined);
}
