/** Validates the resource name prefix that limits the presets. */

import type { PresetName } from './names.ts';

/** Leaves room for the rest of a name within the limits of IAM (64 characters) and S3 (63). */
const LONGEST = 40;

/** AWS CDK's limit for its qualifier. https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html */
const LONGEST_QUALIFIER = 10;

/**
 * What every service allows at the start of a name: ECR repositories and buckets have no upper-case letters, buckets no
 * `_`, stacks no `.`, and only parameters and repositories have a `/`. Being lower case, it also leaves out the
 * administrator's own roles, such as `OrganizationAccountAccessRole` and `AWSReservedSSO_…`.
 */
const PREFIX = /^[a-z][a-z0-9-]*$/u;

/** Prefixes of names that belong to AWS (roles in `aws-service-role/` and `aws-reserved/`) and to the CDK (roles, buckets). */
const RESERVED = ['aws-', 'cdk-'];

/** What keeps a text from being the prefix for these presets, as the rest of a sentence about it; `undefined` if nothing. */
export function findPrefixProblem(prefix: string, presets: readonly PresetName[]): string | undefined {
  if (prefix.length < 2 || prefix.length > LONGEST || !PREFIX.test(prefix)) {
    return `is not the beginning of a name that every service takes: 2 to ${LONGEST} characters, lower-case letters, digits and \`-\`, a letter first`;
  }
  const reserved = RESERVED.find((name) => prefix.startsWith(name) || name.startsWith(prefix));
  if (reserved === 'cdk-' && presets.join() === 'cdk-deploy') {
    return 'is not a qualifier of the CDK: name the qualifier alone, without `cdk-`';
  }
  if (reserved !== undefined) return `also fits names that begin with \`${reserved}\`, which are not yours`;
  if (presets.includes('cdk-deploy') && toQualifier(prefix).length > LONGEST_QUALIFIER) {
    return `is longer than a qualifier of the CDK, which has at most ${LONGEST_QUALIFIER} characters; \`cdk-deploy\` can match nothing`;
  }
  return undefined;
}

/** The CDK qualifier for a prefix: the prefix without trailing `-`. */
export function toQualifier(prefix: string): string {
  return prefix.replace(/-+$/u, '');
}
