/** The trusted repositories: who they are, how their subjects are made, and which branch is theirs by default. */

import { mapInParallel } from '../../concurrency.ts';
import { failure } from '../../failure/failure.ts';
import type { GitHubApi, SubjectCustomization } from '../../ports/github.ts';
import type { IdTokens, Log, RunContext } from '../../ports/runner.ts';
import type { SubjectShape, TrustedRepository } from '../../trust/build.ts';
import {
  isRepositoryName,
  type ReadSubject,
  type RepositoryIdentity,
  readSubject,
  readSubjectPrefix,
  type SubjectContext,
  type SubjectFormat,
  toRepositoryIdentity,
} from '../../trust/subject/subject.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { isEnterpriseServer, isIssuerOf, toIssuer } from '../../trust/token/issuer.ts';
import { readClaims } from '../assume/exchange.ts';

/** What the inputs say of the repositories. */
export interface RepositorySelection {
  /** `owner/repo` as the user typed them; empty: the repository of the run. */
  readonly repositories: readonly string[];
  /** Empty, together with `namesRuns` false: the default branch of each repository. */
  readonly contexts: readonly SubjectContext[];
  /** Whether raw subjects or reusable workflows say which runs are meant. */
  readonly namesRuns: boolean;
  /** Whether raw subjects are given, so that a template need not be known. */
  readonly namesSubjects: boolean;
  readonly subjectFormat: 'auto' | SubjectFormat | 'both';
  /** What the inputs pin of the claims that a template may hold. */
  readonly pinnedClaims: Readonly<Record<string, string>>;
}

export interface RepositoryPorts {
  readonly context: RunContext;
  readonly idTokens: IdTokens;
  readonly github: GitHubApi;
  readonly log: Log;
}

export interface ResolvedRepositories {
  readonly trusted: readonly TrustedRepository[];
  readonly warnings: readonly string[];
  /** The same repositories with both formats, where the declared one is not the one that the run's token has. */
  readonly bridge: FormatTransition | undefined;
}

export interface FormatTransition {
  readonly trusted: readonly TrustedRepository[];
  readonly declared: SubjectFormat;
  readonly now: SubjectFormat;
}

/** The repository of the run, and what its token says, where it may have one. */
export interface RunRepository {
  readonly claims: TokenClaims | undefined;
  /** `owner/repo`. */
  readonly name: string;
  /** Known in a run of the repository. */
  readonly id: string | undefined;
}

/** Whose run this is; outside a run, the first repository that is named. Fails with `REPOSITORY_UNKNOWN` or `ISSUER_UNEXPECTED`. */
export async function findRunRepository(
  audience: string,
  repositories: readonly string[],
  ports: RepositoryPorts,
): Promise<RunRepository> {
  const claims = ports.context.hasIdToken ? await readOwnClaims(audience, ports) : undefined;
  const name = claims?.repository ?? ports.context.repository ?? repositories[0];
  const id = claims?.repositoryId ?? (name === ports.context.repository ? ports.context.repositoryId : undefined);
  if (name !== undefined && isRepositoryName(name)) return { claims, name, id };
  const reason = name === undefined ? 'GITHUB_REPOSITORY is not set' : `"${name}" is no name of a repository`;
  throw failure('REPOSITORY_UNKNOWN', { what: 'The repository of the run', reason });
}

/** Nobody has checked the signature yet, and a trust that is made from a token admits whoever issues such tokens. */
async function readOwnClaims(audience: string, ports: RepositoryPorts): Promise<TokenClaims> {
  const claims = readClaims(ports.idTokens.read(await ports.idTokens.mint(audience, 'any')));
  const { serverUrl } = ports.context;
  if (isIssuerOf(serverUrl, claims.iss)) return claims;
  throw failure('ISSUER_UNEXPECTED', { issuer: claims.iss, expected: toIssuer(serverUrl), serverUrl });
}

/** How many repositories GitHub is asked about at once. */
const REPOSITORIES_AT_ONCE = 8;

/** Finds out what is left open. The run's token is the best source, then the run itself, then GitHub's API. */
export async function resolveRepositories(
  selection: RepositorySelection,
  { claims, name: home }: RunRepository,
  ports: RepositoryPorts,
): Promise<ResolvedRepositories> {
  const names = selection.repositories.length > 0 ? selection.repositories : [home];
  const found = await mapInParallel(names, REPOSITORIES_AT_ONCE, (name) => {
    const isHome = name.toLowerCase() === home.toLowerCase();
    return resolveOne(name, isHome ? claims : undefined, isHome, selection, ports);
  });
  const warnings = found.flatMap(({ warning }) => warning ?? []);
  const byId = Map.groupBy(found, ({ repository }) => repository.identity.id);
  const trusted = [...byId.values()].flatMap(([first]) => first?.repository ?? []);
  return { trusted, warnings, bridge: findBridge(trusted, claims, selection) };
}

/** A format that the user gives against the token is meant: the repository is about to change it. */
function findBridge(
  trusted: readonly TrustedRepository[],
  claims: TokenClaims | undefined,
  { subjectFormat: declared }: RepositorySelection,
): FormatTransition | undefined {
  if (claims === undefined || declared === 'auto' || declared === 'both') return undefined;
  const own = readSubject(claims);
  if (own.kind !== 'default' || own.format === declared) return undefined;
  if (!trusted.some(({ identity }) => identity.id === claims.repositoryId)) return undefined;
  const both = trusted.map((repository) =>
    repository.identity.id === claims.repositoryId ? { ...repository, shape: BOTH } : repository,
  );
  return { trusted: both, declared, now: own.format };
}

interface Resolved {
  readonly repository: TrustedRepository;
  readonly warning?: string;
}

async function resolveOne(
  name: string,
  claims: TokenClaims | undefined,
  isHome: boolean,
  selection: RepositorySelection,
  ports: RepositoryPorts,
): Promise<Resolved> {
  const known = await identify(name, claims, isHome, selection, ports);
  const { shape, warning } = await findShape(known.identity, claims, selection, ports);
  const contexts: readonly SubjectContext[] =
    selection.contexts.length > 0 || selection.namesRuns
      ? selection.contexts
      : [{ kind: 'branch', name: known.defaultBranch ?? '' }];
  return { repository: { identity: known.identity, shape, contexts }, ...(warning === undefined ? {} : { warning }) };
}

interface Identified {
  readonly identity: RepositoryIdentity;
  /** Asked for only when it is needed. */
  readonly defaultBranch: string | undefined;
}

async function identify(
  name: string,
  claims: TokenClaims | undefined,
  isHome: boolean,
  selection: RepositorySelection,
  { context, github }: RepositoryPorts,
): Promise<Identified> {
  const own = claims === undefined ? (isHome ? fromContext(context) : undefined) : toRepositoryIdentity(claims);
  const needsBranch = selection.contexts.length === 0 && !selection.namesRuns;
  const branch = isHome ? context.defaultBranch : undefined;
  if (own !== undefined && (branch !== undefined || !needsBranch)) return { identity: own, defaultBranch: branch };
  const found = await github.readRepository(name);
  const { owner, name: repo, ownerId, id } = found;
  return { identity: own ?? { owner, name: repo, ownerId, id }, defaultBranch: branch ?? found.defaultBranch };
}

/** The repository of the run as the runner's variables name it, if they name it in full. */
function fromContext(context: RunContext): RepositoryIdentity | undefined {
  const [owner = '', name = ''] = context.repository?.split('/', 2) ?? [];
  const { repositoryId: id, ownerId } = context;
  return id === undefined || ownerId === undefined ? undefined : { owner, name, id, ownerId };
}

interface FoundShape {
  readonly shape: SubjectShape;
  readonly warning?: string;
}

const BOTH: SubjectShape = { kind: 'default', formats: ['classic', 'immutable'] };

async function findShape(
  identity: RepositoryIdentity,
  claims: TokenClaims | undefined,
  selection: RepositorySelection,
  { github, context }: RepositoryPorts,
): Promise<FoundShape> {
  const { subjectFormat } = selection;
  const own = claims === undefined ? undefined : readSubject(claims);
  if (subjectFormat === 'both') return { shape: BOTH };
  if (subjectFormat !== 'auto') return overrideFormat(subjectFormat, own);
  if (own?.kind === 'default') return { shape: { kind: 'default', formats: [own.format] } };
  const fullName = `${identity.owner}/${identity.name}`;
  const customization = await github.findSubjectCustomization(fullName);
  const { template } = customization ?? {};
  if (customization !== undefined && template !== undefined && template !== 'unknown') {
    return { shape: templateShape(template, customization, identity, claims, selection) };
  }
  if (own?.kind === 'template' || template === 'unknown') {
    if (selection.namesSubjects) return { shape: { kind: 'default', formats: [] } };
    throw failure('SUBJECT_TEMPLATE', { subject: claims?.sub, repository: fullName });
  }
  const format = customization?.prefix === undefined ? undefined : readSubjectPrefix(customization.prefix, identity);
  if (format !== undefined) return { shape: { kind: 'default', formats: [format] } };
  if (isEnterpriseServer(context.serverUrl)) return { shape: { kind: 'default', formats: ['classic'] } };
  return {
    shape: BOTH,
    warning: `Whether ${fullName} mints classic or immutable subjects is not known (no ID token of it, and the API of GitHub does not say): the trust admits both. Run this in that repository with \`id-token: write\`, or grant \`actions: read\`, to have it narrowed.`,
  };
}

/** The user's word stands, also against the token; a repository that is about to change its format needs that. */
function overrideFormat(format: SubjectFormat, own: ReadSubject | undefined): FoundShape {
  const shape: SubjectShape = { kind: 'default', formats: [format] };
  if (own?.kind !== 'template') return { shape };
  return {
    shape,
    warning: `\`subject-format: ${format}\` is what the trust admits, but this repository mints subjects from a template now: none of its runs can assume the role until that changes.`,
  };
}

/** Claims that are the same in every run of a repository. */
const CONSTANT_CLAIMS = ['repository_visibility', 'enterprise', 'enterprise_id'] as const;

function templateShape(
  keys: readonly string[],
  customization: SubjectCustomization,
  identity: RepositoryIdentity,
  claims: TokenClaims | undefined,
  selection: RepositorySelection,
): SubjectShape {
  const constants = CONSTANT_CLAIMS.flatMap((name) => {
    const value = claims?.all[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const named = customization.prefix === undefined ? undefined : readSubjectPrefix(customization.prefix, identity);
  const isImmutable = claims?.sub.includes(`${identity.owner}@${identity.ownerId}/`) === true;
  return {
    kind: 'template',
    keys,
    format: named ?? (isImmutable ? 'immutable' : 'classic'),
    values: {
      ...Object.fromEntries(constants),
      ...selection.pinnedClaims,
      repository: `${identity.owner}/${identity.name}`,
      repository_id: identity.id,
      repository_owner: identity.owner,
      repository_owner_id: identity.ownerId,
    },
  };
}
