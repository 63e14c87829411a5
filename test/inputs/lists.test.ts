/** Lists are read as people write them: a comma separates, or is part of a value, or is a problem; it never does so silently. */

import { describe, expect, it } from 'vitest';
import { parseDeclaration, parseRuns } from '../../src/inputs/declaration.ts';
import { INPUTS } from '../../src/inputs/inputs.ts';
import { createInputReader } from '../../src/inputs/reader.ts';
import { findProblems, readAccounts } from './config/fixture-config.ts';

async function readRuns(inputs: Readonly<Record<string, string>>) {
  const read = createInputReader(
    (name) => inputs[name] ?? '',
    INPUTS,
    () => undefined,
  );
  return { runs: await parseRuns(read), problems: read.problems.map(({ text }) => text) };
}

describe('names that can contain a comma', () => {
  it.each(['branches', 'git-tags', 'environments', 'subjects'])(
    '%s: an unquoted comma shows both readings',
    async (name) => {
      const { problems } = await readRuns({ [name]: 'dev,prod' });
      expect(problems).toEqual([
        `\`${name}\`: "dev,prod" contains a comma and has two readings: for the values "dev" and "prod", write one per line; for one value with a comma, put it in double quotes`,
      ]);
    },
  );

  it('several quoted values on one line are no single value with a comma', async () => {
    const { problems } = await readRuns({ environments: '"dev","prod"' });
    expect(problems.join()).toContain('contains a comma and has two readings');
  });

  it('one per line are several, and one in double quotes is one', async () => {
    const { runs, problems } = await readRuns({ branches: 'main\n dev \n"a,b"', environments: '"EU, production"' });
    expect(problems).toEqual([]);
    expect(runs.contexts).toEqual([
      { kind: 'branch', name: 'main' },
      { kind: 'branch', name: 'dev' },
      { kind: 'branch', name: 'a,b' },
      { kind: 'environment', name: 'EU, production' },
    ]);
  });

  it('double quotes without a comma are part of the name', async () => {
    const { runs } = await readRuns({ environments: '"production"' });
    expect(runs.contexts).toEqual([{ kind: 'environment', name: '"production"' }]);
  });
});

describe('values that cannot contain a comma', () => {
  it.each([['octo-org/one,octo-org/two'], ['octo-org/one, octo-org/two,'], ['octo-org/one\nocto-org/two']])(
    'repositories: %j are two',
    async (repositories) => {
      const { runs, problems } = await readRuns({ repositories });
      expect(problems).toEqual([]);
      expect(runs.repositories).toEqual(['octo-org/one', 'octo-org/two']);
    },
  );

  it('reusable workflows are separated where the next one begins', async () => {
    const [one, two] = ['o/r/.github/workflows/a.yml@refs/heads/x,y', 'o/r/.github/workflows/b.yml@refs/heads/main'];
    const { runs, problems } = await readRuns({ 'reusable-workflows': `${one}, ${two}` });
    expect(problems).toEqual([]);
    expect(runs.reusableWorkflows).toEqual([one, two]);
  });
});

describe('the `config` file', () => {
  const roleWith = (environments: string): string =>
    `roles:\n  deploy:\n    trust:\n      - repository: octo-org/octo-repo\n        environments: ${environments}\n`;

  it('reads the items of a YAML list as they are', async () => {
    const [account] = await readAccounts(roleWith('["EU, production", dev]'));
    expect(account?.declaration.roles[0]?.trust[0]?.contexts).toEqual([
      { kind: 'environment', name: 'EU, production' },
      { kind: 'environment', name: 'dev' },
    ]);
  });

  it('shows both readings of a single value with a comma', async () => {
    expect((await findProblems(roleWith('dev,prod'))).join()).toContain('two readings');
  });
});

describe('resource tags', () => {
  async function findTagProblems(text: string): Promise<readonly string[]> {
    const inputs: Readonly<Record<string, string>> = { 'resource-tags': text };
    const read = createInputReader(
      (name) => inputs[name] ?? '',
      INPUTS,
      () => undefined,
    );
    await parseDeclaration(read, 'us-east-1', () => undefined);
    return read.problems.map(({ text: problem }) => problem);
  }

  it('with a character that IAM refuses name the value, the tag and what is allowed', async () => {
    expect(await findTagProblems('team: a, b & c')).toEqual([
      '`resource-tags`: "a, b & c" is not a valid value for the tag team; IAM allows at most 256 letters, digits, spaces, and any of _ . : / = + - @',
    ]);
  });

  it.each(['a: null', 'a: ~', '{ a: Null }'])('%s is not the text "null"', async (text) => {
    expect((await findTagProblems(text)).join()).toContain('leave its key out, or put the value in quotes');
  });

  it('in quotes are texts', async () => {
    expect(await findTagProblems('a: "null"\nb: ""')).toEqual([]);
  });
});
