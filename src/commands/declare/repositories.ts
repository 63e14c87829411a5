/** Resolves the trusted repositories: their ids, their subject format and their default branch. */

import { mapInParallel } from '../../concurrency.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { NamedRepository } from '../../plan/repository-identity.ts';
import type { AcceptedRepository } from '../../plan/state.ts';
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

/** What the inputs say about the repositories. */
export interface RepositorySelection {
  /** `owner/repo` as the user typed them; empty: the repository of the run. */
  readonly repositories: readonly string[];
  /** Declared ids, by repository name in lower case. */
  readonly repositoryIds?: Readonly<Record<string, string>>;
  /** Empty, together with `namesRuns` false: the default branch of each repository. */
  readonly contexts: readonly SubjectContext[];
  /** Whether raw subjects or reusable workflows select the runs. */
  readonly namesRuns: boolean;
  /** Whether raw subjects are given, so that a template need not be known. */
  readonly namesSubjects: boolean;
  readonly subjectFormat: 'auto' | SubjectFormat | 'both';
  /** The claims with a single declared value; a subject template may contain them. */
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
  /** What GitHub has under each declared name. */
  readonly named: readonly NamedRepository[];
  readonly warnings: readonly string[];
  /** Set when the declared format is not the one of the run's token. */
  readonly transition: FormatTransition | undefined;
}

/** A change of the subject format: until the token shows the declared format, the trust policy admits both. */
export interface FormatTransition {
  /** The repositories with both formats. */
  readonly trusted: readonly TrustedRepository[];
  readonly declared: SubjectFormat;
  readonly now: SubjectFormat;
}

/** The repository of the run, and the claims of its token, if it can have one. */
export interface RunRepository {
  readonly claims: TokenClaims | undefined;
  /** `owner/repo`. */
  readonly name: string;
  /** Known only in a run of the repository. */
  readonly id: string | undefined;
}

/** The repository of the run; outside a run, the first declared one. Fails with `REPOSITORY_UNKNOWN` or `ISSUER_UNEXPECTED`. */
export async function findRunRepository(
  audience: string,
  repositories: readonly string[],
  ports: RepositoryPorts,
): Promise<RunRepository> {
  const claims = ports.context.hasIdToken ? await readOwnClaims(audience, ports) : undefined;
  const name = claims?.repository ?? ports.context.repository ?? repositories[0];
  const id = claims?.repositoryId ?? (name === ports.context.repository ? ports.context.repositoryId : undefined);
  if (name !== undefined && isRepositoryName(name)) return { claims, name, id };
  const reason = name === undefined ? 'GITHUB_REPOSITORY is not set' : `"${name}" is not a valid repository name`;
  throw failure('REPOSITORY_UNKNOWN', { what: 'The repository of the run', reason });
}

/** The signature is not checked yet, and a trust policy made from a token admits the token's issuer, so the issuer is checked. */
async function readOwnClaims(audience: string, ports: RepositoryPorts): Promise<TokenClaims> {
  const claims = readClaims(ports.idTokens.read(await ports.idTokens.mint(audience, 'any')));
  const { serverUrl } = ports.context;
  if (isIssuerOf(serverUrl, claims.iss)) return claims;
  throw failure('ISSUER_UNEXPECTED', { issuer: claims.iss, expected: toIssuer(serverUrl), serverUrl });
}

/** The id of the run's repository; `undefined` when neither the run, nor the inputs, nor GitHub's API says it. */
export async function findRunRepositoryId(
  { name, id }: RunRepository,
  accepted: readonly AcceptedRepository[],
  github: GitHubApi,
): Promise<string | undefined> {
  if (id !== undefined) return id;
  const given = accepted.find((item) => item.name.toLowerCase() === name.toLowerCase());
  if (given !== undefined) return given.id;
  try {
    return (await github.readRepository(name)).id;
  } catch (error) {
    if (isFailure(error, 'REPOSITORY_UNKNOWN')) return undefined;
    throw error;
  }
}

/** How many repositories GitHub is asked about at once. */
const REPOSITORIES_AT_ONCE = 8;

/** Resolves what is not declared: from the run's token, else from the run's context, else from GitHub's API. */
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
  const named = found.map(({ repository: { identity } }, index): NamedRepository => {
    const declared = names[index] ?? '';
    return { declared, declaredId: selection.repositoryIds?.[declared.toLowerCase()], identity };
  });
  return { trusted, named, warnings, transition: findTransition(trusted, claims, selection) };
}

/** A declared format that differs from the token's is intended: the repository is about to change its format. */
function findTransition(
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
  /** Requested only when it is needed. */
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

/** The repository of the run from the runner's variables, if they include the ids. */
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
    warning: `It is unknown whether ${fullName} uses classic or immutable subjects (there is no ID token of it, and GitHub's API does not say), so the trust policy admits both. To narrow it, run this in that repository with \`id-token: write\`, or grant \`actions: read\`.`,
  };
}

/** The declared format overrides the token's: a repository that is about to change its format needs that. */
function overrideFormat(format: SubjectFormat, own: ReadSubject | undefined): FoundShape {
  const shape: SubjectShape = { kind: 'default', formats: [format] };
  if (own?.kind !== 'template') return { shape };
  return {
    shape,
    warning: `the trust policy admits \`subject-format: ${format}\`, but this repository's subjects currently come from a template: none of its runs can assume the role until that changes.`,
  };
}

/** Claims that have the same value in every run of a repository. */
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
