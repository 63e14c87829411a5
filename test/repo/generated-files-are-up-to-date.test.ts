/** What follows from the tables in `src/` says what they say. */

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { EMPTY_README, renewReadme } from '../../scripts/readme-tables.ts';
import { INPUTS } from '../../src/inputs/inputs.ts';
import { OUTPUTS } from '../../src/report/outputs.ts';
import { listFiles, read, root } from './repository.ts';

const action: {
  readonly description: string;
  readonly branding: { readonly icon: string };
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: unknown }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
} = parse(read('action.yml'));

it('action.yml, the tables of the README and the generated pages are what `npm run generate` writes', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.ts', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

it('action.yml declares every input and output, in the order of the tables', () => {
  expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
});

it('action.yml fits the Marketplace and the runner', () => {
  expect(action.description.length).toBeLessThan(125);
  expect(['key', 'tool']).not.toContain(action.branding.icon);
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/post/index.js' });
  for (const input of Object.values(action.inputs)) {
    expect(input.description).not.toContain('\n');
    expect(['string', 'undefined']).toContain(typeof input.default);
  }
  expect(listFiles(/(?:^|\/)action\.ya?ml$/u)).toEqual(['action.yml']);
});

it('only what stands between the markers of the README is replaced', () => {
  const renew = (text: string): string => renewReadme(text, { plan: 'Would do it', refusal: 'Error: no' });
  const readme = `# Title\n\n${EMPTY_README}\nThe end.\n`;
  const renewed = renew(readme);
  expect(renewed).toMatch(/^# Title\n\n<!-- modes:begin -->\n/u);
  expect(renewed).toContain('`role-to-assume`');
  expect(renewed).toContain('```text\nWould do it\n```');
  expect(renewed).toMatch(/<!-- refusal:end -->\n\nThe end\.\n$/u);
  expect(renew(renewed)).toBe(renewed);
  expect(() => renew('# Title\n')).toThrow('modes:begin');
});

it('the README and its page of inputs name every input, once', () => {
  const [, block = ''] = read('README.md').split(/<!-- inputs:(?:begin|end) -->/u);
  const inReadme = [...block.matchAll(/`([\w-]+)`/gu)].map(([, name]) => name);
  const onPage = [...read('docs/inputs.md').matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, name]) => name);
  const all = Object.keys(INPUTS).toSorted();
  expect(inReadme.toSorted()).toEqual(all);
  expect(onPage.toSorted()).toEqual(all);
});
