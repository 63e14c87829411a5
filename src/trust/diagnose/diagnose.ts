/** Explains why AWS refuses a token, from the token and what is known about the account, and gives the policy that admits it. */

import { looksLike, tellApart } from '../../document/look-alikes.ts';
import { type RoleArn, renderRoleArn } from '../arn.ts';
import { buildTrustForSubject } from '../build.ts';
import { type ConditionBlock, type PolicyDocument, parsePolicy } from '../policy/document.ts';
import { isAmbientKey, type Verdict } from '../policy/evaluate.ts';
import { quote, quoteList, toSentence } from '../quote.ts';
import { toRepositoryIdentity } from '../subject/subject.ts';
import { printableClaims, type TokenClaims } from '../token/claims.ts';
import type { Cause } from './cause.ts';
import {
  type Condition,
  type Examination,
  type Examined,
  examine,
  type Scope,
  toScope,
  wouldAdmit,
} from './examine.ts';
import { likelyCausesElsewhere, likelyCausesWithoutPolicy } from './likely-causes.ts';
import { explainDeny, explainNearest, type Refusal } from './refusal.ts';

export type { Cause } from './cause.ts';

/** What is known about the role's account. */
export interface KnownTrust {
  /** The role's trust policy as IAM holds it; `policy` is undefined if the text cannot be parsed. */
  readonly role:
    | { readonly kind: 'present'; readonly policy: PolicyDocument | undefined; readonly text: string }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
  readonly provider:
    | { readonly kind: 'present'; readonly clientIds: readonly string[] }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
}

/** One part of a statement compared with the token: a condition, or (operator `Principal`) a principal that does not match. */
export interface Difference {
  /** Counted from 1. */
  readonly statement: number;
  readonly operator: string;
  readonly key: string;
  readonly wanted: readonly string[];
  /** The values in the token; `undefined` if it has no such claim or if only AWS knows the value. */
  readonly got: readonly string[] | undefined;
  readonly verdict: Verdict;
}

/** A refusal explained. */
export interface Diagnosis {
  readonly cause: Cause;
  /** One sentence that says what differs, with the user's own values. */
  readonly verdict: string;
  /** The parts of the statement that decides or is closest to admitting the token, failing parts first. */
  readonly differences: readonly Difference[];
  readonly claims: readonly (readonly [string, string])[];
  /** Only for `UNKNOWN` and `ADMITTED`: what usually differs for such a token, most likely first. */
  readonly likelyCauses: readonly string[];
  /** The change to make. */
  readonly fix: string;
  /** The smallest trust policy that admits this run. */
  readonly policy: PolicyDocument;
}

/** The part of a diagnosis that does not follow from the token alone. */
type Finding = Pick<Diagnosis, 'cause' | 'verdict' | 'fix'> &
  Partial<Pick<Diagnosis, 'differences' | 'likelyCauses'>> & {
    /** The role's conditions on something other than the token, such as `aws:SourceIp`; the printed policy keeps them. */
    readonly kept?: ConditionBlock;
  };

/** What the run itself knows. */
interface RunFacts {
  /** Whether this run has changed IAM; changes take a moment to propagate. */
  readonly hasJustChanged: boolean;
}

/** Explains why AWS refuses a token. The cause is `UNKNOWN` unless the known facts prove another one. */
export function diagnose(claims: TokenClaims, role: RoleArn, known: KnownTrust, facts: RunFacts): Diagnosis {
  const found = diagnoseAccount(claims, role, known) ?? diagnoseRole(claims, role, known.role, facts);
  const { kept = {}, ...finding } = found;
  return {
    differences: [],
    likelyCauses: [],
    ...finding,
    fix: describeKept(finding.fix, kept),
    claims: printableClaims(claims),
    policy: policyFor(claims, role, kept),
  };
}

function policyFor(claims: TokenClaims, { partition, account }: RoleArn, kept: ConditionBlock): PolicyDocument {
  const scope = { partition, account, issuer: claims.iss, audience: claims.aud };
  const { environment } = claims;
  return buildTrustForSubject(scope, toRepositoryIdentity(claims), claims.sub, { environment, kept });
}

/** Adds to a fix that mentions the printed policy which conditions that policy keeps. */
function describeKept(fix: string, kept: ConditionBlock): string {
  const keys = [...new Set(Object.values(kept).flatMap((test) => Object.keys(test)))];
  if (keys.length === 0 || !fix.includes('printed')) return fix;
  return `${fix} The printed policy keeps the condition on ${quoteList(keys, 'and')}.`;
}

/** A key that AWS itself provides: the prefix of a claim is the name of an issuer, which contains a dot. */
const OTHER_KEY = /^[\w-]+:(?!\/\/)/u;

/** The conditions on something other than the token, in the statement that decides or otherwise in the one that allows. */
function findKept({ statements }: Examination, decisive: Examined | undefined): ConditionBlock {
  const isAllow = ({ statement }: Examined): boolean => statement.Effect === 'Allow';
  const allowing =
    decisive !== undefined && isAllow(decisive)
      ? decisive
      : statements.find((each) => isAllow(each) && each.verdict !== 'false');
  const tests = Object.entries(allowing?.statement.Condition ?? {}).map(
    ([operator, keys]) => [operator, Object.entries(keys).filter(([key]) => OTHER_KEY.test(key))] as const,
  );
  return Object.fromEntries(
    tests.filter(([, keys]) => keys.length > 0).map(([operator, keys]) => [operator, Object.fromEntries(keys)]),
  );
}

/** Checks what AWS checks before the trust policy: the role, the provider, the audience. */
function diagnoseAccount(claims: TokenClaims, role: RoleArn, known: KnownTrust): Finding | undefined {
  if (known.role.kind === 'absent') {
    return {
      cause: 'ROLE_MISSING',
      verdict:
        known.provider.kind === 'absent'
          ? `Account ${role.account} has neither the role ${quote(role.name)} with the path ${quote(role.path)} nor an OIDC provider for ${quote(claims.iss)}.`
          : `Account ${role.account} has no role ${quote(role.name)} with the path ${quote(role.path)}; AWS reports a missing role the same way as a refusal.`,
      fix: `Correct ${quote(renderRoleArn(role))} in \`role-to-assume\`, or run \`mode: bootstrap\` with credentials of account ${role.account}, which creates the role.`,
    };
  }
  if (known.provider.kind === 'absent') {
    return {
      cause: 'PROVIDER_MISSING',
      verdict: `Account ${role.account} has no OIDC provider for ${quote(claims.iss)}, the issuer of this token.`,
      fix: `Run \`mode: bootstrap\` with credentials of account ${role.account}, which creates the provider, or correct the account in \`role-to-assume\`.`,
    };
  }
  if (known.provider.kind === 'present' && !known.provider.clientIds.includes(claims.aud)) {
    const { clientIds } = known.provider;
    const { policy } = known.role.kind === 'present' ? known.role : {};
    const accepted =
      policy === undefined ? [] : clientIds.filter((aud) => wouldAdmit(toScope(policy, { claims, role }), { aud }));
    return {
      cause: 'AUDIENCE_NOT_REGISTERED',
      verdict: `The OIDC provider of account ${role.account} has no client ID ${quote(claims.aud)}; registered: ${clientIds.length === 0 ? 'none' : quoteList(clientIds, 'and')}.`,
      fix: `Run \`mode: bootstrap\` with credentials of account ${role.account}, which adds ${quote(claims.aud)}${accepted.length === 0 ? '' : `, or set \`audience\` to ${quoteList(accepted)}`}.`,
    };
  }
  return undefined;
}

function diagnoseRole(claims: TokenClaims, role: RoleArn, known: KnownTrust['role'], facts: RunFacts): Finding {
  if (known.kind === 'present' && known.policy !== undefined) {
    return diagnosePolicy(toScope(known.policy, { claims, role }), facts);
  }
  const likelyCauses = likelyCausesWithoutPolicy(claims, role, facts.hasJustChanged);
  const arn = quote(renderRoleArn(role));
  if (known.kind === 'present') {
    const parsed = parsePolicy(known.text);
    const problem = parsed.kind === 'invalid' ? `: ${parsed.problem}` : '';
    return {
      cause: 'UNKNOWN',
      verdict: `The trust policy of ${arn} cannot be parsed${problem}. It begins with ${quote(known.text.slice(0, 80))}.`,
      fix: "Compare the role's trust policy with the printed one.",
      likelyCauses,
    };
  }
  return {
    cause: 'UNKNOWN',
    verdict: `The trust policy of ${arn} could not be read${known.kind === 'unknown' ? ` (${known.why})` : ''}, so the cause cannot be determined with certainty.`,
    fix: "Run `mode: diagnose` with credentials that can read IAM in the role's account, or compare the role's trust policy with the printed one.",
    likelyCauses,
  };
}

function diagnosePolicy(scope: Scope, facts: RunFacts): Finding {
  const { claims, role } = scope;
  const examination = examine(scope);
  const { allowed, denied, statements } = examination;
  const elsewhere = likelyCausesElsewhere(claims, role, facts.hasJustChanged);
  if (allowed === 'true' && denied === 'false') {
    const admitting = statements.find(({ statement, verdict }) => statement.Effect === 'Allow' && verdict === 'true');
    const uncertain = describeUncertain(examination);
    return {
      cause: 'ADMITTED',
      verdict: `The trust policy of ${quote(renderRoleArn(role))} admits this token${admitting === undefined ? '' : ` (statement ${admitting.number})`}.`,
      fix: facts.hasJustChanged
        ? 'Wait a minute and run the job again: the role was changed a moment ago.'
        : 'The trust policy needs no change. Check the ARN in `role-to-assume`, then ask the administrators of the AWS organization whether a policy denies the call; CloudTrail records it as `AssumeRoleWithWebIdentity`.',
      differences: admitting === undefined ? [] : toDifferences({ statement: admitting }, scope),
      likelyCauses: [...uncertain, ...elsewhere],
      kept: findKept(examination, admitting),
    };
  }
  if (denied === 'true') return toFinding(explainDeny(examination, scope), examination, scope);
  if (allowed === 'false') return toFinding(explainNearest(examination, scope), examination, scope);
  const open = statements.find(({ verdict }) => verdict === 'unknown');
  return {
    cause: 'UNKNOWN',
    verdict: toSentence([
      `whether the trust policy of ${quote(renderRoleArn(role))} admits this token depends on conditions that cannot be evaluated here`,
    ]),
    fix: `Check the conditions of statement ${open?.number ?? 1} by hand, or compare the trust policy with the printed one.`,
    differences: open === undefined ? [] : toDifferences({ statement: open }, scope),
    likelyCauses: [...describeUncertain(examination), ...elsewhere],
    kept: findKept(examination, open),
  };
}

function toFinding(refusal: Refusal, examination: Examination, scope: Scope): Finding {
  const { cause, verdict, fix, statement } = refusal;
  const differences = toDifferences(refusal, scope);
  const alike = describeLookAlikes(differences);
  return {
    cause,
    verdict: alike === undefined ? verdict : `${verdict} ${alike}`,
    fix,
    differences,
    kept: findKept(examination, statement),
  };
}

/** A sentence that shows the code points of two different values that look the same. */
function describeLookAlikes(differences: readonly Difference[]): string | undefined {
  for (const { key, wanted, got = [], verdict } of differences) {
    if (verdict !== 'false') continue;
    const pair = wanted.flatMap((value) =>
      got.flatMap((other) => (looksLike(value, other) ? [[value, other]] : [])),
    )[0];
    if (pair === undefined) continue;
    const [expected = '', given = ''] = tellApart(pair);
    return `The two values look the same and differ: for ${quote(key)} the trust policy has ${quote(expected)}, and the token has ${quote(given)}.`;
  }
  return undefined;
}

const ORDER: Readonly<Record<Verdict, number>> = { false: 0, unknown: 1, true: 2 };

function toDifferences({ statement }: Pick<Refusal, 'statement'>, { provider }: Scope): readonly Difference[] {
  if (statement === undefined) return [];
  const rows = statement.conditions.map(({ operator, key, wanted, got, verdict }) => ({
    statement: statement.number,
    operator,
    key,
    wanted,
    got,
    verdict,
  }));
  const conditions = rows.sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
  return statement.principal === 'true'
    ? conditions
    : [{ ...principalRow(statement.statement.Principal), statement: statement.number, got: [provider] }, ...conditions];
}

function principalRow(principal: PolicyDocument['Statement'][number]['Principal']) {
  const entries = principal === undefined || principal === '*' ? [] : Object.entries(principal);
  return {
    operator: 'Principal',
    key: entries.map(([kind]) => kind).join(', '),
    wanted: entries.flatMap(([, ids]) => ids),
    verdict: 'false' as const,
  };
}

/** The conditions that cannot be evaluated, in the statements that could decide. */
function describeUncertain({ statements }: Examination): readonly string[] {
  return statements
    .filter(({ verdict }) => verdict === 'unknown')
    .flatMap(({ number, conditions }) =>
      conditions.filter(({ verdict }) => verdict === 'unknown').map((condition) => describeOpen(number, condition)),
    );
}

function describeOpen(number: number, { operator, key, wanted }: Condition): string {
  const why = isAmbientKey(key) ? 'only AWS knows its value' : 'this operator is not evaluated here';
  return `Statement ${number} tests ${quote(operator)} ${quote(key)} (${quoteList(wanted)}): ${why}.`;
}
