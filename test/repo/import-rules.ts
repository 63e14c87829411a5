/** Who may import whom, and who may touch the world: the rules of the house, as a table. */

import { posix } from 'node:path';
import { readSourceFacts } from './source-facts.ts';

interface Rule {
  /** Rooms that may be imported, their inner rooms included. `*` is everything that ships but the terminal. */
  readonly may: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly mayTypes?: readonly string[];
  /** Packages and modules of Node; a pattern for each. */
  readonly packages?: readonly RegExp[];
  readonly mayUse?: readonly ('process' | 'console' | 'clock' | '.reveal')[];
}

const NODE = /^node:(?!process$)/u;
const GROUND = ['secret', 'json', 'concurrency', 'document', 'failure'];
const ADAPTER = [...GROUND, 'http', 'retry', 'trust', 'plan', 'ports', 'report'];
const YAML = /^yaml$/u;

/** A room is a folder or a loose file; in `trust/` and `inputs/` each folder and file is a room of its own. */
const RULES: Readonly<Record<string, Rule>> = {
  secret: { may: [], packages: [/^node:util$/u], mayUse: ['.reveal'] },
  concurrency: { may: [] },
  json: { may: [] },
  retry: { may: [], mayTypes: ['ports'] },
  http: { may: [], packages: [NODE], mayUse: ['clock'] },
  document: { may: [] },
  failure: { may: ['secret'], mayTypes: ['document'] },

  'trust/arn': { may: [] },
  'trust/quote': { may: [] },
  'trust/token': { may: ['trust/arn', 'failure', 'secret'] },
  'trust/policy': { may: ['trust/arn', 'trust/token', 'json'] },
  'trust/subject': { may: ['trust/policy', 'trust/token'] },
  'trust/build': { may: ['trust/arn', 'trust/policy', 'trust/subject', 'trust/token', 'failure'] },
  'trust/compare': { may: ['trust/policy', 'trust/quote'] },
  'trust/lint': { may: ['trust/arn', 'trust/policy', 'trust/quote', 'trust/subject', 'trust/token'] },
  'trust/diagnose': {
    may: ['trust/arn', 'trust/build', 'trust/policy', 'trust/quote', 'trust/subject', 'trust/token', 'document'],
  },

  plan: {
    may: ['trust', 'failure', 'secret'],
    mayTypes: ['document'],
    packages: [/^node:crypto$/u, /^diff$/u, YAML],
  },
  ports: { may: [], mayTypes: ['trust', 'plan', 'secret'] },
  report: { may: [], mayTypes: ['failure', 'ports', 'secret', 'document'] },
  commands: { may: [...GROUND, 'trust', 'plan', 'ports', 'report'] },

  'inputs/inputs': { may: [] },
  'inputs/reader': { may: ['failure', 'document'], mayTypes: ['inputs/inputs'] },
  'inputs/yaml-problem': { may: [] },
  'inputs/yaml': { may: ['inputs/yaml-problem'], packages: [YAML] },
  'inputs/command': { may: [], mayTypes: ['inputs/declaration', 'inputs/reader', 'commands', 'ports', 'secret'] },
  'inputs/fields': {
    may: ['inputs/inputs', 'trust', 'secret'],
    mayTypes: ['inputs/command', 'inputs/reader', 'commands', 'ports'],
  },
  'inputs/declaration': {
    may: ['inputs/fields', 'inputs/yaml', 'trust', 'plan'],
    mayTypes: ['inputs/reader'],
  },
  'inputs/config': {
    may: [
      'inputs/declaration',
      'inputs/fields',
      'inputs/inputs',
      'inputs/reader',
      'inputs/yaml',
      'inputs/yaml-problem',
      'trust',
      'json',
    ],
    mayTypes: ['inputs/command', 'commands', 'plan'],
    packages: [YAML],
  },
  'inputs/find-declaration': {
    may: ['inputs/config', 'inputs/declaration', 'inputs/fields'],
    mayTypes: ['inputs/reader', 'commands', 'plan'],
  },
  'inputs/modes': {
    may: [
      'inputs/config',
      'inputs/declaration',
      'inputs/fields',
      'inputs/find-declaration',
      'inputs/yaml',
      'trust',
      'json',
    ],
    mayTypes: ['inputs/command', 'inputs/reader', 'commands', 'ports'],
  },
  'inputs/parse': {
    may: ['inputs/modes', 'inputs/fields', 'inputs/reader', 'inputs/inputs'],
    mayTypes: ['inputs/command', 'inputs/declaration', 'ports'],
  },

  aws: { may: ADAPTER, packages: [NODE, /^@(?:aws-sdk|smithy)\//u], mayUse: ['clock', '.reveal'] },
  github: { may: ADAPTER, packages: [NODE, /^@actions\/github(?:\/|$)/u], mayUse: ['clock', '.reveal'] },
  runner: { may: ADAPTER, packages: [/^node:/u, /^@actions\/core$/u], mayUse: ['process', 'clock', '.reveal'] },

  app: { may: ['*'], packages: [/^node:/u], mayUse: ['process', 'clock'] },
  main: { may: ['*'], packages: [/^node:/u], mayUse: ['process', 'clock'] },
  refresh: { may: ['aws', 'commands', 'runner', ...GROUND], packages: [/^node:/u], mayUse: ['process', 'clock'] },
  post: { may: ['runner', 'failure'], mayUse: ['process'] },
  // The terminal loads the emulator by its path and never bundles it, so it knows the types alone.
  cli: { may: ['*'], mayTypes: ['emulator'], packages: [/^node:/u, /^commander$/u], mayUse: ['process', 'clock'] },
  'cli/load-emulator': {
    may: [],
    mayTypes: ['emulator'],
    packages: [/^node:/u, /^\(computed\)$/u],
    mayUse: ['process'],
  },

  emulator: { may: ['trust', 'failure', 'secret'], packages: [NODE], mayUse: ['clock'] },
  scripts: { may: ['*', 'emulator'], packages: [/./u], mayUse: ['process', 'clock'] },
};

/** Rooms that `*` does not reach: the terminal, and what never ships. */
const NOT_IN_THE_ACTION = ['scripts', 'emulator', 'cli'];

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

/** What a file does against the rules, a sentence for each. `path` is relative to the repository. */
export function findViolations(path: string, source: string): readonly string[] {
  const room = roomOf(path);
  const rule = room === undefined ? undefined : RULES[room];
  if (room === undefined || rule === undefined) return [`${path} is in no room that the rules know`];
  const { imports, uses } = readSourceFacts(source);

  const found = imports
    .filter(({ specifier, isType }) => !mayImport(path, room, rule, specifier, isType))
    .map(({ specifier }) => `${room} must not import ${specifier} (${path})`);
  const worldly = (['process', 'console', '.reveal'] as const).filter(
    (name) => uses.has(name) && !rule.mayUse?.includes(name),
  );
  const clocks = rule.mayUse?.includes('clock') === true ? [] : CLOCK.filter((name) => uses.has(name));
  return [...found, ...[...worldly, ...clocks].map((name) => `${room} must not use ${name} (${path})`)];
}

function mayImport(path: string, room: string, rule: Rule, specifier: string, isType: boolean): boolean {
  if (!specifier.startsWith('.')) return rule.packages?.some((pattern) => pattern.test(specifier)) ?? false;
  const target = roomOf(posix.join(posix.dirname(path), specifier));
  if (target === undefined) return false;
  if (target === room || isIn(target, rule.may)) return true;
  if (room === 'cli' && target === 'cli/load-emulator') return true;
  if (rule.may.includes('*') && !isIn(target, NOT_IN_THE_ACTION)) return true;
  return isType && isIn(target, rule.mayTypes ?? []);
}

function isIn(room: string, rooms: readonly string[]): boolean {
  return rooms.some((name) => room === name || room.startsWith(`${name}/`));
}

/** `src/trust/lint/scope.ts` → `trust/lint`, `src/aws/iam/reader.ts` → `aws`, `src/main.ts` → `main`, `emulator/http.ts` → `emulator`. */
function roomOf(path: string): string | undefined {
  const [top = '', ...inner] = path.replace(/\.(?:ts|cjs)$/u, '').split('/');
  if (top === 'emulator' || top === 'scripts') return top;
  if (top !== 'src') return undefined;
  const names = [inner.slice(0, 2).join('/'), inner[0] ?? ''];
  return names.find((name) => Object.hasOwn(RULES, name));
}
