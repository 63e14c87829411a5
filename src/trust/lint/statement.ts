/** A trust policy as the rules see it: each statement with its providers and its conditions. */

import { isPartition, type Partition } from '../arn.ts';
import { type PolicyDocument, type Statement, toList } from '../policy/document.ts';
import { isStrict, type Operator, parseOperator } from '../policy/operator.ts';
import { comparisonOf, hasWildcard, isAllWildcard, isLike, unescapeValue } from '../policy/wildcard.ts';
import { exposedClaims, GITHUB_ISSUER, hasGithubKeys, toProviderName } from '../token/issuer.ts';
import type { LintFacts } from './finding.ts';

/** One value of a condition: as written, and with its escapes resolved. */
export interface TestValue {
  readonly raw: string;
  readonly text: string;
}

/** One operator on one key. */
export interface ConditionTest {
  readonly operator: Operator;
  readonly key: string;
  /** What the key means here: a claim of the token, a key of another service, or a key that AWS never fills. */
  readonly kind: 'claim' | 'foreign' | 'malformed';
  /** The part of the key behind its last `:`, in lower case. */
  readonly claim: string;
  readonly where: string;
  readonly values: readonly TestValue[];
  /** Whether the condition refuses, by comparing text, a request that lacks the key or has another value. */
  readonly constrains: boolean;
}

/** An identifier under `Principal.Federated`, read as the ARN of an OIDC provider. */
export interface FederatedPrincipal {
  readonly id: string;
  readonly partition: string | undefined;
  readonly account: string | undefined;
  /** The provider's URL without scheme; `undefined` if the identifier is not the ARN of an OIDC provider. */
  readonly provider: string | undefined;
  /** Whether it is meant for GitHub: one of its issuers, or a similar spelling. */
  readonly isGithub: boolean;
}

/** A statement of a trust policy. */
export interface ParsedStatement {
  readonly index: number;
  readonly statement: Statement;
  readonly federated: readonly FederatedPrincipal[];
  /** Principals of other kinds. `"*"` alone counts as kind `AWS`. */
  readonly others: readonly { readonly kind: string; readonly id: string }[];
  /** An Allow statement that GitHub's tokens are meant to pass, and whose action lets them. */
  readonly isGithub: boolean;
  readonly tests: readonly ConditionTest[];
  /** The prefix of this statement's condition keys. */
  readonly provider: string;
  readonly partition: Partition;
  /** Whether AWS fills `repository_id` and the other keys of GitHub for this provider. */
  readonly hasGithubKeys: boolean;
  readonly exposedClaims: readonly string[];
}

const GITHUB_HOSTS: readonly string[] = [
  'token.actions.githubusercontent.com',
  'vstoken.actions.githubusercontent.com',
];

/** Whether a provider's name, or the front of a condition key, is a GitHub issuer or has a similar spelling. */
function isGithubProvider(name: string, facts: LintFacts): boolean {
  const lower = trimSlashes(name.toLowerCase().replace(/^https?:\/\//u, ''));
  const host = lower.split('/', 1)[0] ?? '';
  return (
    GITHUB_HOSTS.includes(host) ||
    host.includes('githubuser') ||
    host.endsWith('.ghe.com') ||
    lower.includes('/_services/token') ||
    (facts.issuer !== undefined && toProviderName(facts.issuer).toLowerCase() === lower)
  );
}

/** A text without the slashes at its end. */
export function trimSlashes(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '/') end -= 1;
  return text.slice(0, end);
}

/** Reads all statements of a policy. */
export function parseStatements(policy: PolicyDocument, facts: LintFacts): readonly ParsedStatement[] {
  return policy.Statement.map((statement, index) => parseStatement(statement, index + 1, policy, facts));
}

function parseStatement(
  statement: Statement,
  index: number,
  policy: PolicyDocument,
  facts: LintFacts,
): ParsedStatement {
  const block = statement.Principal;
  const federated = typeof block === 'object' ? toList(block['Federated']).map((id) => readFederated(id, facts)) : [];
  const others =
    block === '*'
      ? [{ kind: 'AWS', id: '*' }]
      : Object.entries(block ?? {})
          .filter(([kind]) => kind !== 'Federated')
          .flatMap(([kind, ids]) => toList(ids).map((id) => ({ kind, id })));
  const github = federated.find((principal) => principal.isGithub && principal.provider !== undefined);
  const provider = github?.provider ?? toProviderName(facts.issuer ?? GITHUB_ISSUER);
  const issuer = `https://${provider}`;
  const partition =
    github?.partition !== undefined && isPartition(github.partition) ? github.partition : facts.partition;
  const tests = readTests(statement, federated, policy, facts);
  const isAnyone = federated.some(({ id }) => id === '*') || others.some(({ id }) => id === '*');
  const isMeant =
    federated.some((principal) => principal.isGithub) || (isAnyone && tests.some((test) => test.kind !== 'foreign'));
  return {
    index,
    statement,
    federated,
    others,
    isGithub:
      statement.Effect === 'Allow' &&
      (isMeant || federated.some(({ id }) => id === '*')) &&
      admitsAction(statement, 'sts:AssumeRoleWithWebIdentity'),
    tests,
    provider,
    partition,
    hasGithubKeys: hasGithubKeys(partition, issuer),
    exposedClaims: exposedClaims(partition, issuer),
  };
}

function readFederated(id: string, facts: LintFacts): FederatedPrincipal {
  const match = /^arn:([^:]*):iam::([^:]*):oidc-provider\/(.+)$/u.exec(id);
  const [, partition, account, provider] = match ?? [];
  return { id, partition, account, provider, isGithub: isGithubProvider(provider ?? id, facts) };
}

/** Whether a statement's actions include an action, in any letter case and with wildcards. */
export function admitsAction(statement: Statement, action: string): boolean {
  const matches = (pattern: string): boolean => isLike(pattern.toLowerCase(), action.toLowerCase());
  if (statement.NotAction !== undefined) return !toList(statement.NotAction).some(matches);
  return toList(statement.Action).some(matches);
}

function readTests(
  statement: Statement,
  federated: readonly FederatedPrincipal[],
  policy: PolicyDocument,
  facts: LintFacts,
): readonly ConditionTest[] {
  const resolve = policy.Version === '2012-10-17' ? unescapeValue : (value: string): string => value;
  return Object.entries(statement.Condition ?? {}).flatMap(([name, keys]) => {
    const operator = parseOperator(name);
    return Object.entries(keys).map(([key, value]): ConditionTest => {
      const colon = key.lastIndexOf(':');
      return {
        operator,
        key,
        kind: classifyKey(key, federated, facts),
        claim: key.slice(colon + 1).toLowerCase(),
        where: `${name} ${key}`,
        values: toList(value).map((item) => ({ raw: String(item), text: resolve(String(item)) })),
        constrains: isStrict(operator) && comparisonOf(operator) !== 'other',
      };
    });
  });
}

/** Every claim name that a careless key may carry without, or behind a wrong, prefix. */
const CLAIM_NAMES: readonly string[] = ['iss', ...exposedClaims('aws', GITHUB_ISSUER)];

function classifyKey(key: string, federated: readonly FederatedPrincipal[], facts: LintFacts): ConditionTest['kind'] {
  const lower = key.toLowerCase();
  const colon = lower.lastIndexOf(':');
  if (colon < 0) return isGithubProvider(lower, facts) || CLAIM_NAMES.includes(lower) ? 'malformed' : 'foreign';
  const prefix = lower.slice(0, colon);
  const claim = lower.slice(colon + 1);
  const providers = federated.flatMap(({ provider }) => (provider === undefined ? [] : [provider.toLowerCase()]));
  const github = federated.filter((principal) => principal.isGithub);
  if (github.some(({ provider }) => provider?.toLowerCase() === prefix)) {
    return /^[\w-]+$/u.test(claim) ? 'claim' : 'malformed';
  }
  if (providers.includes(prefix)) return 'foreign';
  const namesNoProvider = !providers.some((provider) => isGithubProvider(provider, facts));
  if (isGithubProvider(prefix, facts)) {
    return namesNoProvider && prefix === trimSlashes(prefix) && !prefix.includes('://') ? 'claim' : 'malformed';
  }
  // A key of some other OIDC provider in a statement for GitHub alone: AWS fills it for that provider's tokens only.
  const isOtherProvider = /[./]/u.test(prefix) && CLAIM_NAMES.includes(claim);
  return isOtherProvider && github.length > 0 && github.length === federated.length ? 'malformed' : 'foreign';
}

/** The conditions on a claim of the token, whatever the operator. */
export function testsOf(view: ParsedStatement, ...claims: readonly string[]): readonly ConditionTest[] {
  return view.tests.filter((test) => test.kind === 'claim' && claims.includes(test.claim));
}

/** The conditions on a claim that refuse other tokens. */
export function constrainingTests(view: ParsedStatement, ...claims: readonly string[]): readonly ConditionTest[] {
  return testsOf(view, ...claims).filter((test) => test.constrains);
}

/** Whether `*` and `?` are wildcards in the values of a condition. */
export function isPatternTest(test: ConditionTest): boolean {
  return comparisonOf(test.operator) === 'pattern';
}

/** Whether a condition admits a list of single values and no pattern. */
export function isExactTest(test: ConditionTest): boolean {
  return test.constrains && test.values.every(({ text }) => !(isPatternTest(test) && hasWildcard(text)));
}

/** Whether a claim is bound to single values. */
export function isPinned(view: ParsedStatement, claim: string): boolean {
  return testsOf(view, claim).some(isExactTest);
}

/** Whether any condition at all binds the statement: on whatever key, and not by `*` alone. */
export function isBound(view: ParsedStatement): boolean {
  return view.tests.some(
    (test) => isStrict(test.operator) && test.values.length > 0 && !test.values.some(({ text }) => isAllWildcard(text)),
  );
}

/** The last word of a malformed key: the claim that was probably meant. */
export function meantClaim(test: ConditionTest): string {
  const words = test.claim.split(/[^a-z_]/u).filter((word) => word !== '');
  return words.at(-1) ?? test.claim;
}

/** A condition key of this statement's provider. */
export function keyOf(view: ParsedStatement, claim: string): string {
  return `${view.provider}:${claim}`;
}
