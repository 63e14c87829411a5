/** Accounts with a history: roles as others left them, what becomes of them, and who can assume them the old way. */

import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { onTestFinished } from 'vitest';
import type { Role } from '../../src/emulator/aws/account-state.ts';
import type { AccessKeyPair, RoleOptions } from '../../src/emulator/aws/set-up.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy.ts';
import { ROLE_ARN, ROLE_NAME, type Scene, startScene } from './scene.ts';

/** A scene that is closed when the running test is over. */
export async function openScene(options: Parameters<typeof startScene>[0] = {}): Promise<Scene> {
  const scene = await startScene(options);
  onTestFinished(() => scene.close());
  return scene;
}

/** What IAM holds of a role. */
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

/** Changes a role as somebody at the console would. */
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

/** The whole account as text: equal texts mean an unchanged account. */
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
