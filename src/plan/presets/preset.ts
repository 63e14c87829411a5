/** What a preset consists of, and how it writes ARNs. */

import type { Partition } from '../../trust/arn.ts';
import type { Statement } from '../../trust/policy/document.ts';

/** What presets are limited to. */
export interface PresetScope {
  readonly partition: Partition;
  readonly account: string;
  /** Literal text, as `findPrefixProblem` accepts it. */
  readonly prefix: string;
  /** The boundary that the role itself has, if any. */
  readonly permissionsBoundary: string | undefined;
  /** The role that gets the presets. */
  readonly roleArn: string;
}

/** One row of the documentation: what is allowed, on which resources. `PREFIX` is a placeholder for the prefix. */
export interface Grant {
  readonly allows: string;
  readonly limitedTo: string;
}

/** Actions without resource-level permissions, which only `"Resource": "*"` can allow. */
export interface Unscoped {
  readonly actions: readonly string[];
  readonly why: string;
}

/** A set of permissions for one kind of job. */
export interface Preset {
  readonly description: string;
  readonly grants: readonly Grant[];
  readonly unscoped: readonly Unscoped[];
  /** What the preset does not allow, although a user might expect it. */
  readonly refuses: readonly string[];
  /** What users should know before they use the preset. */
  readonly notes: readonly string[];
  /** The AWS page that lists the resources and condition keys of each action. */
  readonly source: string;
  readonly statements: (scope: PresetScope) => readonly Statement[];
}

/** A page of AWS's Service Authorization Reference. */
export function serviceAuthorization(page: string): string {
  return `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${page}.html`;
}

/** A regional ARN in the account that matches any Region. */
export function regionalArn({ partition, account }: PresetScope, service: string, resource: string): string {
  return `arn:${partition}:${service}:*:${account}:${resource}`;
}

/** An IAM ARN in the account. IAM ARNs have no Region. */
export function iamArn({ partition, account }: PresetScope, resource: string): string {
  return `arn:${partition}:iam::${account}:${resource}`;
}

/**
 * Escapes a text so that a policy element matches exactly this text: IAM paths can contain wildcards and `${`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function literally(text: string): string {
  return text.replace(/[$*?]/gu, (character) => `\${${character}}`);
}
