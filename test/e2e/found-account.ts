/** Accounts with existing roles that the action did not create. */

import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import type { Role } from '../../emulator/aws/account-state.ts';
import type { AccessKeyPair, RoleOptions } from '../../emulator/aws/fixtures.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy/document.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene } from './scene.ts';

export const VIEW_ONLY = 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess';
export const POWER = 'arn:aws:iam::aws:policy/PowerUserAccess';

/** A scene that is closed when the running test is over. */
export async function openScene(options: Parameters<typeof startScene>[0] = {}): Promise<Scene> {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  return scene;
}

/** A policy that allows one action on a bucket. */
export function permits(action: string): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: 'arn:aws:s3:::octo/*' }],
  });
}

/** Adds a role that the action did not create, and returns the user who assumes it with `sts:AssumeRole`. */
export function addFoundRole(scene: Scene): AccessKeyPair {
  const legacy = scene.account.addUser({ name: 'legacy' });
  scene.account.addRole({
    name: ROLE_NAME,
    trustPolicy: {
      Version: '2012-10-17',
      Statement: [{ Sid: 'Legacy', Effect: 'Allow', Principal: { AWS: legacy.userArn }, Action: 'sts:AssumeRole' }],
    },
    description: 'Made by hand',
    tags: { owner: 'platform' },
    attachedPolicies: [VIEW_ONLY],
    inlinePolicies: { theirs: permits('s3:GetObject') },
  });
  return legacy;
}

/** The IAM state of a role. */
export function findRole(scene: Scene, name: string = ROLE_NAME): Role | undefined {
  return [...scene.account.state().roles.values()].find((role) => role.name === name);
}

/** The statements of its trust policy. */
export function statementsOf(scene: Scene, name: string = ROLE_NAME): readonly Statement[] {
  const { Statement } = JSON.parse(findRole(scene, name)?.trustPolicy ?? '{"Statement":[]}') as PolicyDocument;
  return Statement;
}

export function tagsOf(scene: Scene, name: string = ROLE_NAME): Readonly<Record<string, string>> {
  return Object.fromEntries((findRole(scene, name)?.tags ?? []).map(({ key, value }) => [key, value]));
}

/** Changes a role as a user in the console would. */
export function changeRole(scene: Scene, change: Partial<RoleOptions>, name: string = ROLE_NAME): void {
  const role = findRole(scene, name);
  if (role === undefined) throw new Error(`There is no role ${name}.`);
  const { path, description, maxSessionDuration, permissionsBoundary, attachedPolicies, inlinePolicies } = role;
  scene.account.addRole({
    name,
    path,
    description,
    maxSessionDuration,
    attachedPolicies,
    trustPolicy: role.trustPolicy,
    tags: tagsOf(scene, name),
    inlinePolicies: Object.fromEntries(inlinePolicies),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
    ...change,
  });
}

/** The complete account as text: equal texts mean an unchanged account. */
export function snapshotOf(scene: Scene): string {
  return JSON.stringify(scene.account.snapshot());
}

/** Whether a user can assume the role with `sts:AssumeRole`. */
export async function canAssume(scene: Scene, user: AccessKeyPair, roleArn: string = ROLE_ARN): Promise<boolean> {
  const { accessKeyId, secretAccessKey } = user;
  const credentials = { accessKeyId, secretAccessKey };
  const sts = new STSClient({ endpoint: scene.emulator.url, region: 'us-east-1', credentials, maxAttempts: 1 });
  try {
    await sts.send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'octo' }));
    return true;
  } catch (error) {
    if (error instanceof Error && error.name === 'AccessDenied') return false;
    throw error;
  }
}
