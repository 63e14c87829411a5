/** The claims of GitHub's ID tokens: which ones a run relies on, and which ones may be printed. */

/** The claims of a GitHub Actions ID token that trust policies rely on. Ids are text; `exp` and `iat` are Unix times in seconds. */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  readonly aud: string;
  readonly exp: number;
  readonly iat: number | undefined;
  readonly repository: string;
  readonly repositoryId: string;
  readonly ownerId: string;
  readonly ref: string | undefined;
  readonly environment: string | undefined;
  readonly event: string | undefined;
  /** All claims of the token, for conditions on further claims. */
  readonly all: Readonly<Record<string, unknown>>;
}

/** The parsed claims, or the name of the claim that is missing. */
export type ParsedClaims =
  | { readonly kind: 'claims'; readonly claims: TokenClaims }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Parses the claims of a decoded token. https://docs.github.com/en/actions/reference/security/oidc */
export function parseClaims(all: Readonly<Record<string, unknown>>): ParsedClaims {
  const text = (name: string): string | undefined => {
    const value = all[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  // Ids are copied into trust policies, where anything but digits could be a pattern.
  const id = (name: string): string | undefined => (/^\d+$/u.test(text(name) ?? '') ? text(name) : undefined);
  const time = (name: string): number | undefined => {
    const value = all[name];
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  const iss = text('iss');
  const sub = text('sub');
  const aud = text('aud');
  const exp = time('exp');
  const repository = text('repository');
  const repositoryId = id('repository_id');
  const ownerId = id('repository_owner_id');
  if (iss === undefined) return missing('iss');
  if (sub === undefined) return missing('sub');
  if (aud === undefined) return missing('aud');
  if (exp === undefined) return missing('exp');
  if (repository === undefined) return missing('repository');
  if (repositoryId === undefined) return missing('repository_id');
  if (ownerId === undefined) return missing('repository_owner_id');
  const claims = { iss, sub, aud, exp, iat: time('iat'), repository, repositoryId, ownerId };
  return {
    kind: 'claims',
    claims: { ...claims, ref: text('ref'), environment: text('environment'), event: text('event_name'), all },
  };
}

function missing(name: string): ParsedClaims {
  return { kind: 'invalid', problem: `it has no claim \`${name}\`` };
}

/** The claims that may be printed: what trust policies test and what explains a refusal, but no credential. */
const PRINTABLE_CLAIMS = [
  'iss',
  'aud',
  'sub',
  'repository',
  'repository_id',
  'repository_owner_id',
  'ref',
  'environment',
  'event_name',
  'job_workflow_ref',
] as const;

/** The claims that may be printed, in a fixed order; missing claims are omitted. */
export function printableClaims(claims: TokenClaims): readonly (readonly [string, string])[] {
  return PRINTABLE_CLAIMS.flatMap((name) => {
    const value = claims.all[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
}
