/** Rules on principals, actions and the statements beside GitHub's: T38 to T41, T45 and T46. */

import { defaultRegion } from '../../arn.ts';
import {
  measurePolicy,
  type PolicyDocument,
  renderPolicy,
  TRUST_POLICY_MAXIMUM,
  TRUST_POLICY_QUOTA,
  toList,
} from '../../policy/document.ts';
import { isStrict } from '../../policy/operator.ts';
import { isAllWildcard } from '../../policy/wildcard.ts';
import { GITHUB_ISSUER, toProviderArn } from '../../token/issuer.ts';
import type { LintFacts } from '../finding.ts';
import { inGithubStatements, inStatements, type LintProblem, type LintRule } from '../rule.ts';
import { findingOn, renderCondition } from '../scope.ts';
import { PANTHER, PRINCIPAL } from '../sources.ts';
import { admitsAction, type FederatedPrincipal, isBound, keyOf, type ParsedStatement } from '../statement.ts';

const RETIRED_HOST = 'vstoken.actions.githubusercontent.com';

const wrongProvider: LintRule = {
  id: 'T38',
  severity: 'error',
  title: 'Wrong provider',
  meaning:
    'The statement trusts everyone, a provider in another account or partition, a provider that does not exist, or several providers at once.',
  source: PRINCIPAL,
  check: inGithubStatements((view, scope) => {
    const instead = `\`"Principal": { "Federated": ${JSON.stringify(properArn(view, scope.facts))} }\``;
    const found = view.federated.flatMap((principal): readonly LintProblem[] => {
      const problem = findProviderProblem(principal, scope.facts);
      if (problem === undefined) return [];
      return [findingOn(view, 'error', { where: 'Principal Federated', value: principal.id }, problem, instead)];
    });
    const others = view.federated.length > 1 && new Set(view.federated.map(({ id }) => id)).size > 1;
    const mixed = others
      ? [
          findingOn(
            view,
            'error',
            { where: 'Principal Federated' },
            'The list names several providers, but a condition key belongs to one of them, so it does not test the tokens of the others.',
            `use one statement per provider, with its own keys; for GitHub ${instead}`,
          ),
        ]
      : [];
    const anyone = view.others
      .filter(({ id }) => id === '*')
      .map(({ kind, id }) =>
        findingOn(
          view,
          'error',
          { where: `Principal ${kind}`, value: id },
          'The statement is written for GitHub but its principal is everyone.',
          instead,
        ),
      );
    return [...found, ...mixed, ...anyone];
  }),
};

function properArn(view: ParsedStatement, facts: LintFacts): string {
  const named = view.federated.find(({ isGithub }) => isGithub);
  const provider = named?.provider?.toLowerCase();
  const issuer = facts.issuer ?? GITHUB_ISSUER;
  const isUsable = provider !== undefined && !provider.includes('*') && findHostProblem(provider, facts) === undefined;
  const account = facts.account ?? (/^\d{12}$/u.test(named?.account ?? '') ? (named?.account ?? '') : 'ACCOUNT-ID');
  return toProviderArn(facts.partition, account, isUsable ? `https://${named?.provider}` : issuer);
}

function findHostProblem(provider: string, facts: LintFacts): string | undefined {
  const host = provider.toLowerCase().split('/', 1)[0] ?? '';
  if (host === RETIRED_HOST && facts.issuer?.includes(RETIRED_HOST) !== true) {
    return 'GitHub retired this issuer in 2021 and no longer issues tokens from it.';
  }
  const isMisspelt =
    host.includes('githubuser') && host !== 'token.actions.githubusercontent.com' && host !== RETIRED_HOST;
  return isMisspelt ? 'The host looks like a GitHub issuer but is not one.' : undefined;
}

function findProviderProblem(principal: FederatedPrincipal, facts: LintFacts): string | undefined {
  const { id, provider, partition, account } = principal;
  if (id === '*') return "The statement trusts every identity provider, not only GitHub's.";
  // Providers of other services in the list are spoken of as a mixture.
  if (!principal.isGithub) return undefined;
  if (provider === undefined) return 'This is not the ARN of an OIDC provider, so no GitHub token is admitted.';
  if (account === undefined || !/^\d{12}$/u.test(account)) return 'The ARN does not contain a 12-digit account ID.';
  const host = findHostProblem(provider, facts);
  if (host !== undefined) return host;
  if (facts.account !== undefined && account !== facts.account) {
    return `The provider is in account ${account}, but the role is in ${facts.account}. A role can only trust providers in its own account.`;
  }
  if (partition !== facts.partition) {
    return `The ARN is in partition \`${partition}\`, but the role is in \`${facts.partition}\` (as in ${defaultRegion(facts.partition)}).`;
  }
  return facts.providerExists === false
    ? 'The account has no such provider. IAM still saves the policy, but AWS refuses every run.'
    : undefined;
}

const wideAction: LintRule = {
  id: 'T39',
  severity: 'error',
  title: 'Wide action',
  meaning: 'The statement allows `*`, `sts:*`, or everything except what it names.',
  source: PANTHER,
  check: inStatements((view) => {
    const { statement } = view;
    if (statement.Effect !== 'Allow') return [];
    const proper = view.isGithub ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
    const negated = (['NotAction', 'NotPrincipal'] as const)
      .filter((element) => statement[element] !== undefined)
      .map((element) =>
        findingOn(
          view,
          'error',
          { where: element },
          `\`${element}\` allows everything that it does not name.`,
          element === 'NotAction'
            ? `\`"Action": "${proper}"\``
            : '`"Principal"` with the principals that may assume the role',
        ),
      );
    const wide = toList(statement.Action).flatMap((action): readonly LintProblem[] => {
      const isEvery = isAllWildcard(action) || /^sts:\*+$/iu.test(action) || action === '*:*';
      if (!isEvery && !action.includes('*') && !action.includes('?')) return [];
      return [
        findingOn(
          view,
          isEvery && (view.isGithub || isForAnyone(view)) ? 'error' : 'warning',
          { where: 'Action', value: action },
          isEvery
            ? 'The statement allows every STS action, including those that AWS adds later.'
            : 'The pattern allows more than one action. Name each action in a trust policy.',
          `\`"Action": "${proper}"\``,
        ),
      ];
    });
    return [...negated, ...wide];
  }),
};

function isForAnyone(view: ParsedStatement): boolean {
  return view.others.some(({ id }) => id === '*') || view.federated.some(({ id }) => id === '*');
}

/** Global keys that say who calls or on whose behalf; a fixed value for one of them closes a statement. */
const CALLER_KEYS: readonly string[] = ['aws:principal', 'aws:source', 'aws:userid', 'aws:username', 'sts:externalid'];

function isClosed(view: ParsedStatement): boolean {
  return view.tests.some(
    (test) =>
      isStrict(test.operator) &&
      test.values.length > 0 &&
      !test.values.some(({ text }) => isAllWildcard(text)) &&
      (test.kind === 'claim' || CALLER_KEYS.some((key) => test.key.toLowerCase().startsWith(key))),
  );
}

const openStatement: LintRule = {
  id: 'T40',
  severity: 'error',
  title: 'Another statement is open',
  meaning: 'Another statement in the policy admits everyone.',
  source: PRINCIPAL,
  check: inStatements((view) => {
    const { statement } = view;
    if (statement.Effect !== 'Allow' || view.isGithub) return [];
    const anyone = isClosed(view) ? [] : view.others.filter(({ id }) => id === '*');
    const providers =
      isBound(view) || !admitsAction(statement, 'sts:AssumeRoleWithWebIdentity')
        ? []
        : view.federated.filter(({ provider, isGithub }) => provider !== undefined && !isGithub);
    return [
      ...anyone.map(({ kind, id }) =>
        findingOn(
          view,
          'error',
          { where: `Principal ${kind}`, value: id },
          'This statement lets anyone assume the role, regardless of the other statements.',
          'remove the statement, or name the principals that need it',
        ),
      ),
      ...providers.map(({ id, provider }) =>
        findingOn(
          view,
          'error',
          { where: 'Principal Federated', value: id },
          'This statement admits every identity of that provider, regardless of the other statements.',
          `remove the statement, or add a condition such as ${renderCondition('StringEquals', `${provider}:sub`, 'SUBJECT')}`,
        ),
      ),
    ];
  }),
};

const otherPrincipal: LintRule = {
  id: 'T41',
  severity: 'warning',
  title: 'An AWS principal in addition to GitHub',
  meaning: 'The role can also be assumed without GitHub.',
  source: 'philips-labs/terraform-aws-github-oidc:main.tf',
  check: inStatements((view) => {
    if (view.statement.Effect !== 'Allow') return [];
    const isOpen = !view.isGithub && !isClosed(view);
    return view.others
      .filter(({ kind, id }) => kind === 'AWS' && !(id === '*' && (isOpen || view.isGithub)))
      .map(({ kind, id }) =>
        findingOn(
          view,
          'warning',
          { where: `Principal ${kind}`, value: id },
          'This principal can assume the role without GitHub.',
          'use a separate role for these callers, unless this access is intended',
        ),
      );
  }),
};

const needlessTagSession: LintRule = {
  id: 'T45',
  severity: 'info',
  title: 'Unnecessary `sts:TagSession`',
  meaning: "GitHub's tokens carry no session tags.",
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html',
  check: inStatements((view) => {
    const isForGithub = view.statement.Effect === 'Allow' && view.federated.some(({ isGithub }) => isGithub);
    if (!isForGithub || view.others.length > 0) return [];
    return toList(view.statement.Action)
      .filter((action) => action.toLowerCase() === 'sts:tagsession')
      .map((action) =>
        findingOn(
          view,
          'info',
          { where: 'Action', value: action },
          "GitHub's tokens carry no session tags, so this action is never used.",
          `\`"Action": "sts:AssumeRoleWithWebIdentity"\` with the conditions on \`${keyOf(view, 'sub')}\` as they are`,
        ),
      );
  }),
};

const policyTooLong: LintRule = {
  id: 'T46',
  severity: 'error',
  title: 'The policy is too long',
  meaning:
    'IAM allows 2,048 characters, not counting white space. A warning up to 4,096, the highest value of the quota, and an error above that.',
  source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html',
  check: ({ policy }) => findExcessLength(policy),
};

function findExcessLength(policy: PolicyDocument): readonly LintProblem[] {
  const length = measurePolicy(renderPolicy(policy));
  if (length <= TRUST_POLICY_QUOTA) return [];
  return [
    {
      severity: length > TRUST_POLICY_MAXIMUM ? 'error' : 'warning',
      statement: 0,
      where: 'policy',
      message: `The policy has ${length} characters, not counting white space; IAM allows ${TRUST_POLICY_QUOTA}, or up to ${TRUST_POLICY_MAXIMUM} if the account's quota is raised.`,
      instead: `${length - TRUST_POLICY_QUOTA} characters fewer: use fewer subjects, or a second role for some of them`,
    },
  ];
}

/** The rules of this file. */
export const PRINCIPAL_RULES: readonly LintRule[] = [
  wrongProvider,
  wideAction,
  openStatement,
  otherPrincipal,
  needlessTagSession,
  policyTooLong,
];
