/** The `config` file: many accounts and roles, each read just as the inputs of a single role are. */

import type { ConfigAccount } from '../../commands/accounts.ts';
import type { RoleDeclaration, TrustEntry } from '../../plan/declaration.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import { parseRole, parseRuns, type ReadFile } from '../declaration.ts';
import { INPUTS } from '../inputs.ts';
import { createInputReader, type RawInputs } from '../reader.ts';
import { type Path, type Problem, parseConfigDocument } from './document.ts';
import { suggest } from './suggest.ts';
import { validate } from './validate.ts';

/** All accounts, or everything that is wrong with the file. */
export type ParsedConfig =
  | { readonly kind: 'config'; readonly accounts: readonly ConfigAccount[] }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** What the inputs say beside the file. */
export interface ConfigScope {
  readonly region: string;
  readonly audience: string;
  /** Only these accounts, by name or id; empty: all. */
  readonly accounts: readonly string[];
  readonly roleName: string | undefined;
  /** Throws when the time of the step is up. */
  readonly requireTime?: () => void;
}

type Settings = Readonly<Record<string, unknown>>;

interface RawAccount {
  readonly id?: string;
  readonly role?: string;
  readonly 'external-id'?: string;
  readonly profile?: string;
}

interface RawOverride extends Settings {
  readonly trust?: readonly Settings[];
}

interface RawRole extends RawOverride {
  readonly accounts?: string | readonly string[];
  readonly overrides?: Readonly<Record<string, RawOverride>>;
}

/** What of the file has the right shape; what is required may still be missing. */
interface RawConfig {
  readonly accounts?: Readonly<Record<string, RawAccount>>;
  readonly defaults?: Settings;
  readonly roles?: Readonly<Record<string, RawRole>>;
}

type Report = (path: Path, text: string) => void;

/** Reads the file. `path` is its name, for the problems. Throws only what `requireTime` throws. */
export async function parseConfig(
  text: string,
  path: string,
  scope: ConfigScope,
  readFile: ReadFile,
): Promise<ParsedConfig> {
  const document = parseConfigDocument(text);
  if (document.kind === 'invalid') return toInvalid(path, document.problems);
  const { value, problems: found } = validate(document.value, document.show);
  const problems = new Map<string, Problem>();
  const report: Report = (at, text) => {
    problems.set(JSON.stringify([at, text]), { path: at, line: document.lineOf(at), text });
  };
  for (const problem of found) report(problem.path, problem.text);
  const config = (value ?? {}) as RawConfig;
  // A file without its main part has been told so, and what it says otherwise refers to nothing.
  const accounts = config.roles === undefined ? [] : await readAccounts(config, config.roles, scope, report, readFile);
  const all = [...document.problems, ...problems.values()];
  return all.length > 0 ? toInvalid(path, all) : { kind: 'config', accounts };
}

function toInvalid(file: string, problems: readonly Problem[]): ParsedConfig {
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  return { kind: 'invalid', problems: sorted.map((problem) => renderProblem(file, problem)) };
}

function renderProblem(file: string, { path, line, text }: Problem): string {
  const where = path.reduce<string>(
    (rest, key) => (typeof key === 'number' ? `${rest}[${key}]` : rest === '' ? key : `${rest}.${key}`),
    '',
  );
  return `\`${file}\` line ${line}${where === '' ? '' : `, \`${where}\``}: ${text}`;
}

async function readAccounts(
  config: RawConfig,
  rawRoles: Readonly<Record<string, RawRole>>,
  scope: ConfigScope,
  report: Report,
  readFile: ReadFile,
): Promise<readonly ConfigAccount[]> {
  findReferenceProblems(config, rawRoles, scope, report);
  const roles: ReadRole[] = [];
  // Everything is checked, also what this run leaves alone.
  for (const [name, raw] of Object.entries(rawRoles)) {
    scope.requireTime?.();
    const accounts = raw.accounts === undefined ? undefined : new Set(toTexts(raw.accounts));
    roles.push({ name, accounts, variants: await readVariants(name, raw, config, report, readFile) });
  }
  const known = Object.entries(config.accounts ?? {});
  const accounts: readonly (readonly [string | undefined, RawAccount])[] =
    config.accounts === undefined ? [[undefined, {}]] : known;
  const asked = new Set(scope.accounts);
  return accounts.flatMap(([name, account]) => {
    scope.requireTime?.();
    const here = roles.filter(({ accounts: own }) => isIn(own, name));
    findCaseProblems(here, report);
    const meant = here.filter((role) => scope.roleName === undefined || scope.roleName === role.name);
    const isNamed = [name, account.id].some((id) => id !== undefined && asked.has(id));
    if (!isNamed && scope.accounts.length > 0) return [];
    if (meant.length === 0 && scope.roleName !== undefined) return [];
    return {
      name,
      id: account.id,
      role: account.role,
      externalId: account['external-id'],
      profile: account.profile,
      declaration: {
        region: scope.region,
        audience: scope.audience,
        resourceTags: (config.defaults?.['resource-tags'] ?? {}) as Readonly<Record<string, string>>,
        roles: meant.flatMap(({ variants }) => variants.get(name) ?? variants.get(undefined) ?? []),
      },
    };
  });
}

interface ReadRole {
  readonly name: string;
  /** `undefined` for every account. */
  readonly accounts: ReadonlySet<string> | undefined;
  /** The role in the accounts that override something, and, under `undefined`, in all others. */
  readonly variants: ReadonlyMap<string | undefined, RoleDeclaration>;
}

function isIn(accounts: ReadonlySet<string> | undefined, account: string | undefined): boolean {
  return account === undefined || accounts === undefined || accounts.has(account);
}

/** How many of the names in the file a problem lists. */
const NAMES_SHOWN = 12;
/** How many unknown names are compared with the known ones: a suggestion takes as long as there are names. */
const MAX_SUGGESTIONS = 20;

/** Names that must be names of something else in the file. */
function findReferenceProblems(
  { accounts = {} }: RawConfig,
  roles: Readonly<Record<string, RawRole>>,
  scope: ConfigScope,
  report: Report,
): void {
  const known = Object.keys(accounts);
  const isKnown = new Set(known);
  let suggestions = 0;
  const unknown = (what: 'account' | 'role', name: string, names: readonly string[]): string => {
    suggestions += 1;
    const meant = suggestions > MAX_SUGGESTIONS ? undefined : suggest(name, names);
    const all =
      names.length === 0
        ? 'none'
        : names
            .slice(0, NAMES_SHOWN)
            .map((item) => `\`${item}\``)
            .join(', ');
    const end =
      meant === undefined
        ? `; the file names ${all}${names.length > NAMES_SHOWN ? ', …' : ''}`
        : `; did you mean \`${meant}\`?`;
    return `there is no ${what} "${name}"${end}`;
  };
  for (const [name, role] of Object.entries(roles)) {
    scope.requireTime?.();
    const own = role.accounts === undefined ? undefined : new Set(toTexts(role.accounts));
    for (const account of own ?? []) {
      if (!isKnown.has(account)) report(['roles', name, 'accounts'], unknown('account', account, known));
    }
    for (const account of Object.keys(role.overrides ?? {})) {
      const at = ['roles', name, 'overrides', account];
      if (!isKnown.has(account)) report(at, unknown('account', account, known));
      else if (!isIn(own, account)) report(at, `the role is not in this account; name it in \`accounts\`, too`);
    }
  }
  const byId = new Map<string, string>();
  for (const [name, { id, role = '' }] of Object.entries(accounts)) {
    const other = byId.get(id ?? '');
    if (other !== undefined) report(['accounts', name, 'id'], `${id} is the id of \`${other}\`, too`);
    if (id !== undefined) byId.set(id, other ?? name);
    const arn = parseRoleArn(role);
    if (arn !== undefined && id !== undefined && arn.account !== id) {
      report(['accounts', name, 'role'], `the role is one of the account ${arn.account}, not of ${id}`);
    }
  }
  for (const account of scope.accounts) {
    if (!isKnown.has(account) && !byId.has(account))
      report(['accounts'], `${unknown('account', account, known)} (the input \`account\` names it)`);
  }
  if (scope.roleName !== undefined && !Object.hasOwn(roles, scope.roleName)) {
    report(['roles'], `${unknown('role', scope.roleName, Object.keys(roles))} (the input \`role-name\` names it)`);
  }
  if (Object.keys(roles).length === 0) report(['roles'], 'there is no role in it');
}

/** IAM does not tell names apart that differ by letter case alone. */
function findCaseProblems(roles: readonly ReadRole[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { name } of roles) {
    const other = seen.get(name.toLowerCase());
    if (other === undefined) seen.set(name.toLowerCase(), name);
    else report(['roles', name], `IAM takes this name and \`${other}\` for the same; letter case makes no difference`);
  }
}

/** The role once for each account that overrides something, and once for all the others, where there are any. */
async function readVariants(
  name: string,
  raw: RawRole,
  { accounts, defaults = {} }: RawConfig,
  report: Report,
  readFile: ReadFile,
): Promise<ReadRole['variants']> {
  const overrides = new Map(Object.entries(raw.overrides ?? {}));
  const own = raw.accounts === undefined ? undefined : new Set(toTexts(raw.accounts));
  const here = overrides.size === 0 ? [] : Object.keys(accounts ?? {}).filter((account) => isIn(own, account));
  const isSame = here.length > 0 && here.every((account) => overrides.has(account));
  const variants = new Map<string | undefined, RoleDeclaration>();
  for (const account of [...(isSame ? [] : [undefined]), ...overrides.keys()]) {
    const override = account === undefined ? {} : (overrides.get(account) ?? {});
    const layers: readonly Layer[] = [
      { settings: override, at: ['roles', name, 'overrides', account ?? ''] },
      { settings: raw, at: ['roles', name] },
      { settings: defaults, at: ['defaults'] },
    ];
    variants.set(account, await readRole(name, layers, report, readFile));
  }
  return variants;
}

/** A place in the file that says something of a role. */
interface Layer {
  readonly settings: Settings;
  readonly at: Path;
}

/** One role; what an earlier layer says holds, and tags are gathered from all of them. */
async function readRole(
  name: string,
  layers: readonly Layer[],
  report: Report,
  readFile: ReadFile,
): Promise<RoleDeclaration> {
  const origin = (key: string): Path => [
    ...(layers.find(({ settings }) => Object.hasOwn(settings, key))?.at ?? ['roles', name]),
    key,
  ];
  const {
    accounts: _accounts,
    overrides: _overrides,
    trust,
    ...merged
  } = overlay(layers.map((layer) => layer.settings));
  const tags = overlay(layers.map(({ settings }) => toMap(settings['resource-tags'])));
  const entries = await readTrust(trust as readonly Settings[] | undefined, origin('trust'), report);
  const read = createInputReader(
    toRaw({ ...merged, 'resource-tags': tags, 'role-name': name }),
    INPUTS,
    () => undefined,
  );
  const role = await parseRole(read, readFile, entries);
  for (const { name: key, text } of read.problems) {
    report(key === 'role-name' ? ['roles', name] : origin(key), withoutName(text));
  }
  return role;
}

/** All settings together; of the same name the first holds. */
function overlay(layers: readonly Settings[]): Settings {
  return Object.fromEntries(layers.toReversed().flatMap((settings) => Object.entries(settings)));
}

async function readTrust(
  trust: readonly Settings[] | undefined,
  at: Path,
  report: Report,
): Promise<readonly TrustEntry[]> {
  const entries: TrustEntry[] = [];
  for (const [index, { repository, ...entry }] of (trust ?? [{}]).entries()) {
    const repositories = [...toTexts(repository), ...toTexts(entry['repositories'])];
    const read = createInputReader(toRaw({ ...entry, repositories }), INPUTS, () => undefined);
    entries.push(await parseRuns(read));
    for (const { name: key, text } of read.problems) {
      const given = key === 'repositories' && entry['repositories'] === undefined ? 'repository' : key;
      report([...at, index, given], withoutName(text));
    }
  }
  return entries;
}

/** The place says already which setting it is. */
function withoutName(text: string): string {
  return text.replace(/^`[\w-]+`:? /u, '');
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

function toMap(value: unknown): Settings {
  return typeof value === 'object' && value !== null ? (value as Settings) : {};
}

/** Settings as the texts of inputs. */
function toRaw(settings: Settings): RawInputs {
  return (name) => {
    const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (value === undefined) return '';
    if (Array.isArray(value)) return value.join('\n');
    if (typeof value !== 'object' || value === null) return String(value);
    return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  };
}
