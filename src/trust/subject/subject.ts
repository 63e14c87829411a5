/** The grammar of the `sub` claim: classic and immutable prefixes, contexts, and how GitHub writes values into it. */

import type { TokenClaims } from '../token/claims.ts';

/** A repository in GitHub's own spelling. The ids never change; the names do. */
export interface RepositoryIdentity {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
}

/** The prefix of a repository's subjects; a repository uses one or the other, never both at once. */
export type SubjectFormat = 'classic' | 'immutable';

/** The part of the subject after the repository: where a run comes from. Names may contain the wildcards `*` and `?`. */
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

/** Reverses `encodeValue`; a `%3A` in the original also becomes `:`. */
export function decodeValue(value: string): string {
  return value.replaceAll('%3A', ':');
}

/**
 * Whether another value can have the same subject as this one: `:` and `%3A` are written the same way, and a wildcard can
 * match a part of `%3A`.
 */
export function isSharedValue(value: string): boolean {
  return /:|%3A/u.test(value) || (/[*?]/u.test(value) && /[%?]|\*3?A/u.test(value));
}

/** What a token's subject shows about its repository: the format in use, or that a template replaces the default. */
export type ReadSubject = { readonly kind: 'default'; readonly format: SubjectFormat } | { readonly kind: 'template' };

/** Reads the format from the token's own subject, the only source that is always correct for this run. */
export function readSubject(claims: TokenClaims): ReadSubject {
  const repository = toRepositoryIdentity(claims);
  for (const format of ['classic', 'immutable'] as const) {
    const prefix = `${renderSubjectPrefix(repository, format)}:`;
    const context = claims.sub.startsWith(prefix) ? claims.sub.slice(prefix.length) : undefined;
    // A default context has no further `:` after the one behind `ref` or `environment`: values contain `%3A` instead.
    if (context !== undefined && /^(?:(?:ref|environment):)?[^:]+$/u.test(context)) return { kind: 'default', format };
  }
  return { kind: 'template' };
}

/** The format of a prefix as GitHub's API returns it (`sub_claim_prefix`); `undefined` for anything else. */
export function readSubjectPrefix(prefix: string, repository: RepositoryIdentity): SubjectFormat | undefined {
  const formats = ['classic', 'immutable'] as const;
  return formats.find((format) => prefix.replace(/:$/u, '') === renderSubjectPrefix(repository, format));
}

/** The repository that a token was issued for. */
export function toRepositoryIdentity(claims: TokenClaims): RepositoryIdentity {
  const [owner = '', name = ''] = claims.repository.split('/', 2);
  return { owner, name, ownerId: claims.ownerId, id: claims.repositoryId };
}

/**
 * Whether GitHub allows this name; anything else could inject `*`, `:`, `/` or `@` into a subject. The names of
 * enterprise-managed users contain an underscore. https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication
 */
export function isRepositoryName(fullName: string): boolean {
  return /^[a-z\d](?:[a-z\d_-]{0,99})\/(?!\.{1,2}$)[\w.-]{1,100}$/iu.test(fullName);
}

/** Whether git allows this branch name; one with `*` or `?` would admit other branches, too. https://git-scm.com/docs/git-check-ref-format */
export function isBranchName(name: string): boolean {
  return /^[^\s~^:?*[\\\p{Cc}]{1,255}$/u.test(name);
}
