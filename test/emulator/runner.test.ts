/** The emulated runner runs an action's script as GitHub's runner would. */

import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRunner } from '../../emulator/runner/runner.ts';
import { openOctoWorld } from './fixture-clients.ts';

async function openRunner(script: string, secrets: readonly string[] = []) {
  const { emulator } = await openOctoWorld();
  const directory = mkdtempSync(join(tmpdir(), 'octo-runner-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const main = join(directory, 'action.mjs');
  const prelude = `import { appendFileSync } from 'node:fs'; const { env } = process; const to = (file, text) => appendFileSync(env['GITHUB_' + file], text);\n`;
  writeFileSync(main, prelude + script);
  const runner = createRunner({
    node: process.execPath,
    baseEnv: { PATH: process.env['PATH'] ?? '' },
    workDir: join(directory, 'work'),
  });
  const job = emulator.github.startJob({ repository: 'octo-org/octo-repo' });
  return { run: runner.startJob(job, { secrets }), main, job };
}

describe('a step', () => {
  it('gets its inputs, the variables of the runner, and nothing of ours', async () => {
    const { run, main, job } = await openRunner('console.log(JSON.stringify(env));');
    const { stdout } = await run.step({
      main,
      inputs: { 'role-to-assume': 'deploy', 'two words': '2', given: 'x' },
      defaults: { given: 'default', other: 'default', 'github-token': '${{ github.token }}' },
      env: { MY_VARIABLE: 'mine' },
    });
    const seen = JSON.parse(stdout) as Readonly<Record<string, string>>;
    expect(seen).toMatchObject({
      'INPUT_ROLE-TO-ASSUME': 'deploy',
      INPUT_TWO_WORDS: '2',
      INPUT_GIVEN: 'x',
      INPUT_OTHER: 'default',
      'INPUT_GITHUB-TOKEN': job.githubToken,
      MY_VARIABLE: 'mine',
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_REPOSITORY_ID: '7654321',
      RUNNER_TEMP: run.tempDirectory,
      GITHUB_WORKSPACE: run.workspace,
    });
    expect(seen).not.toHaveProperty('VITEST');
  });

  it('writes to files that only the runner reads', async () => {
    const { run, main } = await openRunner(`
      to('ENV', 'PLAIN=a=b\\nLONG<<END\\n1\\n\\n2\\nEND\\n');
      to('OUTPUT', 'result<<END\\nyes\\nEND\\n');
      to('PATH', '/opt/octo/bin\\n');
      to('STATE', 'token=abc\\n');
    `);
    const result = await run.step({ main });
    expect(result).toMatchObject({
      outcome: 'success',
      exitCode: 0,
      env: { PLAIN: 'a=b', LONG: '1\n\n2' },
      outputs: { result: 'yes' },
      state: { token: 'abc' },
      paths: ['/opt/octo/bin'],
    });
    expect(statSync(result.files.output).mode & 0o777).toBe(0o600);
    expect(run.env()).toMatchObject({ PLAIN: 'a=b', LONG: '1\n\n2' });
    expect(run.env()['PATH']).toMatch(/^\/opt\/octo\/bin:/);
    const next = await run.step({ main });
    expect(next.files.env).not.toBe(result.files.env);
  });

  it.each([
    ['ENV', 'NONSENSE\n', "Invalid format 'NONSENSE'"],
    ['OUTPUT', 'a<<END\n1\n', "Invalid value. Matching delimiter not found 'END'"],
    ['STATE', '=1\n', "Invalid format '=1'. Name must not be empty"],
    ['ENV', 'NODE_OPTIONS=--inspect\n', "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command."],
  ])('fails when it writes to GITHUB_%s: %j', async (file, text, problem) => {
    const { run, main } = await openRunner(`to('${file}', ${JSON.stringify(text)});`);
    const result = await run.step({ main });
    expect(result.outcome).toBe('failure');
    expect(result.log).toContain(`Error: ${problem}`);
    expect(run.env()).not.toHaveProperty('NODE_OPTIONS');
  });

  it('is shown as people see it', async () => {
    const { run, main } = await openRunner(`
      console.log('plain');
      console.log('::group::Details');
      console.log('::endgroup::');
      console.log('::debug::hidden');
      console.log('::notice title=Done::a 100%25%0Ab');
      console.log('::warning file=a.yml,title=Mind%3A this::careful');
      console.log('::error::bad');
      console.log('::stop-commands::token');
      console.log('::error::not a command');
      console.log('::token::');
      console.log('::unknown::kept');
      process.exitCode = 1;
    `);
    const result = await run.step({ main, continueOnError: true });
    expect(result.log).toEqual([
      'plain',
      '▸ Details',
      'Notice: a 100%',
      'b',
      'Warning: careful',
      'Error: bad',
      '::error::not a command',
      '::unknown::kept',
    ]);
    expect(result.annotations).toContainEqual({
      level: 'warning',
      message: 'careful',
      file: 'a.yml',
      title: 'Mind: this',
    });
    expect(result).toMatchObject({ exitCode: 1, outcome: 'failure', conclusion: 'success', debug: ['hidden'] });
  });

  it('gives commands on its error output as well', async () => {
    const { run, main } = await openRunner(`console.error('::error title=Oh::bad');`);
    const result = await run.step({ main });
    expect(result.log).toEqual(['Error: bad']);
    expect(result.annotations).toEqual([{ level: 'error', message: 'bad', title: 'Oh' }]);
    expect(result.stderr).toBe('::error title=Oh::bad\n');
  });

  it('is hidden where it prints a secret, from the mask on', async () => {
    const secret = 'p&ss "word"';
    const { run, main } = await openRunner(`
      const secret = ${JSON.stringify(secret)};
      console.log('before ' + secret);
      console.log('::add-mask::' + secret);
      console.log('plain ' + secret);
      console.log('base64 ' + Buffer.from(secret).toString('base64'));
      console.log('json ' + JSON.stringify(secret));
      console.log('uri ' + encodeURIComponent(secret));
      console.log('::add-mask::first line%0A  second line  ');
      console.log('part: second line.');
      console.log('::add-mask:: ');
      to('STEP_SUMMARY', '# Report\\nkey ' + secret + '\\n');
    `);
    const result = await run.step({ main });
    expect(result.log).toEqual([
      `before ${secret}`,
      'plain ***',
      'base64 ***',
      'json "***"',
      'uri ***',
      'part: ***.',
      "Warning: Can't add secret mask for empty string in ##[add-mask] command.",
    ]);
    expect(result.summary).toBe('# Report\nkey ***\n');
    expect(result.masks).toContain(secret);
    expect(run.toJobOutputs({ good: 'role-name', bad: `x${secret}` })).toEqual({ good: 'role-name' });
  });

  it('does not show secrets of the repository in its head', async () => {
    const { run, main } = await openRunner('', ['s3cret-key']);
    const { head } = await run.step({ main, inputs: { key: 's3cret-key', region: 'us-east-1', empty: '' } });
    expect(head.slice(1)).toEqual(['  with:', '    key: ***', '    region: us-east-1']);
  });

  it('may print much, and lines that end as on Windows', async () => {
    const { run, main } = await openRunner(`
      process.stdout.write(('x'.repeat(1000) + '\\r\\n').repeat(3000));
      process.stdout.write('last line without an end: ü');
    `);
    const { log } = await run.step({ main });
    expect(log).toHaveLength(3001);
    expect(log[0]).toBe('x'.repeat(1000));
    expect(log.at(-1)).toBe('last line without an end: ü');
  });

  it('drops a summary of more than a mebibyte', async () => {
    const { run, main } = await openRunner(`to('STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1));`);
    const result = await run.step({ main });
    expect(result.summary).toBe('');
    expect(result.log.at(-1)).toMatch(/^Error: \$GITHUB_STEP_SUMMARY upload aborted/);
  });

  it.each([
    ['a deadline', { timeoutMs: 300 }, { isTimeout: true, signal: 'SIGKILL' }],
    ['a cancellation', { killAfterMs: 300, killSignal: 'SIGTERM' }, { isTimeout: false, signal: 'SIGTERM' }],
  ] as const)('is ended by %s', async (_, options, expected) => {
    const { run, main } = await openRunner('setInterval(() => {}, 1000);');
    expect(await run.step({ main, ...options })).toMatchObject({ ...expected, exitCode: null, outcome: 'failure' });
  });
});

describe('the post phase', () => {
  it('runs last step first, with the state of each and what the job exported', async () => {
    const { run, main } = await openRunner(`
      if (env.STATE_name === undefined) {
        to('STATE', 'name=' + env.INPUT_NAME + '\\n');
        to('ENV', 'LAST=' + env.INPUT_NAME + '\\n');
      } else {
        console.log('post of ' + env.STATE_name + ', last was ' + env.LAST);
        to('ENV', 'LAST=\\n');
      }
    `);
    await run.step({ main, inputs: { name: 'one' } });
    await run.step({ main, inputs: { name: 'two' } });
    const results = await run.finish();
    expect(results.map(({ phase, log }) => [phase, ...log])).toEqual([
      ['post', 'post of two, last was two'],
      ['post', 'post of one, last was '],
    ]);
    expect(run.env()['LAST']).toBe('');
    expect(await run.finish()).toEqual([]);
  });
});
