/** On a pull request, its `config` file leads into no account and shows no role that the repository does not name. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ACCOUNTS, type AccountsScene, callsOf, FILE, HOME, PROD, startAccountsScene } from './accounts-scene.ts';
import { textOf } from './scene.ts';

let scene: AccountsScene;
beforeAll(async () => {
  scene = await startAccountsScene();
});
afterAll(() => scene.close());

const job = {
  event: 'pull_request',
  ref: 'refs/pull/7/merge',
  permissions: { 'id-token': 'write', contents: 'read', 'pull-requests': 'write' },
} as const;
const PLAN = { mode: 'plan' };
const HOME_ONLY = `accounts:\n  main: { id: "${HOME}" }\nroles:\n  gha-deploy: {}\n`;
const FOREIGN = `${ACCOUNTS}  evil: { id: "999900001111", role: Loot }\nroles:\n  gha-deploy: {}\n`;

describe('a plan on a pull request', () => {
  it.each([
    ['another account', FOREIGN, FILE, 'the account evil (999900001111)'],
    [
      'another role in a known account',
      FILE.replace(`"${PROD}", role: OrganizationAccountAccessRole`, `"${PROD}", role: Loot`),
      FILE,
      `the account prod (${PROD})`,
    ],
    ['another role to show', FILE.replace('gha-deploy', 'payroll'), FILE, 'the role `payroll` of the account main'],
    ['a file that is not on the base branch', FILE, undefined, 'cannot be read, or is not valid'],
    ['a file that is not valid there', FILE, 'roles: {', 'cannot be read, or is not valid'],
  ])('stops at %s before any call to AWS', async (_, file, base, problem) => {
    scene.emulator.github.updateRepository('octo-org/octo-repo', { files: {} });
    scene.takeActions();
    const result = await scene.run(file, PLAN, { job, base: base === undefined ? {} : { main: base } });
    expect(result.outputs, textOf(result)).toEqual({ 'failure-code': 'PULL_REQUEST_CONFIG' });
    expect(textOf(result)).toContain(problem);
    expect(new Set(scene.takeActions())).toEqual(new Set(['GetContents']));
    expect(callsOf(scene, 'AssumeRole')).toEqual([]);
  });

  it('is made for what the base branch names, and for every account that the workflow allows', async () => {
    const known = await scene.run(FILE.replace('ReadOnlyAccess', 'job-function/ViewOnlyAccess'), PLAN, {
      job,
      base: { main: FILE },
    });
    expect(known.exitCode, textOf(known)).toBe(0);
    const allowed = await scene.run(HOME_ONLY, { ...PLAN, 'allowed-account-ids': HOME }, { job, base: {} });
    expect(allowed.exitCode, textOf(allowed)).toBe(0);
  });

  it('does not believe a base branch that the default branch contradicts', async () => {
    const base = { main: FILE, evil: FOREIGN };
    const result = await scene.run(FOREIGN, PLAN, { job: { ...job, baseRef: 'evil' }, base });
    expect(result.outputs, textOf(result)).toEqual({ 'failure-code': 'PULL_REQUEST_CONFIG' });
  });
});

it('on a push, the file is taken as it is', async () => {
  scene.emulator.github.updateRepository('octo-org/octo-repo', { files: {} });
  const result = await scene.run(FILE, PLAN);
  expect(result.exitCode, textOf(result)).toBe(0);
});
