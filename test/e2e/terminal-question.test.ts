/** The confirmation: what is shown before it, and what each answer does. */

import { expect, it } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { Interrupted, type Terminal } from '../../src/cli/terminal.ts';
import { changeRole, findRole, snapshotOf } from './found-account.ts';
import { READ_ONLY, ROLE_ARN } from './scene.ts';
import { openTerminal, type TerminalScene } from './terminal-scene.ts';

interface Sitting {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly questions: readonly string[];
}

/** Runs a command line in this process, at a terminal of 90 columns. */
async function sit(
  scene: TerminalScene,
  args: readonly string[],
  answer: (out: string) => string | undefined,
): Promise<Sitting> {
  const printed = { out: '', err: '' };
  const questions: string[] = [];
  const screen = (name: 'out' | 'err') => ({
    isTerminal: true,
    hasColor: true,
    columns: 90,
    write: (text: string) => {
      printed[name] += text;
    },
  });
  const terminal: Terminal = {
    out: screen('out'),
    err: screen('err'),
    canAsk: true,
    ask: async (question) => {
      questions.push(question);
      return answer(printed.out);
    },
    readInput: async () => '',
  };
  // The SDK reads the environment of the process itself.
  Object.assign(process.env, scene.variables);
  const code = await runProgram(args, {
    env: scene.variables,
    directory: scene.directory,
    terminal,
    onWrite: () => {},
    root: '',
    version: '0.0.0',
    node: process.execPath,
    untilStopped: async () => {},
  });
  return { code, ...printed, questions };
}

it.each(['y', 'yes', ' YES '])('"%s" applies the plan that was shown, and does not print it twice', async (answer) => {
  const scene = await openTerminal();
  const { code, out, err, questions } = await sit(scene, ['bootstrap', '--policy-arns', READ_ONLY], (before) => {
    expect(before).toContain('+ create role');
    expect(before).toContain('\u001b[32m');
    expect(scene.takeWrites()).toEqual([]);
    return answer;
  });
  expect({ code, questions }, err).toEqual({ code: 0, questions: ['Apply these 3 changes? [y/N] '] });
  expect(out.split('create OIDC provider')).toHaveLength(2);
  expect(out).toContain('Bootstrap: 3 changes');
  expect(findRole(scene)?.attachedPolicies).toEqual([READ_ONLY]);
});

it.each(['n', '', 'yess', 'ja', undefined])('%j applies nothing, and is not a success', async (answer) => {
  const scene = await openTerminal();
  const before = snapshotOf(scene);
  const { code, err } = await sit(scene, ['bootstrap'], () => answer);
  expect(code).toBe(1);
  expect(err).toContain('Nothing was changed');
  expect(snapshotOf(scene)).toBe(before);
});

it('Ctrl-C at the question changes nothing, and is not reported as a bug', async () => {
  const scene = await openTerminal();
  const before = snapshotOf(scene);
  const interrupt = (): never => {
    throw new Interrupted('interrupted at a question');
  };
  await expect(sit(scene, ['bootstrap'], interrupt)).rejects.toBeInstanceOf(Interrupted);
  expect(snapshotOf(scene)).toBe(before);
});

it('there is no question if there is nothing to do, or if the plan fails', async () => {
  const scene = await openTerminal();
  const none = await sit(scene, ['teardown'], () => 'yes');
  expect(none).toMatchObject({ code: 0, questions: [] });
  expect(none.out).toContain('nothing to remove');
  await sit(scene, ['bootstrap'], () => 'yes');
  expect(await sit(scene, ['bootstrap'], () => 'yes')).toMatchObject({ code: 0, questions: [] });
  changeRole(scene, { tags: {} });
  const foreign = await sit(scene, ['bootstrap', '--branches', 'dev'], () => 'yes');
  expect(foreign).toMatchObject({ code: 1, questions: [] });
  expect(foreign.err).toContain('ROLE_NOT_OWNED');
});

it('teardown shows what it would remove, asks, and removes it', async () => {
  const scene = await openTerminal();
  const before = snapshotOf(scene);
  await sit(scene, ['bootstrap'], () => 'yes');
  const { out, questions } = await sit(scene, ['teardown', '--remove-provider'], (shown) => {
    expect(shown).toContain(`− delete role \`${ROLE_ARN}\``);
    return 'yes';
  });
  expect(questions).toEqual(['Apply these 2 changes? [y/N] ']);
  expect(out).toContain('Teardown: 2 removals.');
  expect(snapshotOf(scene)).toBe(before);
});

it('a change between plan and answer is not applied, because it was not confirmed', async () => {
  const scene = await openTerminal();
  await sit(scene, ['bootstrap', '--policy-arns', READ_ONLY], () => 'yes');
  const { code, err } = await sit(scene, ['bootstrap', '--policy-arns', READ_ONLY, '--branches', 'dev'], () => {
    changeRole(scene, { attachedPolicies: [] });
    return 'yes';
  });
  expect(code).toBe(1);
  expect(err).toContain('error WORLD_MOVED');
  expect(findRole(scene)?.attachedPolicies).toEqual([]);
  expect(findRole(scene)?.trustPolicy).toContain('refs/heads/main');
});

it('one question covers all accounts, after all plans', async () => {
  const scene = await openTerminal();
  const other = scene.addAccount('444455556666');
  const env = scene.writeProfiles({ dev: scene.admin, prod: other.admin });
  for (const [name, value] of Object.entries(env)) {
    if (value !== undefined) Object.assign(process.env, { [name]: value });
  }
  const { code, questions, out } = await sit(scene, ['bootstrap', '--profile', 'dev', '--profile', 'prod'], () => 'y');
  expect({ code, questions }).toEqual({ code: 0, questions: ['Apply these 4 changes? [y/N] '] });
  expect(out).toContain('prod (444455556666)');
  expect([...other.account.state().roles.values()]).toHaveLength(1);
});

it('the steps share one line, which is cleared at the end', async () => {
  const scene = await openTerminal();
  const { err } = await sit(scene, ['bootstrap'], () => 'yes');
  const lines = err.split('\n').map((line) => line.slice(line.lastIndexOf('\u001b[2K') + 1));
  expect(err).toContain('Done: create role');
  expect(lines.filter((line) => /Would|Done:/u.test(line))).toEqual([]);
});
