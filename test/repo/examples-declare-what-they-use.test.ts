/** The config files of the examples are good, and declare the roles that the workflows beside them assume. */

import { Validator } from '@cfworker/json-schema';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type AccountsScene, startAccountsScene } from '../e2e/accounts-scene.ts';
import { textOf } from '../e2e/scene.ts';
import { listFiles, read } from './repository.ts';

interface Config {
  readonly accounts?: Readonly<Record<string, { readonly id: string }>>;
  readonly roles: Readonly<Record<string, unknown>>;
}

const configs = listFiles(/^examples\/config\/[^/]+\.yml$/u);
const validator = new Validator(JSON.parse(read('schema/gh-oidc-aws.schema.json')), '2020-12', false);

let scene: AccountsScene | undefined;
afterEach(() => scene?.close());

describe.each(configs)('%s', (path) => {
  it('fits the published schema', () => {
    expect(validator.validate(parse(read(path))).errors.map(({ error }) => error)).toEqual([]);
  });

  it('can be bootstrapped as it is', async () => {
    scene = await startAccountsScene();
    for (const [index, name] of ['octo-web', 'octo-api'].entries()) {
      scene.emulator.github.addRepository({
        owner: 'octo-org',
        ownerId: 1234567,
        name,
        id: 7654322 + index,
        visibility: 'public',
      });
    }
    const result = await scene.run(read(path));
    expect(result.exitCode, textOf(result)).toBe(0);
    expect((await scene.run(read(path))).outputs['changes']).toBe('0');
  });
});

it('every role that an example assumes is declared for its account', () => {
  const declared = configs.flatMap((path) => {
    const { accounts, roles }: Config = parse(read(path));
    const ids = accounts === undefined ? ['111122223333'] : Object.values(accounts).map(({ id }) => id);
    return ids.flatMap((id) => Object.keys(roles).map((name) => `arn:aws:iam::${id}:role/${name}`));
  });
  const workflows = listFiles(/^examples\/[^/]+\.yml$/u);
  const assumed = workflows.flatMap((path) =>
    [...read(path).matchAll(/role-to-assume: (\S+)/gu)].map(([, arn]) => arn ?? ''),
  );
  const own = assumed.filter((arn) => !arn.endsWith(':role/gha-octo-org-octo-repo'));
  expect(own.length).toBeGreaterThan(8);
  expect(own.filter((arn) => !declared.includes(arn))).toEqual([]);
});
