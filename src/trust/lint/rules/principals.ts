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
import type { Finding, LintFacts } from '../finding.ts';
import { findingOn, renderCondition, type StatementRule } from '../scope.ts';
import { admitsAction, type FederatedPrincipal, isBound, keyOf, type ParsedStatement } from '../statement.ts';

const RETIRED_HOST = 'vstoken.actions.githubusercontent.com';

/** T38: the statement trusts something else than one provider of its own account. */
export const wrongProvider: StatementRule = (view, scope) => {
  const instead = `\`"Principal": { "Federated": ${JSON.stringify(properArn(view, scope.facts))} }\``;
  const found = view.federated.flatMap((principal): readonly Finding[] => {
    const problem = findProviderProblem(principal, scope.facts);
    if (problem === undefined) return [];
    return [findingOn(view, 'T38', 'error', { where: 'Principal Federated', value: principal.id }, problem, instead)];
  });
  const others = view.federated.length > 1 && new Set(view.federated.map(({ id }) => id)).size > 1;
  const mixed = others
    ? [
        findingOn(
          view,
          'T38',
          'error',
          { where: 'Principal Federated' },
          'The list names several providers, while a condition key belongs to one: the tokens of the others are not tested by it.',
          `one statement for each provider, with its own keys; for GitHub ${instead}`,
        ),
      ]
    : [];
  const anyone = view.others
    .filter(({ id }) => id === '*')
    .map(({ kind, id }) =>
      findingOn(
        view,
        'T38',
        'error',
        { where: `Principal ${kind}`, value: id },
        'The statement is written for GitHub and names everyone as its principal.',
        instead,
      ),
    );
  return [...found, ...mixed, ...anyone];
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
    return 'GitHub gave up this issuer in 2021; no token comes from it any more.';
  }
  const isMisspelt =
    host.includes('githubuser') && host !== 'token.actions.githubusercontent.com' && host !== RETIRED_HOST;
  return isMisspelt ? 'The host is not that of an issuer of GitHub, though it reads like one.' : undefined;
}

function findProviderProblem(principal: FederatedPrincipal, facts: LintFacts): string | undefined {
  const { id, provider, partition, account } = principal;
  if (id === '*') return 'Every identity provider is trusted, not that of GitHub alone.';
  // Providers of other services in the list are spoken of as a mixture.
  if (!principal.isGithub) return undefined;
  if (provider === undefined) return 'This is not the ARN of an OIDC provider, so no token of GitHub is admitted.';
  if (account === undefined || !/^\d{12}$/u.test(account))
    return 'The ARN does not name an account by its twelve digits.';
  const host = findHostProblem(provider, facts);
  if (host !== undefined) return host;
  if (facts.account !== undefined && account !== facts.account) {
    return `The provider is in account ${account}, while the role is in ${facts.account}; a role trusts providers of its own account only.`;
  }
  if (partition !== facts.partition) {
    return `The ARN is of partition \`${partition}\`, while the role is in \`${facts.partition}\` (as in ${defaultRegion(facts.partition)}).`;
  }
  return facts.providerExists === false
    ? 'The account has no such provider; IAM saves the policy all the same, and every run is refused.'
    : undefined;
}

/** T39: more actions, or more principals, than anyone listed. */
export const wideAction: StatementRule = (view) => {
  const { statement } = view;
  if (statement.Effect !== 'Allow') return [];
  const proper = view.isGithub ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole';
  const negated = (['NotAction', 'NotPrincipal'] as const)
    .filter((element) => statement[element] !== undefined)
    .map((element) =>
      findingOn(
        view,
        'T39',
        'error',
        { where: element },
        `\`${element}\` allows everything that it does not name.`,
        element === 'NotAction' ? `\`"Action": "${proper}"\`` : '`"Principal"` with those who may assume the role',
      ),
    );
  const wide = toList(statement.Action).flatMap((action): readonly Finding[] => {
    const isEvery = isAllWildcard(action) || /^sts:\*+$/iu.test(action) || action === '*:*';
    if (!isEvery && !action.includes('*') && !action.includes('?')) return [];
    return [
      findingOn(
        view,
        'T39',
        isEvery && (view.isGithub || isForAnyone(view)) ? 'error' : 'warning',
        { where: 'Action', value: action },
        isEvery
          ? 'The statement allows every action of STS, those that AWS adds later too.'
          : 'The pattern allows more than one action; a trust policy needs each by name.',
        `\`"Action": "${proper}"\``,
      ),
    ];
  });
  return [...negated, ...wide];
};

function isForAnyone(view: ParsedStatement): boolean {
  return view.others.some(({ id }) => id === '*') || view.federated.some(({ id }) => id === '*');
}

/** Global keys that say who calls or on whose behalf; a fixed value for one of them closes a statement. */
const CALLER_KEYS: readonly string[] = ['aws:principal', 'aws:source', 'aws:userid', 'aws:username', 'sts:externalid'];

function isClosed(view: ParsedStatement): boolean {
  return view.terms.some(
    (term) =>
      isStrict(term.operator) &&
      term.values.length > 0 &&
      !term.values.some(({ text }) => isAllWildcard(text)) &&
      (term.kind === 'claim' || CALLER_KEYS.some((key) => term.key.toLowerCase().startsWith(key))),
  );
}

/** T40: another statement lets everyone in. */
export const openStatement: StatementRule = (view) => {
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
        'T40',
        'error',
        { where: `Principal ${kind}`, value: id },
        'This statement lets anyone assume the role, whatever the other statements ask for.',
        'remove the statement, or name the principals that need it',
      ),
    ),
    ...providers.map(({ id, provider }) =>
      findingOn(
        view,
        'T40',
        'error',
        { where: 'Principal Federated', value: id },
        'This statement admits every identity of that provider, whatever the other statements ask for.',
        `remove the statement, or add a condition such as ${renderCondition('StringEquals', `${provider}:sub`, 'SUBJECT')}`,
      ),
    ),
  ];
};

/** T41: principals of AWS beside GitHub. */
export const otherPrincipal: StatementRule = (view) => {
  if (view.statement.Effect !== 'Allow') return [];
  const isOpen = !view.isGithub && !isClosed(view);
  return view.others
    .filter(({ kind, id }) => kind === 'AWS' && !(id === '*' && (isOpen || view.isGithub)))
    .map(({ kind, id }) =>
      findingOn(
        view,
        'T41',
        'warning',
        { where: `Principal ${kind}`, value: id },
        'The role can be assumed without GitHub too, by whoever holds this principal.',
        'give these callers a role of their own, unless the door is meant to be there',
      ),
    );
};

/** T45: session tags, which GitHub does not send. */
export const needlessTagSession: StatementRule = (view) => {
  const isForGithub = view.statement.Effect === 'Allow' && view.federated.some(({ isGithub }) => isGithub);
  if (!isForGithub || view.others.length > 0) return [];
  return toList(view.statement.Action)
    .filter((action) => action.toLowerCase() === 'sts:tagsession')
    .map((action) =>
      findingOn(
        view,
        'T45',
        'info',
        { where: 'Action', value: action },
        "GitHub's tokens carry no session tags, so this action is never used.",
        `\`"Action": "sts:AssumeRoleWithWebIdentity"\` with the conditions on \`${keyOf(view, 'sub')}\` as they are`,
      ),
    );
};

/** T46: the policy is longer than IAM takes. */
export function findExcessLength(policy: PolicyDocument): readonly Finding[] {
  const length = measurePolicy(renderPolicy(policy));
  if (length <= TRUST_POLICY_QUOTA) return [];
  return [
    {
      rule: 'T46',
      severity: length > TRUST_POLICY_MAXIMUM ? 'error' : 'warning',
      statement: 0,
      where: 'policy',
      message: `The policy has ${length} characters, not counting white space; IAM takes ${TRUST_POLICY_QUOTA}, and ${TRUST_POLICY_MAXIMUM} at most where the account's quota was raised.`,
      instead: `${length - TRUST_POLICY_QUOTA} characters less: fewer subjects, or a second role for some of them`,
    },
  ];
}
