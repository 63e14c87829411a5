/** The GitHub Actions runner as the one place where anything is printed, masked, exported or saved. */

import { accessSync, appendFileSync, constants, statSync } from 'node:fs';
import * as core from '@actions/core';
import { type Failure, failure } from '../failure.ts';
import type { Log } from '../ports.ts';
import {
  codeSpan,
  escapeMarkdown,
  printable,
  type Report,
  renderMarkdown,
  renderText,
  type Section,
} from '../report.ts';
import { Secret } from '../secret.ts';

/** The variables of which the earlier value is itself a secret. */
const SECRET_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const PHASE_STATE = 'phase';
const RESTORE_STATE = 'restore';
/** GitHub drops a summary above 1 MiB whole. */
const SUMMARY_LIMIT_BYTES = 1_000_000;

export interface Host {
  readonly phase: 'main' | 'post';
  readonly log: Log;
  input(name: string): string;
  mask(secret: Secret): void;
  notice(line: string): void;
  /** Fails with `RUNNER_FILES_MISSING` unless values can be handed to the runner by file: by the log they would be readable. */
  requireCommandFiles(): void;
  /** Masks, then what the post step needs, then environment, outputs, summary. Gives whether the report is a success. */
  publish(report: Report, cleanup: 'restore' | 'clear' | 'none'): boolean;
  publishFailure(error: Failure): void;
  /** Post step: puts back what the exported variables held before. */
  restore(): void;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function createHost(env: Environment, docsUrl: string): Host {
  const phase = core.getState(PHASE_STATE) === 'post' ? 'post' : 'main';
  const publishFailure = (error: Failure): void => {
    for (const line of renderText(error.evidence)) core.info(toLogLine(line));
    core.error(toLogText(describeFailure(error, docsUrl)), { title: error.code });
    // Without the file, the output would fall back to a command in the log.
    if (isWritable(env['GITHUB_OUTPUT'])) core.setOutput('failure-code', error.code);
    writeSummary(env, [
      `### ❌ ${codeSpan(error.code)}`,
      escapeMarkdown(error.message),
      `**Fix:** ${escapeMarkdown(error.fix)}`,
      ...[...toPaste(error), ...error.evidence].map((section) => renderMarkdown([section])),
    ]);
  };
  return {
    phase,
    log: { info: (line) => core.info(toLogLine(line)), hide: (text) => core.setSecret(text) },
    input: (name) => core.getInput(name),
    mask: (secret) => core.setSecret(secret.reveal()),
    notice: (line) => core.notice(toLogText(line)),
    requireCommandFiles() {
      const variables = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].filter((name) => !isWritable(env[name]));
      if (variables.length > 0) throw failure('RUNNER_FILES_MISSING', { variables });
      // From here on, a run of this bundle with saved state is the post step, even if this run ends early.
      core.saveState(PHASE_STATE, 'post');
    },
    publish(report, cleanup) {
      for (const value of report.masks) core.setSecret(reveal(value));
      if (report.failure === undefined) exportVariables(report.exports, env, cleanup);
      for (const [name, value] of Object.entries(report.outputs)) core.setOutput(name, reveal(value));
      for (const warning of report.warnings) core.warning(toLogText(warning));
      printReport(report, env);
      if (report.failure !== undefined) publishFailure(report.failure);
      return report.failure === undefined;
    },
    publishFailure,
    restore() {
      const saved = core.getState(RESTORE_STATE);
      if (saved === '' || env['AWS_SKIP_CLEANUP_STEP'] === 'true') return;
      // Without the file, the values would fall back to a command in the log.
      if (!isWritable(env['GITHUB_ENV'])) throw failure('RUNNER_FILES_MISSING', { variables: ['GITHUB_ENV'] });
      const before = Object.entries(JSON.parse(saved) as Readonly<Record<string, string>>);
      for (const [name, value] of before) core.exportVariable(name, value);
      const isCleared = before.every(([, value]) => value === '');
      core.info(isCleared ? 'Cleared the AWS variables.' : 'Put back the AWS variables that stood before.');
    },
  };
}

function describeFailure(error: Failure, docsUrl: string): string {
  const fix = [`Fix: ${error.fix}`, ...renderText(toPaste(error))];
  return [error.message, ...fix, `More: ${docsUrl}#${error.code.toLowerCase()}`].join('\n');
}

function toPaste({ paste }: Failure): readonly Section[] {
  return paste === undefined ? [] : [{ kind: 'code', ...paste }];
}

function reveal(value: string | Secret): string {
  return value instanceof Secret ? value.reveal() : value;
}

function exportVariables(exports: Report['exports'], env: Environment, cleanup: 'restore' | 'clear' | 'none'): void {
  const names = Object.keys(exports);
  if (names.length === 0) return;
  if (cleanup !== 'none') {
    const before = names.map((name) => [name, cleanup === 'clear' ? '' : (env[name] ?? '')] as const);
    // The runner shows saved state in its debug log, so what stood before is masked, whoever put it there.
    for (const [name, value] of before) if (SECRET_VARIABLES.includes(name) && value !== '') core.setSecret(value);
    core.saveState(RESTORE_STATE, Object.fromEntries(before));
  }
  for (const [name, value] of Object.entries(exports)) core.exportVariable(name, reveal(value));
}

function printReport(report: Report, env: Environment): void {
  if (report.document !== undefined) {
    for (const line of report.document.trimEnd().split('\n')) core.info(toLogLine(line));
  } else if (report.sections.length > 0) {
    core.startGroup('Details');
    for (const line of renderText(report.sections)) core.info(toLogLine(line));
    core.endGroup();
  }
  if (report.isQuiet) {
    core.info(toLogLine(report.headline));
    return;
  }
  core.notice(toLogText(report.headline));
  const warnings = report.warnings.map((warning) => `> ⚠️ ${escapeMarkdown(warning)}`);
  const sections = report.sections.map((section) => renderMarkdown([section]));
  writeSummary(env, [`### ${escapeMarkdown(report.headline)}`, ...warnings, ...sections]);
}

/** Writes the parts that fit, in order; what is too long as a whole is left out, and said so. */
function writeSummary(env: Environment, parts: readonly string[]): void {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || !isWritable(path)) return;
  let room = SUMMARY_LIMIT_BYTES - statSync(path).size - 200;
  const fitting = parts.filter((part) => {
    const size = Buffer.byteLength(part) + 2;
    if (size > room) return false;
    room -= size;
    return part !== '';
  });
  const missing = parts.filter((part) => part !== '').length - fitting.length;
  const note =
    missing === 0 ? [] : [`_Left out here, being too long for GitHub: ${missing} parts. The log holds all of it._`];
  const text = `${[...fitting, ...note].join('\n\n')}\n\n`;
  try {
    appendFileSync(path, text);
  } catch {
    core.warning('The job summary could not be written; the log holds all of it.');
  }
}

function isWritable(path: string | undefined): boolean {
  if (path === undefined || path === '') return false;
  try {
    accessSync(path, constants.W_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * A line that the runner takes for text: no control characters, no `::command::` at its start, no `##[command]` anywhere.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function toLogLine(line: string): string {
  return printable(line)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/u, '$1: ');
}

function toLogText(text: string): string {
  return text.split('\n').map(toLogLine).join('\n');
}
