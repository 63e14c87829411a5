/** What the emulated GitHub knows about repositories and organizations. */

/** Who can see a repository. */
export type Visibility = 'public' | 'private' | 'internal';

/** How a repository's or organization's subject claim is customized; absent properties were never set. */
export interface SubjectSettings {
  readonly useDefault: boolean;
  readonly includeClaimKeys?: readonly string[];
  readonly useImmutableSubject?: boolean;
}

/** A deployment environment. */
export interface Environment {
  readonly name: string;
  readonly protectionRules: readonly Readonly<Record<string, unknown>>[];
}

/** A configuration variable of GitHub Actions. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The author of a comment: a user, or an app such as GitHub Actions. */
export interface Author {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** A comment in the conversation of a pull request. */
export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: Author;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The conversation of a pull request. */
export interface PullRequest {
  readonly number: number;
  /** Whether the conversation is locked: only users with write access can comment. */
  readonly isLocked: boolean;
  /** Oldest first. */
  readonly comments: readonly Comment[];
}

/** A repository as GitHub stores it. */
export interface Repository {
  readonly owner: string;
  readonly ownerId: number;
  readonly ownerType: 'Organization' | 'User';
  readonly name: string;
  readonly id: number;
  readonly defaultBranch: string;
  readonly visibility: Visibility;
  readonly createdAt: number;
  readonly subject: SubjectSettings;
  readonly environments: readonly Environment[];
  readonly variables: readonly Variable[];
  readonly pullRequests: readonly PullRequest[];
  /** Texts by branch and path: `main:.github/gh-oidc-aws.yml`. */
  readonly files: Readonly<Record<string, string>>;
  readonly enterprise?: { readonly slug: string; readonly id: number };
  /** Custom properties that the organization puts into ID tokens. */
  readonly properties: Readonly<Record<string, string>>;
  /** Properties that replace the real ones in the REST response about the subject customization. */
  readonly reportedSubject: Readonly<Record<string, unknown>>;
}

/** The options of a repository. */
export interface RepositoryOptions {
  readonly owner: string;
  readonly ownerId: number;
  readonly ownerType?: 'Organization' | 'User';
  readonly name: string;
  readonly id: number;
  readonly defaultBranch?: string;
  readonly visibility?: Visibility;
  /** Which default subject the repository emits. */
  readonly subjectFormat?: 'classic' | 'immutable';
  /** A subject template of the repository. */
  readonly includeClaimKeys?: readonly string[];
  /** `false` without `includeClaimKeys`: the organization's template applies. */
  readonly useDefaultSubject?: boolean;
  readonly environments?: readonly {
    readonly name: string;
    readonly protectionRules?: Environment['protectionRules'];
  }[];
  readonly enterprise?: { readonly slug: string; readonly id: number };
  readonly properties?: Readonly<Record<string, string>>;
  readonly reportedSubject?: Readonly<Record<string, unknown>>;
}

/** Creates a repository from its options. */
export function createRepository(options: RepositoryOptions, now: number): Repository {
  return {
    owner: options.owner,
    ownerId: options.ownerId,
    ownerType: options.ownerType ?? 'Organization',
    name: options.name,
    id: options.id,
    defaultBranch: options.defaultBranch ?? 'main',
    visibility: options.visibility ?? 'private',
    createdAt: now,
    subject: {
      useDefault: options.useDefaultSubject ?? options.includeClaimKeys === undefined,
      ...(options.includeClaimKeys === undefined ? {} : { includeClaimKeys: options.includeClaimKeys }),
      ...(options.subjectFormat === undefined ? {} : { useImmutableSubject: options.subjectFormat === 'immutable' }),
    },
    environments: (options.environments ?? []).map(({ name, protectionRules = [] }) => ({ name, protectionRules })),
    variables: [],
    pullRequests: [],
    files: {},
    properties: options.properties ?? {},
    reportedSubject: options.reportedSubject ?? {},
    ...(options.enterprise === undefined ? {} : { enterprise: options.enterprise }),
  };
}

/** The name as GitHub stores it. */
export function fullName(repository: Repository): string {
  return `${repository.owner}/${repository.name}`;
}

/** Changes a pull request, or opens it. */
export function withPullRequest(
  repository: Repository,
  number: number,
  change: (pullRequest: PullRequest) => PullRequest = (unchanged) => unchanged,
): Repository {
  const before = findPullRequest(repository, number) ?? { number, isLocked: false, comments: [] };
  const others = repository.pullRequests.filter((pullRequest) => pullRequest.number !== number);
  return { ...repository, pullRequests: [...others, change(before)] };
}

/** The pull request of this number. */
export function findPullRequest(repository: Repository, number: number): PullRequest | undefined {
  return repository.pullRequests.find((pullRequest) => pullRequest.number === number);
}
