/** The emulator starts in a terminal and says how to reach it. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['src/cli.ts', ...args], { stdio: 'pipe' });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    output.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    output.stderr += chunk.toString();
  });
  return { child, output };
}

describe('the command line', () => {
  it('prints variables that point to a running emulator, until it is interrupted', async () => {
    const { child, output } = start('emulator', '--subject-format', 'immutable');
    await expect.poll(() => output.stdout, { timeout: 20_000 }).toContain('GITHUB_TOKEN');
    const variable = (name: string) => new RegExp(`^export ${name}='(.*)'$`, 'm').exec(output.stdout)?.[1] ?? '';
    const response = await fetch(`${variable('ACTIONS_ID_TOKEN_REQUEST_URL')}&audience=x`, {
      headers: { authorization: `bearer ${variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')}` },
    });
    expect(response.status).toBe(200);
    expect(variable('AWS_ENDPOINT_URL_STS')).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(variable('AWS_ACCESS_KEY_ID')).toMatch(/^AKIA/);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('rejects an unknown command', async () => {
    const { child, output } = start('frobnicate');
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output.stderr).toContain("unknown command 'frobnicate'");
  });

  it('lists its commands without a command, and fails', async () => {
    const { child, output } = start();
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output.stderr).toContain('  emulator ');
  });

  it('names an invalid option', async () => {
    const { child, output } = start('emulator', '--port', 'x');
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(output.stderr).toContain("option '--port <number>' argument 'x' is invalid. Expected a whole number.");
  });
});
