/** Subjects from a template: how `include_claim_keys` becomes a `sub`, and which runs such a subject still distinguishes. */

import {
  encodeValue,
  type RepositoryIdentity,
  renderContext,
  renderSubjectPrefix,
  type SubjectContext,
  type SubjectFormat,
} from './subject.ts';

/** A repository's template: the claims in the order of the subject. */
export interface SubjectTemplate {
  readonly format: SubjectFormat;
  readonly keys: readonly string[];
  /** The known values of the other claims, by name: constants of the repository, and what the inputs pin. */
  readonly values: Readonly<Record<string, string>>;
}

/** The subject that a template gives for a context. */
export type RenderedTemplate =
  | {
      readonly kind: 'subject';
      readonly subject: string;
      /** Claims that must also be tested, because the subject lacks them; `undefined` means that the claim must be absent. */
      readonly beside: Readonly<Record<string, string | undefined>>;
    }
  | { readonly kind: 'impossible'; readonly missing: string };

/**
 * Renders the subject of a run. `repo` becomes the repository segment, `context` the default context, and any other key
 * `key:value` with `:` in the value as `%3A`.
 * https://docs.github.com/en/actions/reference/security/oidc#customizing-the-subject-claims-for-an-organization-or-repository
 */
export function renderTemplate(
  template: SubjectTemplate,
  repository: RepositoryIdentity,
  context: SubjectContext,
): RenderedTemplate {
  const known = { ...template.values, ...claimsOf(context) };
  const parts: string[] = [];
  for (const key of template.keys) {
    if (key === 'repo') {
      parts.push(renderSubjectPrefix(repository, template.format));
    } else if (key === 'context') {
      parts.push(renderContext(context));
    } else {
      const value = known[key];
      if (value === undefined) return { kind: 'impossible', missing: key };
      parts.push(`${key}:${encodeValue(value)}`);
    }
  }
  const beside = claimsBeside(template.keys, context);
  return beside === undefined
    ? { kind: 'impossible', missing: 'context' }
    : { kind: 'subject', subject: parts.join(':'), beside };
}

/** The claims that a context decides. The claim `ref` of a pull request is its merge ref, which no input names. */
function claimsOf(context: SubjectContext): Readonly<Record<string, string>> {
  switch (context.kind) {
    case 'branch':
      return { ref: `refs/heads/${context.name}`, ref_type: 'branch' };
    case 'tag':
      return { ref: `refs/tags/${context.name}`, ref_type: 'tag' };
    case 'environment':
      return { environment: context.name };
    case 'pull-request':
      return { event_name: 'pull_request' };
  }
}

/**
 * The part of the context that the subject lacks. `ref` and the absence of `environment` identify a branch or tag without
 * environment; only the subject itself identifies a pull request.
 */
function claimsBeside(
  keys: readonly string[],
  context: SubjectContext,
): Readonly<Record<string, string | undefined>> | undefined {
  if (keys.includes('context')) return {};
  switch (context.kind) {
    case 'environment':
      return keys.includes('environment') ? {} : { environment: context.name };
    case 'branch':
    case 'tag':
      return {
        ...(keys.includes('ref') ? {} : { ref: claimsOf(context)['ref'] }),
        ...(keys.includes('environment') ? {} : { environment: undefined }),
      };
    case 'pull-request':
      return keys.includes('event_name') ? {} : undefined;
  }
}
