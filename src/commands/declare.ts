/** The declared state: what the inputs ask for, completed with what the run's token and GitHub's API say of the repository. */

import { failure } from '../failure.ts';
import { type DesiredState, defaultRoleName, ownershipTags } from '../plan/state.ts';
import type { Clock, GitHubApi, IdTokens, Log, Repository, RunContext } from '../ports.ts';
import { type Partition, renderRoleArn } from '../trust/arn.ts';
import { buildTrust } from '../trust/build.ts';
import type { TokenClaims } from '../trust/claims.ts';
import { toIssuer, toProviderArn } from '../trust/issuer.ts';
import { measurePolicy, renderPolicy } from '../trust/policy.ts';
import {
  isRepositoryName,
  type RepositoryIdentity,
  readSubject,
  readSubjectPrefix,
  type SubjectFormat,
  toRepositoryIdentity,
} from '../trust/subject.ts';
import { readClaims } from './exchange.ts';

/** What the inputs declare. */
export interface Declaration {
  readonly region: string;
  readonly audience: string;
  readonly roleName: string | undefined;
  readonly rolePath: string;
  readonly roleDescription: string | undefined;
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | undefined;
  readonly policyArns: readonly string[];
  readonly subjectFormat: 'auto' | SubjectFormat | 'both';
  readonly pinIds: boolean;
}

export interface DeclarePorts {
  readonly context: RunContext;
  readonly idTokens: IdTokens;
  readonly github: GitHubApi;
  readonly clock: Clock;
  readonly log: Log;
}

/** The declaration, complete but for the account. */
export interface Declared {
  readonly repository: RepositoryIdentity;
  readonly defaultBranch: string;
  readonly formats: readonly SubjectFormat[];
  /** The claims of the run's own token, where it may have one. */
  readonly claims: TokenClaims | undefined;
  readonly warnings: readonly string[];
  readonly stateIn: (principal: { readonly account: string; readonly partition: Partition }) => DesiredState;
}

/** IAM's quota for the trust policy of a role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const TRUST_POLICY_LIMIT = 2048;

/** Finds out what the inputs leave open. The run's token is the best source, then the run itself, then GitHub's API. */
export async function declare(declaration: Declaration, ports: DeclarePorts): Promise<Declared> {
  const claims = ports.context.hasIdToken ? await readOwnClaims(declaration.audience, ports) : undefined;
  const { repository, defaultBranch } = await findRepository(claims, ports);
  const { formats, warning } = await findFormats(declaration, claims, repository, ports);
  const fullName = `${repository.owner}/${repository.name}`;
  const issuer = claims?.iss ?? toIssuer(ports.context.serverUrl);
  const stateIn = ({ account, partition }: { account: string; partition: Partition }): DesiredState => {
    const name = declaration.roleName ?? defaultRoleName(fullName);
    const { audience } = declaration;
    const trust = buildTrust({
      partition,
      account,
      issuer,
      audience,
      repository,
      contexts: [{ kind: 'branch', name: defaultBranch }],
      formats,
      pinIds: declaration.pinIds,
    });
    const length = measurePolicy(renderPolicy(trust));
    if (length > TRUST_POLICY_LIMIT) throw failure('TRUST_POLICY_TOO_LONG', { length, limit: TRUST_POLICY_LIMIT });
    const tags = ownershipTags(fullName);
    return {
      repository: fullName,
      provider: { arn: toProviderArn(partition, account, issuer), url: issuer, audience, tags },
      role: {
        arn: renderRoleArn({ partition, account, path: declaration.rolePath, name }),
        name,
        path: declaration.rolePath,
        description: declaration.roleDescription ?? `GitHub Actions of ${fullName}`,
        maxSessionDuration: declaration.maxSessionDuration,
        permissionsBoundary: declaration.permissionsBoundary,
        trust,
        policyArns: declaration.policyArns,
        tags,
      },
    };
  };
  return { repository, defaultBranch, formats, claims, warnings: warning === undefined ? [] : [warning], stateIn };
}

async function readOwnClaims(audience: string, ports: DeclarePorts): Promise<TokenClaims> {
  return readClaims(ports.idTokens.read(await ports.idTokens.mint(audience, 'any')));
}

interface KnownRepository {
  readonly repository: RepositoryIdentity;
  readonly defaultBranch: string;
}

async function findRepository(claims: TokenClaims | undefined, ports: DeclarePorts): Promise<KnownRepository> {
  const { context, github } = ports;
  const fullName = claims?.repository ?? context.repository;
  if (fullName === undefined || !isRepositoryName(fullName)) {
    throw failure('REPOSITORY_UNKNOWN', { what: 'The repository of the run', reason: 'GITHUB_REPOSITORY is not set' });
  }
  const known = claims === undefined ? identify(fullName, context) : toRepositoryIdentity(claims);
  if (known !== undefined && context.defaultBranch !== undefined) {
    return { repository: known, defaultBranch: context.defaultBranch };
  }
  const found: Repository = await github.readRepository(fullName);
  return { repository: known ?? found, defaultBranch: context.defaultBranch ?? found.defaultBranch };
}

/** The repository as the runner's variables name it, if they name it in full. */
function identify(fullName: string, context: RunContext): RepositoryIdentity | undefined {
  const [owner = '', name = ''] = fullName.split('/', 2);
  const { repositoryId: id, ownerId } = context;
  return id === undefined || ownerId === undefined ? undefined : { owner, name, id, ownerId };
}

interface KnownFormats {
  readonly formats: readonly SubjectFormat[];
  readonly warning?: string;
}

async function findFormats(
  declaration: Declaration,
  claims: TokenClaims | undefined,
  repository: RepositoryIdentity,
  ports: DeclarePorts,
): Promise<KnownFormats> {
  const fullName = `${repository.owner}/${repository.name}`;
  if (declaration.subjectFormat === 'both') return { formats: ['classic', 'immutable'] };
  if (declaration.subjectFormat !== 'auto') return { formats: [declaration.subjectFormat] };
  if (claims !== undefined) {
    const subject = readSubject(claims);
    if (subject.kind === 'default') return { formats: [subject.format] };
    throw failure('SUBJECT_TEMPLATE', { subject: claims.sub, repository: fullName });
  }
  const prefix = await ports.github.findSubjectPrefix(fullName);
  const format = prefix === undefined ? undefined : readSubjectPrefix(prefix, repository);
  if (format !== undefined) return { formats: [format] };
  return {
    formats: ['classic', 'immutable'],
    warning:
      'The format of the subjects is unknown (the job has no ID token and the API of GitHub does not say): the trust admits classic and immutable subjects. Add `id-token: write` to the job to have it narrowed.',
  };
}
