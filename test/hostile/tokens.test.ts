/** Any response of the token service and any token lead to one clear failure, or to a refusal by AWS. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIdTokens } from '../../src/runner/id-token.ts';
import { Secret } from '../../src/secret.ts';
import { diagnose } from '../../src/trust/diagnose/diagnose.ts';
import { parseClaims } from '../../src/trust/token/claims.ts';
import { ROLE_ARN, type Scene, startScene } from '../e2e/scene.ts';
import { serve } from '../e2e/stand-in.ts';
import { hostileTexts } from './hostile-text.ts';
import { expectInert } from './inert.ts';

const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
  exp: 4_000_000_000,
  iat: 1_700_000_000,
  repository: 'octo-org/octo-repo',
  repository_id: '7654321',
  repository_owner: 'octo-org',
  repository_owner_id: '1234567',
  ref: 'refs/heads/main',
  environment: 'production',
  event_name: 'push',
  job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
};

const encode = (text: string): string => Buffer.from(text).toString('base64url');
const toToken = (payload: string, header = '{"alg":"RS256","kid":"1"}'): string =>
  `${encode(header)}.${encode(payload)}.c2ln`;

const values: fc.Arbitrary<unknown> = fc.oneof(
  hostileTexts,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, '', [], {}, ['sts.amazonaws.com'], { a: { b: [] } }),
  fc.jsonValue(),
);
/** The claims of a real token, of which some are missing or something else. */
const payloads = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...Object.keys(CLAIMS), '__proto__', 'constructor'), values, { maxKeys: 4 }),
    fc.subarray(Object.keys(CLAIMS), { maxLength: 1 }),
  )
  .map(([changed, gone]) => {
    const claims = Object.entries({ ...CLAIMS, ...changed }).filter(([name]) => !gone.includes(name));
    return JSON.stringify(Object.fromEntries(claims));
  });
const tokens = fc.oneof(
  { weight: 6, arbitrary: payloads.map((payload) => toToken(payload)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('{"alg":"none"}', '{}', '[', '').map((head) => toToken(JSON.stringify(CLAIMS), head)),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(
      hostileTexts,
      fc.constantFrom('..', 'a.b.c', '.', `${'['.repeat(50_000)}.W10.x`, toToken('['.repeat(50_000))),
    ),
  },
);
/** Answers of the endpoint: mostly such as it gives, with another token. */
const answers = fc.oneof(
  { weight: 4, arbitrary: tokens.map((value) => JSON.stringify({ count: 1, value })) },
  { weight: 1, arbitrary: values.map((value) => JSON.stringify({ value })) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      values.map((value) => JSON.stringify(value)),
      hostileTexts,
      fc.constant('{"value":"a.b'),
    ),
  },
);

const ROLE = { partition: 'aws', account: '111122223333', path: '/', name: 'deploy' } as const;

it('any token is parsed, or the error names what is missing', () => {
  const tokensOf = createIdTokens({
    requestUrl: '',
    requestToken: new Secret(''),
    proxyEnv: {},
    maxAttempts: 1,
    signal: AbortSignal.timeout(60_000),
    clock: { now: () => 0, sleep: async () => {} },
    mask: () => {},
    whileWaiting: () => {},
  });
  const seen = { read: 0, refused: 0 };
  fc.assert(
    fc.property(tokens, (token) => {
      let decoded: Readonly<Record<string, unknown>> | undefined;
      try {
        decoded = tokensOf.read(new Secret(token));
      } catch (error) {
        expect(error).toMatchObject({ code: 'ID_TOKEN_UNREADABLE' });
      }
      const parsed = decoded === undefined ? undefined : parseClaims(decoded);
      if (parsed?.kind === 'invalid') expect(parsed.problem).toMatch(/^it has no claim `\w+`$/u);
      if (parsed?.kind !== 'claims') {
        seen.refused += 1;
        return;
      }
      seen.read += 1;
      const unknown = { kind: 'unknown', why: 'not requested' } as const;
      const { policy } = diagnose(parsed.claims, ROLE, { role: unknown, provider: unknown }, { hasJustChanged: false });
      // What is proposed is for exactly this token, so nothing of it may be taken for a pattern.
      expect(JSON.stringify(policy)).not.toContain('StringLike');
    }),
    { numRuns: 2000 },
  );
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(300);
});

describe('the bundle', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
    await scene.bootstrap();
  });
  afterAll(() => scene.close());

  /** Runs a step whose tokens come from a service that answers so. */
  async function runWith(answer: string, inputs: Readonly<Record<string, string>> = {}, status = 200) {
    const url = await serve(answer, status, { 'content-type': 'application/json', location: 'http://127.0.0.1:9/' });
    const given = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1', 'retry-max-attempts': '1', ...inputs };
    const result = await scene.job().stepIn({ ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/` }, given);
    expectInert(result);
    return result;
  }

  it('exports nothing for any response', async () => {
    await fc.assert(
      fc.asyncProperty(answers, fc.constantFrom('assume', 'diagnose'), async (answer, mode) => {
        const { outputs, env } = await runWith(answer, { mode });
        expect(env).toEqual({});
        if (mode === 'assume') expect(outputs).toHaveProperty('failure-code');
      }),
      { numRuns: 16 },
    );
  });

  it.each([
    ['another issuer', { iss: 'https://evil.example' }],
    ['a list of audiences', { aud: ['sts.amazonaws.com'] }],
    ['an end that is long past', { exp: -1 }],
    ['ids that are numbers', { repository_id: 7654321 }],
  ])('trusts no unverified claim: %s', async (_, changed) => {
    const { outputs } = await runWith(JSON.stringify({ value: toToken(JSON.stringify({ ...CLAIMS, ...changed })) }));
    expect(outputs['failure-code']).toMatch(
      /^(?:ID_TOKEN_(?:REJECTED|UNREADABLE|EXPIRED)|PROVIDER_MISSING|VERIFICATION_KEY_UNAVAILABLE)$/u,
    );
  });

  it.each([
    ['is far too long', `{"value":"${'x'.repeat(1024 * 1024)}"}`, 200],
    ['leads elsewhere', '', 302],
    ['is an error with a token in it', JSON.stringify({ value: toToken(JSON.stringify(CLAIMS)) }), 201],
  ])('accepts no token from a response that %s', async (_, answer, status) => {
    const { outputs } = await runWith(answer, {}, status);
    expect(outputs).toEqual({ 'failure-code': 'ID_TOKEN_SERVICE_FAILED' });
  });
});
