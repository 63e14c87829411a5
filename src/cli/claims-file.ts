/** Claims and trust policies that a person hands over as text, and what is refused: a whole token is never wanted. */

import type { GivenTrust } from '../commands/diagnose/diagnose.ts';
import { failure } from '../failure/failure.ts';
import { isRecord, parseJson } from '../json.ts';
import { parseRoleArn, type RoleArn } from '../trust/arn.ts';
import { parsePolicy, toList } from '../trust/policy/document.ts';
import { parseClaims, type TokenClaims } from '../trust/token/claims.ts';
import { GITHUB_ISSUER } from '../trust/token/issuer.ts';

/** A token, alone, in quotes, or behind `bearer`. */
const TOKEN = /^["']?(?:bearer\s+)?[\w-]{10,}\.[\w-]{10,}\.[\w-]*["']?$/iu;

/**
 * Reads the claims. What every token of a repository shares may be left out. Fails with `CLAIMS_UNUSABLE`, never with a
 * word of the text.
 */
export function readClaimsText(text: string, from: string, audience: string): TokenClaims {
  const refuse = (problem: string) => failure('CLAIMS_UNUSABLE', { from, problems: [problem] });
  const whole = 'this is a whole token, and whoever holds one can use it; only its claims are wanted, as JSON';
  if (TOKEN.test(text.trim())) throw refuse(whole);
  const value = parseJson(text);
  if (value === undefined) throw refuse('they are not JSON');
  if (!isRecord(value)) throw refuse('they are not a JSON object');
  if (Object.values(value).some((inner) => typeof inner === 'string' && TOKEN.test(inner))) throw refuse(whole);
  const all = { iss: GITHUB_ISSUER, aud: audience, exp: 0, ...value };
  const problems = REQUIRED.filter((name) => typeof value[name] !== 'string' || value[name] === '');
  if (problems.length > 0) {
    throw failure('CLAIMS_UNUSABLE', { from, problems: problems.map((name) => `they have no text \`${name}\``) });
  }
  const parsed = parseClaims(all);
  if (parsed.kind === 'invalid') throw refuse(parsed.problem);
  return parsed.claims;
}

const REQUIRED = ['sub', 'repository', 'repository_id', 'repository_owner_id'] as const;

/** A trust policy in a file, and the role that the file tells of, if it is an answer of `aws iam get-role`. */
export interface TrustFile extends GivenTrust {
  readonly role: RoleArn | undefined;
}

/** Reads a trust policy, also out of an answer of `aws iam get-role`; otherwise the problem as a clause. */
export function readTrustText(text: string, from: string): TrustFile | string {
  const value = parseJson(text);
  if (value === undefined) return 'is not JSON';
  const role = isRecord(value) && isRecord(value['Role']) ? value['Role'] : undefined;
  const document = role === undefined ? text : toDocumentText(role['AssumeRolePolicyDocument']);
  const parsed = parsePolicy(document);
  if (parsed.kind === 'invalid') return `is not a trust policy: ${parsed.problem}`;
  const arn = parseRoleArn(typeof role?.['Arn'] === 'string' ? role['Arn'] : '');
  return { policy: parsed.policy, text: document, from, role: arn };
}

/** The account that the policy itself names: that of the provider which it trusts. */
export function findTrustedAccount({ policy }: GivenTrust): Pick<RoleArn, 'partition' | 'account'> | undefined {
  for (const { Principal: principal } of policy.Statement) {
    const ids = typeof principal === 'object' ? toList(principal['Federated'] ?? []) : [];
    for (const id of ids) {
      const [, partition = '', account = ''] = /^arn:([\w-]+):iam::(\d{12}):oidc-provider\//u.exec(String(id)) ?? [];
      const arn = parseRoleArn(`arn:${partition}:iam::${account}:role/any`);
      if (arn !== undefined) return arn;
    }
  }
  return undefined;
}

/** The SDKs give the document as an object, the API as text in which special characters are encoded. */
function toDocumentText(document: unknown): string {
  if (typeof document !== 'string') return JSON.stringify(document ?? null);
  try {
    return document.startsWith('%7B') ? decodeURIComponent(document) : document;
  } catch {
    return document;
  }
}
