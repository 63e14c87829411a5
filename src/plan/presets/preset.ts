/** What a preset is made of, and how the ARNs in its statements are written. */

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

/** One line of the documentation: what is allowed, and on what. `PREFIX` stands for the prefix. */
export interface Grant {
  readonly allows: string;
  readonly limitedTo: string;
}

/** Actions for which IAM knows no resource, so that only `"Resource": "*"` allows them. */
export interface Unscoped {
  readonly actions: readonly string[];
  readonly why: string;
}

/** A building block of permissions. */
export interface Preset {
  readonly description: string;
  readonly grants: readonly Grant[];
  readonly unscoped: readonly Unscoped[];
  /** What one might expect it to allow, and it does not. */
  readonly refuses: readonly string[];
  /** What there is to know before it is used. */
  readonly notes: readonly string[];
  /** Where AWS says which actions can be limited to which resources, and by which conditions. */
  readonly source: string;
  readonly statements: (scope: PresetScope) => readonly Statement[];
}

/** A page of AWS's Service Authorization Reference. */
export function serviceAuthorization(page: string): string {
  return `https://docs.aws.amazon.com/service-authorization/latest/reference/list_${page}.html`;
}

/** The ARN of something in any region of the account. */
export function regionalArn({ partition, account }: PresetScope, service: string, resource: string): string {
  return `arn:${partition}:${service}:*:${account}:${resource}`;
}

/** The ARN of something in IAM, which has no regions. */
export function iamArn({ partition, account }: PresetScope, resource: string): string {
  return `arn:${partition}:iam::${account}:${resource}`;
}

/**
 * A text as the element of a policy that means exactly this text: paths of IAM may hold wildcards and `${`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
export function literally(text: string): string {
  return text.replace(/[$*?]/gu, (character) => `\${${character}}`);
}
