/** Whatever a `config` file or a file of a policy is or holds: a declaration, or its problems, and never more than the file says. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/inputs/config/config.ts';
import { parseDocumentMap, parseTextMap } from '../../src/inputs/yaml.ts';
import { type Scene, startScene, textOf } from '../e2e/scene.ts';
import { SCOPE } from '../inputs/config/fixture-config.ts';
import { HOSTILE_TEXTS, hostileTexts } from './hostile-text.ts';
import { expectInert } from './inert.ts';

const GOOD = `accounts:
  dev: { id: "111122223333", role: Ops }
defaults: &d
  role-path: /ci/
  resource-tags: { team: octo }
roles:
  gha-a:
    accounts: [dev]
    trust:
      - repository: octo-org/octo-repo
        branches: [main]
        trust-conditions: { actor_id: "1" }
    inline-policies:
      own: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }] }
  gha-b:
    overrides: { dev: { role-description: dev } }
`;

const pieces = fc.oneof(
  fc.constantFrom(
    '*d',
    '&d',
    '<<: *d',
    '__proto__: {prune: true}',
    '"__proto__":',
    'constructor:',
    '? ',
    '! ',
    '!!binary ',
    '!<tag:x>',
  ),
  fc.constantFrom(
    '\t',
    '\r\n',
    '\r',
    '\0',
    '\ufeff',
    '\u0085',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '|+\n',
    '>-\n',
    '#',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
  ),
  fc.constantFrom(
    '0o14',
    '1_000',
    '012',
    '1e3',
    '.inf',
    '~',
    'yes',
    '2026-11-22',
    '=',
    'null',
    '0x1F',
    '-',
    ': ',
    ', ',
  ),
  hostileTexts,
);
/** A good file with something cut out and something else put in, a few times. */
const mutated = fc
  .array(fc.record({ at: fc.nat(GOOD.length), cut: fc.constantFrom(0, 0, 1, 3, 20), put: pieces }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((changes) =>
    changes.reduce((rest, { at, cut, put }) => `${rest.slice(0, at)}${put}${rest.slice(at + cut)}`, GOOD),
  );

it('a mutated file declares roles of its own alone, or every problem has its line', async () => {
  const seen = { config: 0, invalid: 0 };
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      const parsed = await parseConfig(text, 'c.yml', SCOPE, () => undefined);
      seen[parsed.kind] += 1;
      if (parsed.kind === 'invalid') {
        for (const problem of parsed.problems) expect(problem).toMatch(/^`c\.yml` line \d+/u);
        return;
      }
      for (const { declaration } of parsed.accounts) {
        for (const role of declaration.roles) {
          expect(text).toContain(role.name);
          expect(role.prune).toBe(/prune: (?:true|"true"|'true')/u.test(text) ? role.prune : false);
          for (const { repositories } of role.trust) for (const name of repositories) expect(text).toContain(name);
        }
      }
    }),
    { numRuns: 1000 },
  );
  expect(Math.min(seen.config, seen.invalid)).toBeGreaterThan(5);
  expect(Object.prototype).not.toHaveProperty('prune');
});

it('a map in an input has the keys of the text, or is refused', () => {
  const maps = fc.oneof(
    hostileTexts,
    fc
      .array(fc.tuple(fc.oneof(pieces, fc.constantFrom('a', 'b')), pieces), { maxLength: 4 })
      .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`).join('\n')),
    fc
      .dictionary(fc.oneof(hostileTexts, fc.constant('__proto__')), fc.jsonValue(), { maxKeys: 3 })
      .map((map) => JSON.stringify(map)),
  );
  fc.assert(
    fc.property(maps, (text) => {
      for (const parsed of [parseTextMap(text), parseDocumentMap(text)]) {
        if (parsed.kind === 'map') expect(Object.getPrototypeOf(parsed.map)).toBe(Object.prototype);
        else expect(parsed.problem).not.toContain('\n');
      }
    }),
    { numRuns: 1000 },
  );
});

describe('the bundle', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await startScene();
  });
  afterAll(() => scene.close());

  const FILES: Readonly<Record<string, (path: string) => void>> = {
    'with five megabytes': (path) => writeFileSync(path, `roles: {}\n#${'x'.repeat(5_000_000)}`),
    'with aliases that multiply': (path) =>
      writeFileSync(
        path,
        ['a0: &a0 [x]', ...Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n},`.repeat(9)}]`)].join(
          '\n',
        ),
      ),
    'with a great many keys': (path) =>
      writeFileSync(path, Array.from({ length: 20_000 }, (_, n) => `k${n}: 1`).join('\n')),
    'that is nested without end': (path) => writeFileSync(path, '['.repeat(50_000)),
    'of bytes that are no text': (path) => writeFileSync(path, Buffer.from([0, 255, 254, 128, 10, 58, 32, 0])),
    'with hostile texts as names and values': (path) =>
      writeFileSync(
        path,
        JSON.stringify({
          roles: Object.fromEntries(Object.values(HOSTILE_TEXTS).map((text) => [text, { trust: text, [text]: text }])),
        }),
      ),
    'that is a directory': (path) => mkdirSync(path),
    'that is a pipe': (path) => execFileSync('mkfifo', [path]),
    'that is a link out of the workspace': (path) => symlinkSync('/etc/passwd', path),
    'that is a link to itself': (path) => symlinkSync(path, path),
    'that is a device': (path) => symlinkSync('/dev/zero', path),
  };

  it.skipIf(process.platform === 'win32').each(Object.entries(FILES))(
    'refuses a file %s, and makes no call',
    async (_, make) => {
      const job = scene.job();
      make(join(job.run.workspace, 'c.yml'));
      const key = {
        'aws-access-key-id': scene.admin.accessKeyId,
        'aws-secret-access-key': scene.admin.secretAccessKey,
      };
      const result = await job.step(
        { mode: 'plan', 'aws-region': 'us-east-1', config: 'c.yml', ...key },
        { timeoutMs: 25_000 },
      );
      expectInert(result);
      expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
      expect(textOf(result)).not.toContain('root:');
      expect(scene.takeActions()).toEqual([]);
    },
  );

  it.skipIf(process.platform === 'win32')('reads no policy from outside of the workspace', async () => {
    const job = scene.job();
    symlinkSync('/etc/passwd', join(job.run.workspace, 'p.json'));
    for (const path of ['p.json', '/etc/passwd', '../../../../etc/passwd', '/proc/self/environ']) {
      const result = await job.step({ mode: 'render', 'inline-policies': `a: ${path}` });
      expectInert(result);
      expect(textOf(result)).toContain('is not a policy document or a readable file in the workspace');
      expect(textOf(result)).not.toContain('root:');
    }
  });
});
