/** Two invalid inputs are always reported together, in every mode and with every source. */

import { describe, expect, it } from 'vitest';
import { isFailure } from '../../src/failure/failure.ts';
import { INPUTS, type InputSpec, MODES, type Mode } from '../../src/inputs/inputs.ts';
import { parseCommand } from '../../src/inputs/parse.ts';
import type { RunContext } from '../../src/ports/runner.ts';

type Inputs = Readonly<Record<string, string>>;

/** An invalid value for every input that can be invalid. */
const BAD: Inputs = {
  mode: 'asume',
  'aws-region': 'mars',
  'role-to-assume': 'no role!',
  roles: '[',
  audience: 'two words',
  'role-session-name': 'x',
  'role-duration-seconds': '1h',
  'role-external-id': 'no id!',
  'role-chaining': 'maybe',
  'aws-access-key-id': 'short',
  'inline-session-policy': '{',
  'managed-session-policies': 'ReadOnlyAccess',
  'role-skip-session-tagging': 'maybe',
  'transitive-tag-keys': 'no!key',
  'custom-tags': '{"aws:team":"x"}',
  'aws-profile': 'a b',
  'overwrite-aws-profile': 'maybe',
  'output-credentials': 'maybe',
  'output-env-credentials': 'maybe',
  'export-expiration': 'maybe',
  'translate-env-variables': 'maybe',
  'wait-for-trust-seconds': '601',
  'unset-current-credentials': 'maybe',
  'mask-aws-account-id': 'maybe',
  'allowed-account-ids': '1111',
  'use-existing-credentials': 'maybe',
  'force-skip-oidc': 'maybe',
  'special-characters-workaround': 'maybe',
  'disable-retry': 'maybe',
  'retry-max-attempts': 'many',
  'action-timeout-s': '-1',
  'http-proxy': 'gopher://proxy',
  'sts-endpoint': 'http://sts.example.com',
  cleanup: 'wipe',
  refresh: 'maybe',
  'role-name': 'a b',
  'role-path': 'ci',
  'role-description': 'arrow →',
  'max-session-duration': '60',
  'permissions-boundary': 'boundary',
  repositories: 'octo-repo',
  branches: 'refs/heads/main',
  'git-tags': 'refs/tags/v1',
  environments: 'x'.repeat(256),
  'pull-requests': 'maybe',
  'reusable-workflows': 'deploy.yml',
  subjects: 'x'.repeat(513),
  'trust-conditions': '[',
  'subject-format': 'new',
  'pin-ids': 'maybe',
  'policy-arns': 'ReadOnlyAccess',
  'inline-policies': 'deploy: missing.json',
  'permission-presets': 'everything',
  'resource-prefix': 'Octo_',
  prune: 'maybe',
  adopt: 'maybe',
  'provider-only': 'maybe',
  'accept-findings': 'all',
  'accept-repository': 'octo-org/octo-repo',
  'resource-tags': '[',
  verify: 'maybe',
  'retire-bootstrap-key': 'burn',
  'retire-bootstrap-key-after': 'lunch',
  'save-role-arn-as': '1ST',
  'remove-provider': 'maybe',
  config: 'missing.yml',
  account: 'dev',
  'fail-on-drift': 'maybe',
  'render-format': 'terraform',
  'expected-role': 'no role!',
  'minimum-remaining-seconds': 'soon',
};

/** Inputs that accept any text. */
const FREE = [
  'aws-secret-access-key',
  'aws-session-token',
  'web-identity-token-file',
  'no-proxy',
  'output-file',
  'github-token',
];

const ROLE = { 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };
const KEY = { 'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE', 'aws-secret-access-key': 'x' };
const CASES: readonly (readonly [string, Mode, Inputs])[] = [
  ['assume with an ID token', 'assume', ROLE],
  ['assume with an access key', 'assume', { ...ROLE, ...KEY }],
  ['assume with a token file', 'assume', { ...ROLE, 'web-identity-token-file': 'token' }],
  ['assume with credentials of an earlier step', 'assume', { ...ROLE, 'role-chaining': 'true' }],
  ['assume with several roles', 'assume', { roles: 'dev: arn:aws:iam::111122223333:role/deploy' }],
  ['assume with nothing', 'assume', {}],
  ...(Object.keys(MODES) as Mode[])
    .filter((mode) => mode !== 'assume')
    .map((mode) => [mode, mode, mode === 'render' || mode === 'diagnose' ? ROLE : KEY] as const),
];

const CONTEXT: RunContext = {
  repository: 'octo-org/octo-repo',
  repositoryId: '456789',
  ownerId: '123456',
  defaultBranch: 'main',
  isPublic: false,
  serverUrl: 'https://github.com',
  event: 'push',
  actor: 'octocat',
  job: 'deploy',
  workflowFile: '.github/workflows/deploy.yml',
  runId: '1',
  runAttempt: '1',
  fork: undefined,
  pullRequest: undefined,
  region: 'us-east-1',
  hasIdToken: true,
};

async function refuse(inputs: Inputs): Promise<string> {
  try {
    await parseCommand(
      (name) => inputs[name] ?? '',
      CONTEXT,
      undefined,
      () => undefined,
      () => undefined,
    );
  } catch (error) {
    if (isFailure(error, 'INPUT_INVALID')) return error.message;
    throw error;
  }
  return 'accepted';
}

/** The inputs of a mode that can be invalid. */
function namesFor(mode: Mode): readonly string[] {
  return Object.entries<InputSpec>(INPUTS)
    .filter(([name, { modes }]) => name !== 'mode' && name in BAD && (modes === 'all' || modes.includes(mode)))
    .map(([name]) => name);
}

function pairsOf(names: readonly string[]): readonly (readonly [string, string])[] {
  const pairs = names.flatMap((first, index) => names.slice(index).map((second) => [first, second] as const));
  // `account` is invalid only without `config`.
  return pairs.filter((pair) => pair[0] === pair[1] || !(pair.includes('config') && pair.includes('account')));
}

describe('two invalid inputs', () => {
  it.each(CASES)('are both reported: %s', async (_, mode, good) => {
    const hidden: string[] = [];
    for (const pair of pairsOf(namesFor(mode))) {
      const bad = Object.fromEntries(pair.map((name) => [name, BAD[name] ?? '']));
      const message = await refuse({ mode, ...good, ...bad });
      for (const name of pair) if (!message.includes(`- \`${name}\``)) hidden.push(`${name} of ${pair.join(' and ')}`);
    }
    expect(hidden).toEqual([]);
  });

  it('are both reported when one of them is the mode', async () => {
    const everywhere = Object.entries<InputSpec>(INPUTS).filter(([name, { modes }]) => modes === 'all' && name in BAD);
    const message = await refuse(Object.fromEntries(everywhere.map(([name]) => [name, BAD[name] ?? ''])));
    for (const [name] of everywhere) expect(message).toContain(`- \`${name}\``);
  });

  it('cover every input', () => {
    expect([...Object.keys(BAD), ...FREE].toSorted()).toEqual(Object.keys(INPUTS).toSorted());
  });
});
