/** The GitHub Actions runner: the only place that prints, masks, exports or saves anything. */

import { appendFileSync, statSync } from 'node:fs';
import * as core from '@actions/core';
import { codeSpan, escapeMarkdown, renderMarkdown } from '../document/markdown.ts';
import type { Section } from '../document/section.ts';
import { renderText } from '../document/text.ts';
import { type Failure, failure } from '../failure/failure.ts';
import type { Environment, Log } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { Secret } from '../secret.ts';
import { fingerprint, KEY_VARIABLES, NOTHING, RESTORE_STATE, renderRestoreState, type Undo } from './cleanup/state.ts';
import { appendValues, isWritable, type Values } from './command-files.ts';
import { noteExpiry } from './expiry.ts';
import { toLogLine, toLogText } from './log-line.ts';

/** GitHub drops a summary of more than 1 MiB. */
const SUMMARY_LIMIT_BYTES = 1_000_000;

/** What a successful step writes besides variables, and how the post step reverts it. */
export interface Handover {
  readonly exports: Report['exports'];
  readonly undo: readonly Undo[];
  /** Called after the restore state is saved and before anything is exported. */
  readonly write: () => void | Promise<void>;
}

type Cleanup = 'restore' | 'clear' | 'none';

export interface Host {
  readonly log: Log;
  input(name: string): string;
  mask(secret: Secret): void;
  notice(line: string): void;
  /** Empties these variables for later steps now, whatever comes of this step; the post step can put them back. */
  clear(names: readonly string[], cleanup: Cleanup): void;
  /** Leaves these texts out of everything that a failure prints. */
  hideInFailures(texts: readonly string[]): void;
  /** Fails with `RUNNER_FILES_MISSING` unless values can be handed to the runner by file: by the log they would be readable. */
  requireCommandFiles(): void;
  /** Masks, then saves the restore state, then writes files, environment, outputs and summary. Returns whether the report is a success. */
  publish(report: Report, cleanup: Cleanup, handovers?: readonly Handover[]): Promise<boolean>;
  publishFailure(error: Failure): void;
}

export function createHost(env: Environment, docsUrl: string): Host {
  let cleared: Report['exports'] = {};
  let hidden: readonly string[] = [];
  const conceal = (text: string): string => hidden.reduce((rest, part) => rest.replaceAll(part, '***'), text);
  const publishFailure = (error: Failure, found: readonly string[] = []): void => {
    for (const line of renderText(error.evidence)) core.info(toLogLine(conceal(line)));
    core.error(toLogText(conceal(describeFailure(error, docsUrl))), { title: error.code });
    try {
      appendValues(env, { GITHUB_OUTPUT: [['failure-code', error.code]] });
    } catch {
      // The log has the failure, and the file cannot be written.
    }
    const parts = [
      `### ❌ ${codeSpan(error.code)}`,
      escapeMarkdown(error.message),
      `**Fix:** ${escapeMarkdown(error.fix)}`,
      ...[...toPaste(error), ...error.evidence].map((section) => renderMarkdown([section])),
      ...found,
    ];
    writeSummary(env, parts.map(conceal));
  };
  return {
    log: { info: (line) => core.info(toLogLine(line)), mask: (text) => core.setSecret(text) },
    input: (name) => core.getInput(name),
    mask: (secret) => core.setSecret(secret.reveal()),
    notice: (line) => core.notice(toLogText(line)),
    hideInFailures(texts) {
      hidden = [...texts, ...texts.map(escapeMarkdown)];
    },
    clear(names, cleanup) {
      const values = [...new Set(names)].filter((name) => env[name]).map((name) => [name, ''] as const);
      cleared = Object.fromEntries(values);
      if (cleanup !== 'none' && values.length > 0) saveRestoreState(values, [], env, cleanup);
      appendValues(env, { GITHUB_ENV: values });
    },
    requireCommandFiles() {
      const variables = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STATE'].filter((name) => !isWritable(env[name]));
      if (variables.length > 0) throw failure('RUNNER_FILES_MISSING', { variables });
      // If this run ends early, the post step must not read the state of an earlier step from the environment.
      appendValues(env, { GITHUB_STATE: [[RESTORE_STATE, renderRestoreState(NOTHING)]] });
    },
    async publish(report, cleanup, handovers = []) {
      for (const value of report.masks) core.setSecret(reveal(value));
      const exports =
        report.failure === undefined ? await handOver({ ...cleared, ...report.exports }, handovers, env, cleanup) : [];
      if (report.failure === undefined && report.expiry !== undefined) {
        noteExpiry(env, report.expiry.accessKeyId, report.expiry.expiration);
      }
      const outputs = Object.entries(report.outputs).map(([name, value]) => [name, reveal(value)] as const);
      appendValues(env, { GITHUB_ENV: exports, GITHUB_OUTPUT: outputs });
      for (const warning of report.warnings) core.warning(toLogText(warning));
      printFindings(report);
      if (report.failure === undefined) printSuccess(report, env);
      else {
        // The report has findings, but it is not a success.
        core.info(toLogLine(conceal(report.headline)));
        publishFailure(report.failure, [escapeMarkdown(report.headline), ...toMarkdown(report)]);
      }
      return report.failure === undefined;
    },
    publishFailure: (error) => publishFailure(error),
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

/** Saves the restore state, writes the files, and returns the variables to export. */
async function handOver(
  own: Report['exports'],
  handovers: readonly Handover[],
  env: Environment,
  cleanup: Cleanup,
): Promise<Values> {
  const all = [own, ...handovers.map((handover) => handover.exports)].flatMap((exports) => Object.entries(exports));
  // Do not create an empty variable that did not exist.
  const exports = [...new Map(all)]
    .map(([name, value]) => [name, reveal(value)] as const)
    .filter(([name, value]) => value !== '' || Boolean(env[name]));
  const undo = handovers.flatMap((handover) => handover.undo);
  if (cleanup !== 'none' && exports.length + undo.length > 0) saveRestoreState(exports, undo, env, cleanup);
  for (const handover of handovers) await handover.write();
  return exports;
}

function saveRestoreState(
  exports: Values,
  undo: readonly Undo[],
  env: Environment,
  cleanup: 'restore' | 'clear',
): void {
  const variables = exports.map(([name, value]) => {
    const saved = cleanup === 'clear' ? { before: '' } : { before: env[name] ?? '', written: fingerprint(value) };
    return [name, saved] as const;
  });
  // The runner prints saved state in its debug log, so the previous key is masked, whichever step set it.
  for (const [name, { before }] of variables) {
    if (KEY_VARIABLES.includes(name) && before !== '') core.setSecret(before);
  }
  const state = renderRestoreState({ variables: Object.fromEntries(variables), undo });
  appendValues(env, { GITHUB_STATE: [[RESTORE_STATE, state]] });
}

function printFindings({ document, sections }: Report): void {
  if (document !== undefined) {
    for (const line of document.trimEnd().split('\n')) core.info(toLogLine(line));
    return;
  }
  if (sections.length === 0) return;
  core.startGroup('Details');
  for (const line of renderText(sections)) core.info(toLogLine(line));
  core.endGroup();
}

function printSuccess(report: Report, env: Environment): void {
  if (report.isQuiet) {
    core.info(toLogLine(report.headline));
    return;
  }
  core.notice(toLogText(report.headline));
  writeSummary(env, [`### ${escapeMarkdown(report.headline)}`, ...toMarkdown(report)]);
}

function toMarkdown({ warnings, sections }: Report): readonly string[] {
  return [
    ...warnings.map((warning) => `> ⚠️ ${escapeMarkdown(warning)}`),
    ...sections.map((section) => renderMarkdown([section])),
  ];
}

/** Writes the parts that fit, in order. A note counts the parts that are too long. */
function writeSummary(env: Environment, parts: readonly string[]): void {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (!isWritable(path)) return;
  let room = SUMMARY_LIMIT_BYTES - statSync(path).size - 200;
  const fitting = parts.filter((part) => {
    const size = Buffer.byteLength(part) + 2;
    if (size > room) return false;
    room -= size;
    return part !== '';
  });
  const missing = parts.filter((part) => part !== '').length - fitting.length;
  const note =
    missing === 0
      ? []
      : [
          `_Omitted ${missing} parts because the summary would exceed GitHub's size limit. The log contains all of them._`,
        ];
  const text = `${[...fitting, ...note].join('\n\n')}\n\n`;
  try {
    appendFileSync(path, text);
  } catch {
    core.warning('The job summary could not be written. The log contains all of it.');
  }
}
