/**
 * `npm run generate`: writes the files generated from the tables in `src/`, and recordings of `dist/` into the README; with
 * `--check`, only reports stale files.
 */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CONFIG_SCHEMA } from '../src/inputs/config/schema.ts';
import { renderActionManifest } from './action-manifest.ts';
import { renderActionTypes } from './action-types.ts';
import { EMPTY_CONFIG_PAGE, renewConfigPage } from './config-page.ts';
import { renderFailurePage } from './failure-page.ts';
import { renderLintPage } from './lint-page.ts';
import { renderPresetPage } from './preset-page.ts';
import { EMPTY_README, renderInputPage, renewReadme } from './readme-tables.ts';
import { record } from './record.ts';
import { renderSummaryPage } from './summary-page.ts';

const root = resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const { name, description } = JSON.parse(read('package.json') ?? '') as { name: string; description: string };
const recordings = await record(root);
const generated: Readonly<Record<string, string>> = {
  'action.yml': renderActionManifest({ name, description }),
  'action-types.yml': renderActionTypes(),
  'README.md': renewReadme(read('README.md') ?? EMPTY_README, recordings.logs),
  'docs/config.md': renewConfigPage(read('docs/config.md') ?? EMPTY_CONFIG_PAGE),
  'docs/failures.md': renderFailurePage(),
  'docs/inputs.md': renderInputPage(),
  'docs/job-summaries.md': renderSummaryPage(recordings.summaries),
  'docs/lint-rules.md': renderLintPage(),
  'docs/permission-presets.md': renderPresetPage(),
  'schema/gh-oidc-aws.schema.json': `${JSON.stringify(CONFIG_SCHEMA, null, 2)}\n`,
};

const stale = Object.entries(generated).filter(([path, content]) => read(path) !== content);
if (values.check) {
  for (const [path] of stale) process.stderr.write(`${path} is stale: run \`npm run generate\`\n`);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const [path, content] of stale) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    process.stdout.write(`${path} written\n`);
  }
}

function read(path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}
