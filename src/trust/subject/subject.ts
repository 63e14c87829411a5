/** The grammar of the `sub` claim: classic and immutable prefixes, contexts, and how GitHub writes values into it. */

import type { TokenClaims } from '../token/claims.ts';

/** A repository in GitHub's own spelling. The ids never change; the names do. */
export interface RepositoryIdentity {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
}

/** Which prefix a repository's subjects carry; a repository mints one or the other, never both at once. */
export type SubjectFormat = 'classic' | 'immutable';

/** The part of the subject after the repository: where a run comes from. Names may hold the wildcards `*` and `?`. */
export type SubjectContext =
  | { readonly kind: 'branch'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'environment'; readonly name: string }
  | { readonly kind: 'pull-request' };

/**
 * `repo:OWNER/REPO` or, since July 2026 for new, renamed and transferred repositories, `repo:OWNER@ID/REPO@ID`.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function renderSubjectPrefix(repository: RepositoryIdentity, format: SubjectFormat): string {
  return format === 'classic'
    ? `repo:${repository.owner}/${repository.name}`
    : `repo:${repository.owner}@${repository.ownerId}/${repository.name}@${repository.id}`;
}

/** A whole subject: prefix and context. */
export function renderSubject(repository: RepositoryIdentity, format: SubjectFormat, context: SubjectContext): string {
  return `${renderSubjectPrefix(repository, format)}:${renderContext(context)}`;
}

/** The context alone: `ref:refs/heads/main`, `environment:production`, `pull_request`. */
export function renderContext(context: SubjectContext): string {
  switch (context.kind) {
    case 'branch':
      return `ref:refs/heads/${encodeValue(context.name)}`;
    case 'tag':
      return `ref:refs/tags/${encodeValue(context.name)}`;
    case 'environment':
      return `environment:${encodeValue(context.name)}`;
    case 'pull-request':
      return 'pull_request';
  }
}

/** GitHub writes `:` inside a value as `%3A` and escapes nothing else, not even `%`. */
export function encodeValue(value: string): string {
  return value.replaceAll(':', '%3A');
}

/** The value behind `encodeValue`; `%3A` in the original reads as `:`, too. */
export function decodeValue(value: string): string {
  return value.replaceAll('%3A', ':');
}

/**
 * Whether a subject holds this value so that another value could have the same subject: one with `:` and one with `%3A` are
 * written alike, and a wildcard can match a part of `%3A`.
 */
export function isSharedValue(value: string): boolean {
  return /:|%3A/u.test(value) || (/[*?]/u.test(value) && /[%?]|\*3?A/u.test(value));
}

/** What the subject of a token tells about its repository: the format in use, or that a template replaced the default. */
export type ReadSubject = { readonly kind: 'default'; readonly format: SubjectFormat } | { readonly kind: 'template' };

/** Reads the format out of a token's own subject: the only source that is right for this run whatever the settings say. */
export function readSubject(claims: TokenClaims): ReadSubject {
  const repository = toRepositoryIdentity(claims);
  for (const format of ['classic', 'immutable'] as const) {
    const prefix = `${renderSubjectPrefix(repository, format)}:`;
    const context = claims.sub.startsWith(prefix) ? claims.sub.slice(prefix.length) : undefined;
    // A default context has no further `:` beyond the one behind `ref` or `environment`: values carry `%3A` instead.
    if (context !== undefined && /^(?:(?:ref|environment):)?[^:]+$/u.test(context)) return { kind: 'default', format };
  }
  return { kind: 'template' };
}

/** The format of a prefix as the API of GitHub gives it (`sub_claim_prefix`); `undefined` for anything else. */
export function readSubjectPrefix(prefix: string, repository: RepositoryIdentity): SubjectFormat | undefined {
  const formats = ['classic', 'immutable'] as const;
  return formats.find((format) => prefix.replace(/:$/u, '') === renderSubjectPrefix(repository, format));
}

/** The repository that a token was minted for. */
export function toRepositoryIdentity(claims: TokenClaims): RepositoryIdentity {
  const [owner = '', name = ''] = claims.repository.split('/', 2);
  return { owner, name, ownerId: claims.ownerId, id: claims.repositoryId };
}

/**
 * Names that GitHub gives out; anything else could smuggle `*`, `:`, `/` or `@` into a subject. Owners of enterprise-managed
 * users carry an underscore. https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function isRepositoryName(fullName: string): boolean {
  return /^[a-z\d](?:[a-z\d_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/iu.test(fullName);
}

/** Names that git gives branches; one with `*` or `?` would admit others, too. https://git-scm.com/docs/git-check-ref-format */
export function isBranchName(name: string): boolean {
  return /^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(name);
}
