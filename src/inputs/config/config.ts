/** The `config` file: many accounts and roles, each role read the same way as the inputs that declare a role. */

import type { ConfigAccount } from '../../commands/accounts.ts';
import type { RoleDeclaration, TrustEntry } from '../../plan/declaration.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import { parseRole, parseRuns, type ReadFile } from '../declaration.ts';
import { INPUTS, type InputSpec } from '../inputs.ts';
import { createInputReader, quoteValue, type RawInputs } from '../reader.ts';
import { type Path, type Problem, parseConfigDocument } from './document.ts';
import { suggest } from './suggest.ts';
import { validate } from './validate.ts';

/** All accounts, or every problem in the file. */
export type ParsedConfig =
  | { readonly kind: 'config'; readonly accounts: readonly ConfigAccount[] }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** What the inputs add to the file. */
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

/** The valid parts of the file; required parts may still be missing. */
interface RawConfig {
  readonly accounts?: Readonly<Record<string, RawAccount>>;
  readonly defaults?: Settings;
  readonly roles?: Readonly<Record<string, RawRole>>;
}

type Report = (path: Path, text: string) => void;

/** Reads the file. `path` is the name to show in problems. Throws only what `requireTime` throws. */
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
  // Without `roles`, which is already a problem, references cannot be checked.
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
  const suggestions = { left: MAX_SUGGESTIONS };
  const references = { accounts: config.accounts ?? {}, roles: rawRoles, scope, suggestions };
  for (const check of REFERENCE_CHECKS) check(references, report);
  const roles: ReadRole[] = [];
  // All roles are validated, including those that the inputs do not select.
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
  /** The role by account for accounts with overrides, and under `undefined` for all others. */
  readonly variants: ReadonlyMap<string | undefined, RoleDeclaration>;
}

function isIn(accounts: ReadonlySet<string> | undefined, account: string | undefined): boolean {
  return account === undefined || accounts === undefined || accounts.has(account);
}

/** What the checks of names need: the file, and what the inputs select from it. */
interface References {
  readonly accounts: Readonly<Record<string, RawAccount>>;
  readonly roles: Readonly<Record<string, RawRole>>;
  readonly scope: ConfigScope;
  /** How many more names are compared with the known ones. */
  readonly suggestions: { left: number };
}

/** Names that refer to something else in the file, and names that must be unique. */
const REFERENCE_CHECKS: readonly ((references: References, report: Report) => void)[] = [
  checkRolesExist,
  checkRoleAccounts,
  checkOverrides,
  checkAccountIds,
  checkAccountRoles,
  checkSelectedAccounts,
  checkSelectedRole,
];

function checkRolesExist({ roles }: References, report: Report): void {
  if (Object.keys(roles).length === 0) report(['roles'], 'the map is empty; declare at least one role');
}

function checkRoleAccounts({ accounts, roles, scope, suggestions }: References, report: Report): void {
  for (const [name, role] of Object.entries(roles)) {
    scope.requireTime?.();
    for (const account of accountsOf(role) ?? []) {
      if (!Object.hasOwn(accounts, account))
        report(['roles', name, 'accounts'], describeUnknown('account', account, accounts, suggestions));
    }
  }
}

function checkOverrides({ accounts, roles, suggestions }: References, report: Report): void {
  for (const [name, role] of Object.entries(roles)) {
    for (const account of Object.keys(role.overrides ?? {})) {
      const at = ['roles', name, 'overrides', account];
      if (!Object.hasOwn(accounts, account)) report(at, describeUnknown('account', account, accounts, suggestions));
      else if (!isIn(accountsOf(role), account))
        report(at, 'the role is not declared for this account; add the account to `accounts`');
    }
  }
}

function checkAccountIds({ accounts }: References, report: Report): void {
  const byId = new Map<string, string>();
  for (const [name, { id }] of Object.entries(accounts)) {
    if (id === undefined) continue;
    const other = byId.get(id);
    if (other === undefined) byId.set(id, name);
    else report(['accounts', name, 'id'], `${id} is already the ID of \`${other}\``);
  }
}

function checkAccountRoles({ accounts }: References, report: Report): void {
  for (const [name, { id, role = '' }] of Object.entries(accounts)) {
    const arn = parseRoleArn(role);
    if (arn === undefined || id === undefined || arn.account === id) continue;
    report(['accounts', name, 'role'], `the role belongs to account ${arn.account}, not to ${id}`);
  }
}

function checkSelectedAccounts({ accounts, scope, suggestions }: References, report: Report): void {
  const ids = new Set(Object.values(accounts).map(({ id }) => id));
  for (const account of scope.accounts) {
    if (Object.hasOwn(accounts, account) || ids.has(account)) continue;
    report(['accounts'], `${describeUnknown('account', account, accounts, suggestions)} (from the input \`account\`)`);
  }
}

function checkSelectedRole({ roles, scope: { roleName }, suggestions }: References, report: Report): void {
  if (roleName === undefined || Object.hasOwn(roles, roleName)) return;
  report(['roles'], `${describeUnknown('role', roleName, roles, suggestions)} (from the input \`role-name\`)`);
}

/** How many of the names in the file a problem lists. */
const NAMES_SHOWN = 12;
/** How many unknown names are compared with the known ones: a suggestion takes as long as there are names. */
const MAX_SUGGESTIONS = 20;

function accountsOf({ accounts }: RawRole): ReadonlySet<string> | undefined {
  return accounts === undefined ? undefined : new Set(toTexts(accounts));
}

function describeUnknown(
  what: 'account' | 'role',
  name: string,
  known: Readonly<Record<string, unknown>>,
  suggestions: { left: number },
): string {
  const names = Object.keys(known);
  suggestions.left -= 1;
  const meant = suggestions.left < 0 ? undefined : suggest(name, names);
  if (meant !== undefined) return `unknown ${what} "${name}"; did you mean \`${meant}\`?`;
  const listed = names.slice(0, NAMES_SHOWN).map((item) => `\`${item}\``);
  const more = names.length > NAMES_SHOWN ? ', …' : '';
  const all = listed.length === 0 ? `the file has no ${what}s` : `${what}s in the file: ${listed.join(', ')}${more}`;
  return `unknown ${what} "${name}"; ${all}`;
}

/** IAM role names are unique regardless of letter case. https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html */
function findCaseProblems(roles: readonly ReadRole[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { name } of roles) {
    const other = seen.get(name.toLowerCase());
    if (other === undefined) seen.set(name.toLowerCase(), name);
    else
      report(['roles', name], `IAM treats this name and \`${other}\` as the same name because it ignores letter case`);
  }
}

/** Reads the role once for each account with overrides, and once for all other accounts. */
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

/** A part of the file with settings for a role. */
interface Layer {
  readonly settings: Settings;
  readonly at: Path;
}

/** One role: earlier layers take precedence, and tags from all layers are merged. */
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

/** Merges settings; the first layer that has a name wins. */
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

/** The path already names the setting. */
function withoutName(text: string): string {
  return text.replace(/^`[\w-]+`:? /u, '');
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

function toMap(value: unknown): Settings {
  return typeof value === 'object' && value !== null ? (value as Settings) : {};
}

const TABLE: Readonly<Record<string, InputSpec>> = INPUTS;

function hasCommas(name: string): boolean {
  return TABLE[name]?.hasCommas === true;
}

/** Settings in the form of input texts. */
function toRaw(settings: Settings): RawInputs {
  return (name) => {
    const value = Object.hasOwn(settings, name) ? settings[name] : undefined;
    if (value === undefined) return '';
    // The items of a list in YAML are separate already.
    if (Array.isArray(value))
      return value.map((item) => (hasCommas(name) ? quoteValue(String(item)) : item)).join('\n');
    if (typeof value !== 'object' || value === null) return String(value);
    return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  };
}
