/** Every file of `src/`, `emulator/` and `scripts/` imports and uses only what import-rules.ts allows. */

import { describe, expect, it } from 'vitest';
import { findViolations } from './import-rules.ts';
import { listFiles, read } from './repository.ts';

const sources = listFiles(/^(?:src|emulator|scripts)\/.*\.ts$/u);

describe('imports point one way', () => {
  it('finds the sources', () => {
    expect(sources).toContain('src/failure/failure.ts');
    expect(sources.length).toBeGreaterThan(30);
  });

  it('in every source', () => {
    expect(sources.flatMap((path) => findViolations(path, read(path)))).toEqual([]);
  });
});

describe('the checker sees', () => {
  it.each([
    ['an adapter that imports another', 'src/aws/sts/client.ts', `import { x } from '../../runner/host.ts';`],
    [
      'an adapter that imports a command',
      'src/github/repositories.ts',
      `export * from '../commands/assume/assume.ts';`,
    ],
    [
      'a type from a part that is out of reach',
      'src/trust/token/claims.ts',
      `import type { X } from '../../ports/aws.ts';`,
    ],
    [
      'a value where only types may be taken',
      'src/plan/render/text.ts',
      `import { x } from '../../document/section.ts';`,
    ],
    [
      'an inline type import that keeps the module loaded',
      'src/plan/render/text.ts',
      `import { type X } from '../../document/section.ts';`,
    ],
    ['a lazy import', 'src/commands/assume/assume.ts', `const x = await import('../../aws/sts/client.ts');`],
    ['a lazy import that cannot be followed', 'src/commands/assume/assume.ts', `const x = await import(name);`],
    ['a type that is imported in place', 'src/trust/token/claims.ts', `type X = import('../../aws/sts/client.ts').X;`],
    [
      'the SDK outside its adapter',
      'src/commands/assume/assume.ts',
      `import { STSClient } from '@aws-sdk/client-sts';`,
    ],
    ['a module of the SDK outside its adapter', 'src/runner/host.ts', `import type { X } from '@smithy/types';`],
    ['octokit outside its adapter', 'src/aws/sts/client.ts', `import { getOctokit } from '@actions/github';`],
    ['the toolkit outside the runner', 'src/main.ts', `import * as core from '@actions/core';`],
    ['an emulator with a dependency', 'emulator/server.ts', `import x from 'express';`],
    ['an emulator that knows the product', 'emulator/server.ts', `import { x } from '../src/aws/sts/client.ts';`],
    ['an action that reaches the emulator', 'src/main.ts', `await import('../emulator/emulator.ts');`],
    ['a product that reaches the build', 'src/runner/host.ts', `import { x } from '../../scripts/bundle.ts';`],
    ['input and output in the core', 'src/trust/token/claims.ts', `import { readFileSync } from 'node:fs';`],
    ['a file in no known part', 'src/helpers/x.ts', ``],
    ['process', 'src/commands/assume/assume.ts', `const home = process.env['HOME'];`],
    ['process by its module', 'src/aws/client.ts', `import process from 'node:process';`],
    ['process by the global object', 'src/trust/token/claims.ts', `const { env } = globalThis.process;`],
    ['console', 'src/aws/sts/client.ts', `console.log('x');`],
    ['a secret revealed', 'src/commands/assume/assume.ts', `const text = token.reveal();`],
    ['the clock', 'src/commands/assume/assume.ts', `const now = Date.now();`],
    ['the clock as a date', 'src/plan/steps.ts', `const now = new Date();`],
    ['chance', 'src/trust/build.ts', `const x = Math.random();`],
    ['chance from node:crypto', 'src/plan/steps.ts', `import { randomUUID } from 'node:crypto'; randomUUID();`],
    ['a timer', 'src/commands/assume/assume.ts', `setTimeout(() => {}, 1);`],
  ])('%s', (_, path, source) => {
    expect(findViolations(path, source)).not.toEqual([]);
  });

  it.each([
    [
      'a word in a comment',
      'src/trust/token/claims.ts',
      `// process and Date.now() are for others\nexport const x = 1;`,
    ],
    ['a word in a string', 'src/trust/token/claims.ts', `export const x = 'credential_process = console.log';`],
    ['a property of that name', 'src/trust/token/claims.ts', `export const x = { process: 1 }.process;`],
    ['a date from a given time', 'src/plan/steps.ts', `export const at = (time: number) => new Date(time);`],
    ['types of a port', 'src/aws/sts/client.ts', `import type { Clock } from '../../ports/aws.ts';`],
    [
      'the types of a table',
      'src/commands/assume/assume.ts',
      `import type { OutputName } from '../../report/outputs.ts';`,
    ],
  ])('no fault in %s', (_, path, source) => {
    expect(findViolations(path, source)).toEqual([]);
  });
});
