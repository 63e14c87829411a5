/** Why AWS refuses a token, told from the token and from what is known of the account, and the trust policy that admits it. */

import { type RoleArn, renderRoleArn } from '../arn.ts';
import { buildTrustForSubject } from '../build.ts';
import { type PolicyDocument, parsePolicy } from '../policy/document.ts';
import { isAmbientKey, type Verdict } from '../policy/evaluate.ts';
import { quote, quoteList, toSentence } from '../quote.ts';
import { toRepositoryIdentity } from '../subject/subject.ts';
import { printableClaims, type TokenClaims } from '../token/claims.ts';
import type { Cause } from './cause.ts';
import { type Condition, type Examination, examine, type Scope, toScope, wouldAdmit } from './examine.ts';
import { likelyCausesElsewhere, likelyCausesWithoutPolicy } from './likely-causes.ts';
import { explainDeny, explainNearest, type Refusal } from './refusal.ts';

export type { Cause } from './cause.ts';

/** What is known of the account of the role. */
export interface KnownTrust {
  /** The role's trust policy as IAM holds it; `policy` is undefined when the text cannot be read. */
  readonly role:
    | { readonly kind: 'present'; readonly policy: PolicyDocument | undefined; readonly text: string }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
  readonly provider:
    | { readonly kind: 'present'; readonly clientIds: readonly string[] }
    | { readonly kind: 'absent' }
    | { readonly kind: 'unknown'; readonly why: string };
}

/** One part of a statement beside the token: a condition, or (operator `Principal`) the principal where that fails. */
export interface Difference {
  /** Counted from 1. */
  readonly statement: number;
  readonly operator: string;
  readonly key: string;
  readonly wanted: readonly string[];
  /** What the token carries; `undefined` when it has no such claim or AWS alone knows the value. */
  readonly got: readonly string[] | undefined;
  readonly verdict: Verdict;
}

/** A refusal explained. */
export interface Diagnosis {
  readonly cause: Cause;
  /** One sentence with the user's own values: what differs. */
  readonly verdict: string;
  /** The parts of the statement that decides or comes nearest, failing ones first. */
  readonly differences: readonly Difference[];
  readonly claims: readonly (readonly [string, string])[];
  /** Only for `UNKNOWN` and `ADMITTED`: what usually differs for such a token, the likeliest first. */
  readonly likelyCauses: readonly string[];
  /** The change to make. */
  readonly fix: string;
  /** The trust policy that admits exactly this token. */
  readonly policy: PolicyDocument;
}

/** What a diagnosis finds out; the rest of it follows from the token. */
type Finding = Pick<Diagnosis, 'cause' | 'verdict' | 'fix'> & Partial<Pick<Diagnosis, 'differences' | 'likelyCauses'>>;

/** What the run itself knows. */
interface RunFacts {
  /** Whether this run has written to IAM, whose changes take a moment to spread. */
  readonly hasJustChanged: boolean;
}

/** Tells why AWS refuses a token. `UNKNOWN` is an answer: no cause is named that what is known does not prove. */
export function diagnose(claims: TokenClaims, role: RoleArn, known: KnownTrust, facts: RunFacts): Diagnosis {
  const finding = diagnoseAccount(claims, role, known) ?? diagnoseRole(claims, role, known.role, facts);
  return {
    differences: [],
    likelyCauses: [],
    ...finding,
    claims: printableClaims(claims),
    policy: policyFor(claims, role),
  };
}

function policyFor(claims: TokenClaims, { partition, account }: RoleArn): PolicyDocument {
  const scope = { partition, account, issuer: claims.iss, audience: claims.aud };
  return buildTrustForSubject(scope, toRepositoryIdentity(claims), claims.sub);
}

/** What AWS looks at before the trust policy: the role, the provider, the audience. */
function diagnoseAccount(claims: TokenClaims, role: RoleArn, known: KnownTrust): Finding | undefined {
  if (known.role.kind === 'absent') {
    return {
      cause: 'ROLE_MISSING',
      verdict:
        known.provider.kind === 'absent'
          ? `Account ${role.account} has neither the role ${quote(role.name)} with the path ${quote(role.path)} nor an OIDC provider for ${quote(claims.iss)}.`
          : `Account ${role.account} has no role ${quote(role.name)} with the path ${quote(role.path)}; AWS answers this as it answers a refusal.`,
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
      verdict: `The OIDC provider of account ${role.account} does not know the audience ${quote(claims.aud)}; it knows ${quoteList(clientIds, 'and')}.`,
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
      verdict: `The trust policy of ${arn} cannot be understood here${problem}. It begins ${quote(known.text.slice(0, 80))}.`,
      fix: 'Compare the trust policy of the role with the printed one.',
      likelyCauses,
    };
  }
  return {
    cause: 'UNKNOWN',
    verdict: `The trust policy of ${arn} could not be read${known.kind === 'unknown' ? ` (${known.why})` : ''}, so the cause cannot be told for certain.`,
    fix: 'Run `mode: diagnose` with credentials that may read IAM in the account of the role, or compare its trust policy with the printed one.',
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
      verdict: `The trust policy of ${quote(renderRoleArn(role))} admits this token${admitting === undefined ? '' : ` by statement ${admitting.number}`}.`,
      fix: facts.hasJustChanged
        ? 'Wait a minute and run the job again: the role was changed a moment ago.'
        : 'The trust policy needs no change. Check the ARN in `role-to-assume`, then ask the owner of the AWS organisation for policies that deny the call; CloudTrail shows it as `AssumeRoleWithWebIdentity`.',
      differences: admitting === undefined ? [] : toDifferences({ statement: admitting }, scope),
      likelyCauses: [...uncertain, ...elsewhere],
    };
  }
  if (denied === 'true') return toFinding(explainDeny(examination, scope), scope);
  if (allowed === 'false') return toFinding(explainNearest(examination, scope), scope);
  const open = statements.find(({ verdict }) => verdict === 'unknown');
  return {
    cause: 'UNKNOWN',
    verdict: toSentence([
      `whether the trust policy of ${quote(renderRoleArn(role))} admits this token depends on conditions that cannot be judged here`,
    ]),
    fix: `Check the conditions of statement ${open?.number ?? 1} by hand, or compare the trust policy with the printed one.`,
    differences: open === undefined ? [] : toDifferences({ statement: open }, scope),
    likelyCauses: [...describeUncertain(examination), ...elsewhere],
  };
}

function toFinding(refusal: Refusal, scope: Scope): Finding {
  const { cause, verdict, fix } = refusal;
  return { cause, verdict, fix, differences: toDifferences(refusal, scope) };
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

/** The conditions that stay open in the statements that could decide. */
function describeUncertain({ statements }: Examination): readonly string[] {
  return statements
    .filter(({ verdict }) => verdict === 'unknown')
    .flatMap(({ number, conditions }) =>
      conditions.filter(({ verdict }) => verdict === 'unknown').map((condition) => describeOpen(number, condition)),
    );
}

function describeOpen(number: number, { operator, key, wanted }: Condition): string {
  const why = isAmbientKey(key) ? 'AWS alone knows its value' : 'this comparison is not made here';
  return `Statement ${number} tests ${quote(operator)} ${quote(key)} (${quoteList(wanted)}): ${why}.`;
}
