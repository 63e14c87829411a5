/** Any inputs in any mode lead to a run, or to one failure that names every invalid input before any call. */

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isFailure } from '../../src/failure/failure.ts';
import { INPUTS, type InputSpec, MODES } from '../../src/inputs/inputs.ts';
import { parseCommand } from '../../src/inputs/parse.ts';
import { readContext } from '../../src/runner/context.ts';
import { ROLE_ARN, type Scene, startScene, textOf } from '../e2e/scene.ts';
import { HOSTILE_TEXTS, hostileTexts } from './hostile-text.ts';
import { expectInert } from './inert.ts';

const NAMES = Object.keys(INPUTS);
const SECRETS = Object.entries<InputSpec>(INPUTS).flatMap(([name, { isSecret }]) => (isSecret === true ? [name] : []));

/** Near to what inputs take, and beside it. */
const likely = fc.oneof(
  fc.constantFrom(
    'true',
    'TRUE',
    'yes',
    '0',
    '1',
    'false ',
    'null',
    'merge',
    'restore',
    'auto',
    'keep',
    '*',
    '.',
    '/',
    '-',
  ),
  fc.constantFrom('900', '3600', '43201', '-1', '1e9', '0x10', '٣', '999999999999', '3600.0', 'NaN', '00003600'),
  fc.constantFrom(ROLE_ARN, `${ROLE_ARN}\n${ROLE_ARN}`, 'arn:aws:iam::111122223333:role/', 'us-east-1', '111122223333'),
  fc.constantFrom(
    'octo-org/octo-repo',
    '../..',
    'main',
    'refs/heads/main',
    '{}',
    '[]',
    '{"a":1}',
    'a: [b, c]',
    'ecr,sns',
  ),
  fc.constantFrom(
    'https://127.0.0.1:9',
    'http://localhost',
    'file:///etc/passwd',
    'javascript:1',
    'http://[::1',
    '::1',
  ),
);
const inputs = fc.dictionary(fc.constantFrom(...NAMES), fc.oneof(likely, hostileTexts), {
  maxKeys: 8,
  noNullPrototype: true,
});
const modes = fc.constantFrom(...Object.keys(MODES));

/** The failure of these inputs, every problem a line; `undefined` when they make a command. */
async function findProblems(given: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> {
  const env = { GITHUB_REPOSITORY: 'octo-org/octo-repo', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '1' };
  const read = (name: string): string => (Object.hasOwn(given, name) ? (given[name] ?? '').trim() : '');
  try {
    await parseCommand(
      read,
      readContext(env),
      undefined,
      () => undefined,
      () => undefined,
    );
    return undefined;
  } catch (error) {
    if (!isFailure(error, 'INPUT_INVALID')) throw error;
    return error.message.split('\n').slice(1);
  }
}

describe('the parser', () => {
  it('parses any inputs into a command or into problems that each name an input', async () => {
    const seen = { good: 0, bad: 0 };
    await fc.assert(
      fc.asyncProperty(modes, inputs, async (mode, given) => {
        const problems = await findProblems({ mode, ...given });
        seen[problems === undefined ? 'good' : 'bad'] += 1;
        for (const problem of problems ?? []) {
          expect(problem).toMatch(/^- `[\w-]+`/u);
          expect(NAMES).toContain(/^- `([\w-]+)`/u.exec(problem)?.[1]);
          expect(problem).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
  });

  it('names an input that is invalid in every combination', async () => {
    const alone = Object.entries<InputSpec>(INPUTS).filter(
      ([, { modes: of }]) => of === 'all' || of.includes('bootstrap'),
    );
    let named = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...alone.map(([name]) => name)),
        hostileTexts,
        inputs,
        async (name, text, others) => {
          if (name === 'mode') return;
          const found = await findProblems({ mode: 'bootstrap', [name]: text });
          const isNamed = (problems: readonly string[] | undefined): boolean =>
            problems?.some((problem) => problem.startsWith(`- \`${name}\``)) === true;
          if (!isNamed(found)) return;
          named += 1;
          // A file takes the place of the inputs that declare a role, which are then not read.
          const { config: _, mode: _mode, ...beside } = others;
          expect(isNamed(await findProblems({ ...beside, mode: 'bootstrap', [name]: text }))).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
    expect(named).toBeGreaterThan(100);
  });

  it('never shows a secret', async () => {
    await fc.assert(
      fc.asyncProperty(modes, inputs, fc.constantFrom(...SECRETS), async (mode, given, name) => {
        const problems = await findProblems({ mode, ...given, [name]: 'unspeakable\nunspeakable' });
        expect(problems?.join() ?? '').not.toContain('unspeakable');
      }),
      { numRuns: 500 },
    );
  });
});

describe('the bundle', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene.close());

  /** A step with inputs that no mode can take, so that nothing is to be asked. */
  async function expectRefusal(given: Readonly<Record<string, string>>): Promise<void> {
    scene.takeActions();
    const result = await scene.job().step({ ...given, 'disable-retry': 'perhaps' }, { timeoutMs: 20_000 });
    expectInert(result);
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    expect(scene.takeActions()).toEqual([]);
    const expected = await findProblems({ 'disable-retry': 'perhaps', ...given });
    for (const problem of expected ?? []) expect(textOf(result)).toContain(/^- `[\w-]+`/u.exec(problem)?.[0]);
  }

  it('refuses random values, and makes no call', async () => {
    await fc.assert(
      fc.asyncProperty(modes, inputs, (mode, given) => expectRefusal({ mode, ...given })),
      { numRuns: 14 },
    );
  });

  it.each(Object.keys(MODES))('refuses in `%s` if every input is hostile', async (mode) => {
    const texts = Object.values(HOSTILE_TEXTS);
    const given = NAMES.map((name, index) => [name, (texts[index % texts.length] ?? '').slice(0, 1000)]);
    await expectRefusal({ ...Object.fromEntries(given), mode });
  });

  it('prints no line of an input that the YAML library warns about', async () => {
    const result = await scene.job().step({ mode: 'render', 'trust-conditions': 'actor: !x y\n::error::forged: !x z' });
    expectInert(result);
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
  });

  it('ends with an input of maximum length', async () => {
    for (const [name, text] of [
      ['trust-conditions', 'a:\n'.repeat(40_000)],
      ['repositories', 'a/b\n'.repeat(30_000)],
      ['role-to-assume', `/${'a/'.repeat(60_000)}*`],
    ] as const) {
      await expectRefusal({ mode: name === 'role-to-assume' ? 'assume' : 'bootstrap', [name]: text });
    }
  });
});
