/** Diagnose: whether a role's trust policy admits this job's token, and which condition decides. Assumes and changes nothing. */

import type { Section } from '../../document/section.ts';
import { failure } from '../../failure/failure.ts';
import type { Declaration } from '../../plan/declaration.ts';
import { defaultRoleName } from '../../plan/role-name.ts';
import type { CallerSts, Credentials, LookedUp, TrustLookup } from '../../ports/aws.ts';
import type { Report } from '../../report/report.ts';
import {
  type Partition,
  parsePrincipalArn,
  parseRoleArn,
  type RoleArn,
  type RoleName,
  renderRoleArn,
} from '../../trust/arn.ts';
import { type Diagnosis, diagnose, type KnownTrust } from '../../trust/diagnose/diagnose.ts';
import { lint } from '../../trust/lint/lint.ts';
import type { PolicyDocument } from '../../trust/policy/document.ts';
import { toRepositoryIdentity } from '../../trust/subject/subject.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { readClaims } from '../assume/exchange.ts';
import { requireIdToken } from '../assume/require-id-token.ts';
import { requireAllowedAccount } from '../checks.ts';
import { declareTrust } from '../declare/declare.ts';
import type { RepositoryPorts } from '../declare/repositories.ts';
import { describeFindings, lintForToken, renderFindingsJson } from './findings.ts';
import { causeCode, describeDiagnosis, NOTHING_KNOWN, toDeclaredRole } from './refusal.ts';

export interface DiagnoseOptions {
  /** A role by ARN or name; `undefined`: the one that bootstrap would create. */
  readonly role: RoleArn | RoleName | undefined;
  readonly partition: Partition;
  readonly audience: string;
  readonly credentials: Credentials | undefined;
  /** What the inputs declare, if anything: used when the account cannot be read. */
  readonly declaration: Declaration | undefined;
  /** Empty means every account. */
  readonly allowedAccounts: readonly string[];
  readonly masksAccount: boolean;
}

export interface DiagnosePorts extends RepositoryPorts {
  readonly caller: CallerSts;
  readonly openLookup: (credentials: Credentials) => TrustLookup;
}

/** What the token is compared with, and its source. */
interface Compared extends LookedUp {
  readonly from: string;
  /** Set when the inputs declare it: IAM may hold something else. */
  readonly isDeclared?: true;
}

/** A given trust policy, and its source. */
export interface GivenTrust {
  readonly policy: PolicyDocument;
  readonly text: string;
  readonly from: string;
}

/** Compares the job's token with the role's trust policy, and lints the policy if it is known. */
export async function diagnoseTrust(options: DiagnoseOptions, ports: DiagnosePorts): Promise<Report> {
  requireIdToken(ports.context);
  const claims = readClaims(ports.idTokens.read(await ports.idTokens.mint(options.audience, 'any')));
  return diagnoseClaims(options, claims, undefined, ports);
}

/** The same for the claims of any token. With a given policy, no call to AWS is made. */
export async function diagnoseClaims(
  options: DiagnoseOptions,
  claims: TokenClaims,
  given: GivenTrust | undefined,
  ports: DiagnosePorts,
): Promise<Report> {
  const asked = await resolveRole(options, claims, ports);
  if (options.masksAccount) ports.log.mask(asked.account);
  requireAllowedAccount(asked.account, options.allowedAccounts);
  const compared = given === undefined ? await compare(options, asked, claims, ports) : compareGiven(given);
  // A role given without its path may have one.
  const role = parseRoleArn(compared.role?.arn ?? '') ?? asked;
  const { trust: known, from } = compared;
  const diagnosis = diagnose(claims, role, known, { hasJustChanged: false });
  const findings = await lintForToken(compared, role, claims, ports.github);
  const code = diagnosis.cause === 'UNKNOWN' ? undefined : causeCode(diagnosis.cause);
  return {
    headline: `${headlineOf(diagnosis, nameTrust(compared, role))} ${diagnosis.verdict}`,
    isQuiet: false,
    warnings: diagnosis.cause === 'ADMITTED' ? [] : [diagnosis.fix],
    sections: [
      {
        kind: 'facts',
        title: 'Compared',
        rows: [
          ['role', renderRoleArn(role)],
          ['trust policy from', from],
        ],
      },
      ...describeDiagnosis(diagnosis),
      ...describeFindings(findings),
      ...describeKnown(known),
    ],
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': role.account,
      partition: role.partition,
      'role-name': role.name,
      'role-arn': renderRoleArn(role),
      subject: claims.sub,
      findings: renderFindingsJson(findings),
      ...(code === undefined ? {} : { 'failure-code': code }),
    },
  };
}

/** Lints a trust policy without a token. */
export function lintGiven({ policy, from }: GivenTrust, role: RoleArn, issuer: string): Report {
  const { partition, account } = role;
  const findings = lint(policy, { partition, account, issuer, repositories: [] });
  const count = findings.length === 0 ? 'nothing' : `${findings.length} finding${findings.length === 1 ? '' : 's'}`;
  return {
    headline: `Lint: ${count} in the trust policy of ${from}.`,
    isQuiet: false,
    warnings: [],
    sections: describeFindings(findings),
    masks: [],
    exports: {},
    outputs: { 'aws-account-id': account, partition, findings: renderFindingsJson(findings) },
  };
}

const NOT_ASKED = { kind: 'unknown', why: 'AWS was not asked' } as const;

function compareGiven({ policy, text, from }: GivenTrust): Compared {
  return { trust: { role: { kind: 'present', policy, text }, provider: NOT_ASKED }, role: undefined, from };
}

function nameTrust({ isDeclared }: Compared, { name }: RoleArn): string {
  return isDeclared === true ? `the trust policy that the inputs declare for role \`${name}\`` : `role \`${name}\``;
}

function headlineOf({ cause }: Diagnosis, trust: string): string {
  if (cause === 'ADMITTED') return `Diagnosis: ${trust} admits this run.`;
  if (cause === 'UNKNOWN') return `Diagnosis: it is unknown whether ${trust} admits this run.`;
  return `Diagnosis: ${trust} refuses this run (${causeCode(cause)}).`;
}

async function resolveRole(options: DiagnoseOptions, claims: TokenClaims, ports: DiagnosePorts): Promise<RoleArn> {
  const { role, credentials } = options;
  if (role?.account !== undefined) return role;
  if (credentials === undefined) throw failure('CREDENTIALS_MISSING', { mode: 'diagnose' });
  const caller = await ports.caller.callerIdentity(credentials);
  const { owner, name } = toRepositoryIdentity(claims);
  return {
    partition: parsePrincipalArn(caller.arn)?.partition ?? options.partition,
    account: caller.account,
    path: '/',
    name: role?.name ?? defaultRoleName(`${owner}/${name}`),
  };
}

/** Uses IAM, else the declaration of the inputs, else nothing. */
async function compare(
  options: DiagnoseOptions,
  role: RoleArn,
  claims: TokenClaims,
  ports: DiagnosePorts,
): Promise<Compared> {
  const { credentials, declaration } = options;
  const live =
    credentials === undefined
      ? NOTHING_KNOWN
      : await ports
          .openLookup(credentials)
          .lookUp(role, claims.iss, options.role?.account === undefined ? 'any' : 'given');
  if (live.trust.role.kind !== 'unknown') return { ...live, from: 'the role in IAM' };
  if (declaration === undefined) return { ...live, from: `nowhere: ${live.trust.role.why}` };
  const policy = await declareTrust(declaration, role, ports);
  return {
    trust: { role: toDeclaredRole(policy), provider: live.trust.provider },
    role: undefined,
    from: 'the inputs of this step, not IAM',
    isDeclared: true,
  };
}

function describeKnown(known: KnownTrust): readonly Section[] {
  if (known.role.kind !== 'present') return [];
  return [{ kind: 'code', title: 'The current trust policy', language: 'json', text: prettyText(known.role.text) }];
}

function prettyText(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
