/** Claims and trust policies from a file or the standard input. A complete token is rejected. */

import type { GivenTrust } from '../commands/diagnose/diagnose.ts';
import { failure } from '../failure/failure.ts';
import { isRecord, parseJson } from '../json.ts';
import { parseRoleArn, type RoleArn } from '../trust/arn.ts';
import { parsePolicy, toList } from '../trust/policy/document.ts';
import { parseClaims, type TokenClaims } from '../trust/token/claims.ts';
import { GITHUB_ISSUER } from '../trust/token/issuer.ts';

/** A token: bare, in quotes, or after `bearer`. */
const TOKEN = /^["']?(?:bearer\s+)?[\w-]{10,}\.[\w-]{10,}\.[\w-]*["']?$/iu;

/**
 * Reads the claims. `iss`, `aud` and `exp` are optional. Fails with `CLAIMS_UNUSABLE`; the failure never quotes the text, which
 * may be a secret.
 */
export function readClaimsText(text: string, from: string, audience: string): TokenClaims {
  const reject = (problem: string) => failure('CLAIMS_UNUSABLE', { from, problems: [problem] });
  const isToken = 'this is a complete token, which anyone who has it can use; give only its claims, as JSON';
  if (TOKEN.test(text.trim())) throw reject(isToken);
  const value = parseJson(text);
  if (value === undefined) throw reject('they are not valid JSON');
  if (!isRecord(value)) throw reject('they are not a JSON object');
  if (Object.values(value).some((inner) => typeof inner === 'string' && TOKEN.test(inner))) throw reject(isToken);
  const all = { iss: GITHUB_ISSUER, aud: audience, exp: 0, ...value };
  const problems = REQUIRED.filter((name) => typeof value[name] !== 'string' || value[name] === '');
  if (problems.length > 0) {
    throw failure('CLAIMS_UNUSABLE', {
      from,
      problems: problems.map((name) => `\`${name}\` is missing or is not a string`),
    });
  }
  const parsed = parseClaims(all);
  if (parsed.kind === 'invalid') throw reject(parsed.problem);
  return parsed.claims;
}

const REQUIRED = ['sub', 'repository', 'repository_id', 'repository_owner_id'] as const;

/** A trust policy in a file, and the role if the file is the output of `aws iam get-role`. */
export interface TrustFile extends GivenTrust {
  readonly role: RoleArn | undefined;
}

/** Reads a trust policy, or the output of `aws iam get-role`. Returns the problem as a clause if it is neither. */
export function readTrustText(text: string, from: string): TrustFile | string {
  const value = parseJson(text);
  if (value === undefined) return 'is not valid JSON';
  const role = isRecord(value) && isRecord(value['Role']) ? value['Role'] : undefined;
  const document = role === undefined ? text : toDocumentText(role['AssumeRolePolicyDocument']);
  const parsed = parsePolicy(document);
  if (parsed.kind === 'invalid') return `is not a trust policy: ${parsed.problem}`;
  const arn = parseRoleArn(typeof role?.['Arn'] === 'string' ? role['Arn'] : '');
  return { policy: parsed.policy, text: document, from, role: arn };
}

/** The account of the OIDC provider that the policy trusts. */
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

/** The AWS CLI prints the document as an object; the API returns it as URL-encoded text. */
function toDocumentText(document: unknown): string {
  if (typeof document !== 'string') return JSON.stringify(document ?? null);
  try {
    return document.startsWith('%7B') ? decodeURIComponent(document) : document;
  } catch {
    return document;
  }
}
