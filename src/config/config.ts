/** The `config` file: many accounts and roles, each read just as the inputs of a single role are. */

import type { RoleDeclaration, TrustEntry } from '../commands/declare.ts';
import type { FleetAccount } from '../commands/fleet.ts';
import { parseRole, parseRuns, type ReadFile } from '../declaration-input.ts';
import { createInputReader, type RawInputs } from '../input-reader.ts';
import { INPUTS } from '../inputs.ts';
import { type Path, type Problem, parseConfigDocument } from './document.ts';

/** All accounts, or everything that is wrong with the file. */
export type ParsedConfig =
  | { readonly kind: 'config'; readonly accounts: readonly FleetAccount[] }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** What the inputs say beside the file. */
export interface ConfigScope {
  readonly region: string;
  readonly audience: string;
  /** Only these accounts, by name or id; empty: all. */
  readonly accounts: readonly string[];
  readonly roleName: string | undefined;
}

interface RawAccount {
  readonly id?: string;
  readonly role?: string;
  readonly 'external-id'?: string;
  readonly profile?: string;
}

type Settings = Readonly<Record<string, unknown>>;

interface RawRole extends Settings {
  readonly accounts?: string | readonly string[];
  readonly trust?: readonly Settings[];
  readonly overrides?: Readonly<Record<string, Settings>>;
}

/** What the schema accepts. */
interface RawConfig {
  readonly accounts?: Readonly<Record<string, RawAccount>>;
  readonly defaults?: Settings;
  readonly roles: Readonly<Record<string, RawRole>>;
}

/** Reads the file. `path` is its name, for the problems. */
export async function parseConfig(
  text: string,
  path: string,
  scope: ConfigScope,
  readFile: ReadFile,
): Promise<ParsedConfig> {
  const document = parseConfigDocument(text);
  if (document.kind === 'invalid') return { kind: 'invalid', problems: document.problems.map(renderProblem(path)) };
  const config: RawConfig = { roles: {}, ...document.value };
  const problems: Problem[] = [...document.problems];
  const report = (at: Path, text: string): void => {
    const known = problems.some((problem) => problem.text === text && problem.path.join() === at.join());
    if (!known) problems.push({ path: at, line: document.lineOf(at), text });
  };
  findReferenceProblems(config, scope, report);
  const names = config.accounts === undefined ? [undefined] : Object.keys(config.accounts);
  const accounts: FleetAccount[] = [];
  for (const name of names) {
    const account = name === undefined ? undefined : config.accounts?.[name];
    const isWanted =
      scope.accounts.length === 0 || scope.accounts.includes(name ?? '') || scope.accounts.includes(account?.id ?? '');
    if (!isWanted) continue;
    const roles: RoleDeclaration[] = [];
    for (const [roleName, role] of Object.entries(config.roles)) {
      const isHere = name === undefined || role.accounts === undefined || toTexts(role.accounts).includes(name);
      const isMeant = scope.roleName === undefined || scope.roleName === roleName;
      // Everything is checked, also what this run leaves alone.
      const parsed = isHere ? await readRole(roleName, role, config.defaults ?? {}, name, report, readFile) : undefined;
      if (parsed !== undefined && isMeant) roles.push(parsed);
    }
    if (roles.length === 0 && scope.roleName !== undefined) continue;
    accounts.push({
      name,
      id: account?.id,
      role: account?.role,
      externalId: account?.['external-id'],
      profile: account?.profile,
      declaration: { region: scope.region, audience: scope.audience, resourceTags: {}, roles },
    });
  }
  const sorted = problems.toSorted((a, b) => a.line - b.line);
  return sorted.length > 0
    ? { kind: 'invalid', problems: sorted.map(renderProblem(path)) }
    : { kind: 'config', accounts };
}

function renderProblem(file: string): (problem: Problem) => string {
  return ({ path, line, text }) => {
    const where = path.reduce<string>(
      (rest, key) => (typeof key === 'number' ? `${rest}[${key}]` : rest === '' ? key : `${rest}.${key}`),
      '',
    );
    return `\`${file}\` line ${line}${where === '' ? '' : `, \`${where}\``}: ${text}`;
  };
}

type Report = (path: Path, text: string) => void;

/** Names that must be names of something else in the file. */
function findReferenceProblems({ accounts, roles }: RawConfig, scope: ConfigScope, report: Report): void {
  const known = Object.keys(accounts ?? {});
  const list = known.length === 0 ? 'the file names none' : known.map((name) => `\`${name}\``).join(', ');
  for (const [name, role] of Object.entries(roles)) {
    for (const account of toTexts(role.accounts)) {
      if (!known.includes(account)) report(['roles', name, 'accounts'], `there is no account "${account}": ${list}`);
    }
    for (const account of Object.keys(role.overrides ?? {})) {
      if (!known.includes(account)) report(['roles', name, 'overrides', account], `there is no such account: ${list}`);
    }
  }
  const ids = Object.values(accounts ?? {}).map(({ id }) => id);
  for (const [name, { id }] of Object.entries(accounts ?? {})) {
    if (ids.indexOf(id) !== known.indexOf(name))
      report(['accounts', name, 'id'], `${id} is the id of another account of the file`);
  }
  for (const account of scope.accounts) {
    if (!known.includes(account) && !ids.includes(account))
      report(['accounts'], `there is no account "${account}", which the input \`account\` names: ${list}`);
  }
  if (scope.roleName !== undefined && roles[scope.roleName] === undefined) {
    report(['roles'], `there is no role "${scope.roleName}", which the input \`role-name\` names`);
  }
  if (Object.keys(roles).length === 0) report(['roles'], 'there is no role that can be read in it');
}

async function readRole(
  name: string,
  { accounts: _accounts, trust, overrides = {}, ...own }: RawRole,
  defaults: Settings,
  account: string | undefined,
  report: Report,
  readFile: ReadFile,
): Promise<RoleDeclaration> {
  const override = account === undefined ? {} : (overrides[account] ?? {});
  const origin = (key: string): Path => {
    if (key in override && account !== undefined) return ['roles', name, 'overrides', account, key];
    return key in own || !(key in defaults) ? ['roles', name, key] : ['defaults', key];
  };
  const entries: TrustEntry[] = [];
  for (const [index, { repository, ...entry }] of (trust ?? [{}]).entries()) {
    const at: Path = trust === undefined ? ['roles', name] : ['roles', name, 'trust', index];
    const repositories = [...toTexts(repository), ...toTexts(entry['repositories'])];
    const settings = repositories.length === 0 ? entry : { ...entry, repositories };
    const read = createInputReader(toRaw(settings), INPUTS, () => undefined);
    entries.push(await parseRuns(read));
    for (const { name: key, text } of read.problems) {
      report([...at, key === 'repositories' && repository !== undefined ? 'repository' : key], withoutName(text));
    }
  }
  const merged: Settings = {
    ...defaults,
    ...own,
    ...override,
    'resource-tags': Object.assign({}, defaults['resource-tags'], own['resource-tags'], override['resource-tags']),
  };
  const read = createInputReader(toRaw({ ...merged, 'role-name': name }), INPUTS, () => undefined);
  const role = await parseRole(read, readFile, entries);
  for (const { name: key, text } of read.problems) {
    report(key === 'role-name' ? ['roles', name] : origin(key), withoutName(text));
  }
  return role;
}

/** The place says already which setting it is. */
function withoutName(text: string): string {
  return text.replace(/^`[\w-]+`:? /u, '');
}

function toTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : value === undefined ? [] : [String(value)];
}

/** Settings as the texts of inputs. */
function toRaw(settings: Settings): RawInputs {
  return (name) => {
    const value = settings[name];
    if (value === undefined || value === null) return '';
    if (Array.isArray(value)) return value.join('\n');
    if (typeof value !== 'object') return String(value);
    return Object.keys(value).length === 0 ? '' : JSON.stringify(value);
  };
}
