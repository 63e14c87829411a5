/** The trust policy for a set of runs: exactly those are admitted, and nothing wider. */

import type { Partition } from './arn.ts';
import { hasGithubKeys, toProviderArn, toProviderName } from './issuer.ts';
import type { ConditionBlock, PolicyDocument } from './policy.ts';
import { type RepositoryIdentity, renderSubject, type SubjectContext, type SubjectFormat } from './subject.ts';

/** Which tokens a role is to admit. */
export interface TrustScope {
  readonly partition: Partition;
  readonly account: string;
  readonly issuer: string;
  readonly audience: string;
  readonly repository: RepositoryIdentity;
  readonly contexts: readonly SubjectContext[];
  readonly formats: readonly SubjectFormat[];
  /** Adds `repository_id` and `repository_owner_id` where AWS supports these keys, so that a recycled name gains nothing. */
  readonly pinIds: boolean;
}

/** Builds the policy. The same scope always gives the same text. */
export function buildTrust(scope: TrustScope): PolicyDocument {
  const subjects = scope.formats.flatMap((format) =>
    scope.contexts.map((context) => renderSubject(scope.repository, format, context)),
  );
  return trustOf(scope, subjects);
}

/** The policy that admits one subject, as a token carries it, and no other. */
export function buildTrustForSubject(scope: Omit<TrustScope, 'contexts' | 'formats'>, subject: string): PolicyDocument {
  return trustOf(scope, [subject]);
}

function trustOf(scope: Omit<TrustScope, 'contexts' | 'formats'>, subjects: readonly string[]): PolicyDocument {
  const key = (claim: string): string => `${toProviderName(scope.issuer)}:${claim}`;
  const values = [...new Set(subjects)].sort().map(escapeVariables);
  const pins: Readonly<Record<string, string>> =
    scope.pinIds && hasGithubKeys(scope.partition, scope.issuer)
      ? { [key('repository_id')]: scope.repository.id, [key('repository_owner_id')]: scope.repository.ownerId }
      : {};
  const [only] = values;
  const condition: ConditionBlock = {
    StringEquals: {
      [key('aud')]: scope.audience,
      [key('sub')]: values.length === 1 && only !== undefined ? only : values,
      ...pins,
    },
  };
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: toProviderArn(scope.partition, scope.account, scope.issuer) },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: condition,
      },
    ],
  };
}

/**
 * IAM replaces `${…}` in condition values, and a branch may be named so: `${$}` stands for the dollar sign.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
function escapeVariables(value: string): string {
  return value.replaceAll('${', '${$}{');
}
