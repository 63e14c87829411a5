/** Which texts can be the prefix of the resources that presets are limited to. */

import type { PresetName } from './names.ts';

/** The longest: it leaves room for a name of one's own in the 64 characters that IAM and S3 allow. */
const LONGEST = 40;

/** AWS CDK's limit for its qualifier. https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-customizing.html */
const LONGEST_QUALIFIER = 10;

/**
 * What every service takes at the beginning of a name: repositories of ECR and buckets have no capitals, buckets no
 * `_`, stacks no `.`, and only parameters and repositories have a `/`. Being lower case, it also leaves out the
 * administrator's own roles, such as `OrganizationAccountAccessRole` and `AWSReservedSSO_…`.
 */
const PREFIX = /^[a-z][a-z0-9-]*$/u;

/** How names begin that belong to AWS (roles in `aws-service-role/` and `aws-reserved/`) and to the CDK (roles, buckets). */
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

/** The CDK's qualifier for a prefix: the prefix without a `-` at its end. */
export function toQualifier(prefix: string): string {
  return prefix.replace(/-+$/u, '');
}
