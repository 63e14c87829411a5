/** Untrusted names of branches, environments, workflows and users are shown as text and never interpreted. */

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import type { JobOptions } from '../../emulator/github/job.ts';
import { PROVIDER_ARN, ROLE_ARN, ROLE_NAME, type Scene, startScene } from '../e2e/scene.ts';
import { FORGED, HOSTILE_TEXTS } from './hostile-text.ts';
import { expectInert, expectInertMarkdown } from './inert.ts';

const ISSUER = 'token.actions.githubusercontent.com';

async function openScene(): Promise<Scene> {
  const scene = await startScene();
  onTestFinished(() => scene.close());
  return scene;
}

/** A role that refuses every run of the repository, and whose trust can be read, so that all there is to say is said. */
function addRefusingRole({ account }: Scene, sub: string): void {
  account.addProvider({ clientIds: ['sts.amazonaws.com'] });
  account.addRole({
    name: ROLE_NAME,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: PROVIDER_ARN },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringEquals: { [`${ISSUER}:aud`]: 'sts.amazonaws.com', [`${ISSUER}:sub`]: sub } },
        },
      ],
    },
  });
}

/** As long as AWS takes a token with it several times. */
const cut = (text: string): string => text.slice(0, 1500);
const ASSUME = { 'role-to-assume': ROLE_ARN, 'aws-region': 'us-east-1' };

/** A job of which everything that has a name bears this one. */
function jobOf(name: string): Partial<JobOptions> {
  return { ref: `refs/heads/${name}`, actor: name, workflow: name, jobWorkflowRef: name };
}

it.each(Object.entries(HOSTILE_TEXTS))('%s as every name of a run that a role refuses', async (kind, text) => {
  const scene = await openScene();
  const name = cut(text);
  addRefusingRole(scene, `repo:octo-org/octo-repo:environment:${name}x`);
  const env = { AWS_ACCESS_KEY_ID: scene.admin.accessKeyId, AWS_SECRET_ACCESS_KEY: scene.admin.secretAccessKey };
  const isBranch = kind.length % 2 === 0;
  const job = scene.job({ ...jobOf(name), ...(isBranch ? {} : { environment: name }), env });
  const result = await job.step({ ...ASSUME, mode: isBranch ? 'assume' : 'diagnose' });
  expectInert(result);
  // In a trust policy it would be a policy variable, of which AWS alone knows the value: no cause is named.
  if (text.includes('${aws:')) expect(result.outputs).not.toHaveProperty('failure-code');
  else expect(result.outputs['failure-code']).toMatch(/^TRUST_/u);
  expect(result.summary).toContain("What the job's ID token says");
});

const OF_MARKDOWN = ['a table cell', 'links', 'HTML', 'fences', 'spans of code', 'blocks', 'mentions'] as const;

it.each(OF_MARKDOWN)('%s as every name in the comment of a plan', async (kind) => {
  const scene = await openScene();
  const name = cut(HOSTILE_TEXTS[kind]);
  const environments = name.replace(/\p{Cc}/gu, ' ').slice(0, 255);
  const permissions = { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' } as const;
  const pull = { ...jobOf(name), event: 'pull_request', ref: 'refs/pull/7/merge', permissions };
  const result = await scene.bootstrap({ mode: 'plan', environments, 'accept-findings': 'T09,T13,T14,T15' }, pull);
  expectInert(result);
  const [comment, ...others] = scene.emulator.github.getComments('octo-org/octo-repo', 7);
  expect(others).toEqual([]);
  expect(comment?.body).toContain('### Plan: 2 changes');
  expectInertMarkdown(comment?.body ?? '');
});

it('a token that AWS quotes is never shown, not even escaped as Markdown', async () => {
  const scene = await openScene();
  const job = scene.job({ ref: `refs/heads/${'long_'.repeat(4000)}` });
  const result = await job.step(ASSUME);
  expect(result.outputs['failure-code']).toBe('AWS_REFUSED_REQUEST');
  expect(result.summary).toContain("Value '\\*\\*\\*' at 'webIdentityToken'");
  const [token = ''] = result.masks.toSorted((a, b) => b.length - a.length);
  expect(token.length).toBeGreaterThan(20_000);
  const letters = result.summary.replace(/[^\w-]/gu, '');
  for (const part of token.split('.')) expect(letters).not.toContain(part.slice(0, 40));
});

it.each(['branches', 'subjects', 'role-session-name'])(
  'the texts in the input `%s` are refused or shown',
  async (input) => {
    const scene = await openScene();
    const names = Object.values(HOSTILE_TEXTS).map((text) => text.replaceAll('\n', ' ').slice(0, 255));
    const result = await scene.bootstrap({ mode: 'plan', [input]: names.join('\n') });
    expectInert(result);
    expect(JSON.stringify(result.annotations.map(({ title }) => title))).not.toContain(FORGED);
  },
);

it.skipIf(process.platform === 'win32')(
  'a line to paste into a shell is one command, whatever its values',
  async () => {
    const scene = await openScene();
    const path = `/a'b;touch\${IFS}${FORGED}/$(touch\${IFS}${FORGED})/\`touch\${IFS}${FORGED}\`/"|&/`;
    const result = await scene.bootstrap({ 'role-path': path, 'save-role-arn-as': 'ROLE_ARN' });
    expectInert(result);
    expect(result.outputs['failure-code']).toBe('VARIABLE_NOT_SAVED');
    const line = result.log.find((text) => text.includes('gh variable set')) ?? '';
    const words = execFileSync('bash', ['-c', `gh() { printf '%s\\0' "$@"; }; ${line}`], { encoding: 'utf8' });
    const arn = `arn:aws:iam::111122223333:role${path}${ROLE_NAME}`;
    expect(words.split('\0')).toEqual([
      'variable',
      'set',
      'ROLE_ARN',
      '--repo',
      'octo-org/octo-repo',
      '--body',
      arn,
      '',
    ]);
    expect(existsSync(FORGED)).toBe(false);
  },
);
