/** Everything that is printed: the result on the standard output, everything else beside it. */

import { printable } from '../document/printable.ts';
import type { Section } from '../document/section.ts';
import { takeWidth } from '../document/width.ts';
import { errorMessage } from '../error-message.ts';
import { type Failure, failure, isFailure } from '../failure/failure.ts';
import type { Log } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { Secret } from '../secret.ts';
import { paint, renderSections } from './format.ts';
import { type FailureText, toFailureText, toTerminalText } from './messages.ts';
import type { Terminal } from './terminal.ts';

/** How a command ends: 0 nothing to do or done, 1 failed, 2 a difference that was asked for as a failure. */
export type ExitCode = 0 | 1 | 2;

export interface Printer {
  readonly log: Log;
  readonly isJson: boolean;
  notice(line: string): void;
  /** A plan, of which the report that follows repeats nothing. */
  plan(report: Report): void;
  /** The result; gives the exit code. */
  finish(report: Report): ExitCode;
  /** The failure that left no report; gives the exit code. */
  fail(error: unknown): ExitCode;
}

export function createPrinter(verb: string, terminal: Terminal, isJson: boolean): Printer {
  const { out, err } = terminal;
  const hidden = new Set<string>();
  const shown = new Set<string>();
  const told = new Set<string>();
  let hasStatus = false;

  const hide = (text: string): string => [...hidden].reduce((rest, part) => rest.replaceAll(part, '***'), text);
  const clear = (): void => {
    if (hasStatus) err.write('\r\u001b[2K');
    hasStatus = false;
  };
  const toErr = (line: string): void => {
    clear();
    err.write(`${hide(line)}\n`);
  };
  const toOut = (line: string): void => {
    clear();
    out.write(`${hide(line)}\n`);
  };
  // In a terminal the steps pass by in one line: the table of the result holds them all.
  const info = (line: string): void => {
    const text = hide(printable(toTerminalText(line)));
    if (!err.isTerminal || !STEP.test(line)) {
      toErr(text);
      return;
    }
    clear();
    err.write(paint('dim', takeWidth(text, Math.max(1, (err.columns ?? 80) - 1)), err));
    hasStatus = true;
  };
  const lines = (text: string): readonly string[] => text.split('\n').map(printable);
  const showSections = (sections: readonly Section[]): void => {
    const fresh = sections.filter((section) => !shown.has(JSON.stringify(section)));
    for (const section of fresh) shown.add(JSON.stringify(section));
    const rendered = renderSections(fresh, out);
    for (const line of rendered) toOut(line);
    if (rendered.length > 0) toOut('');
  };
  const warn = (text: string): void => {
    const [first = '', ...rest] = lines(toTerminalText(text));
    toErr(`${paint('yellow', 'warning:', err)} ${first}`);
    for (const line of rest) toErr(`  ${line}`);
  };
  const showReport = (report: Report): void => {
    if (report.document === undefined) showSections(report.sections);
    else out.write(report.document);
    for (const warning of report.warnings) if (!told.has(warning)) warn(warning);
    for (const warning of report.warnings) told.add(warning);
    const [headline = ''] = lines(toTerminalText(report.headline));
    if (report.document === undefined) toOut(paint('bold', headline, out));
    else toErr(headline);
  };
  const showFailure = (error: Failure, { code, message, fix, paste }: FailureText): void => {
    for (const line of renderSections(error.evidence, err)) toErr(line);
    const [first = '', ...rest] = lines(message);
    toErr(`${paint('red', `error ${code}:`, err)} ${first}`);
    for (const line of rest) toErr(`  ${line}`);
    toErr(`Fix: ${printable(fix)}`);
    for (const line of paste?.text.split('\n') ?? []) toErr(`  ${printable(line)}`);
  };
  const toExitCode = (error: Failure | undefined): ExitCode => {
    if (error === undefined) return 0;
    return error.code === 'DRIFT_FOUND' ? 2 : 1;
  };
  const printJson = (report: Report | undefined, error: Failure | undefined): void => {
    const failed = error === undefined ? undefined : toFailureText(error);
    const result = {
      version: 1,
      verb,
      ok: error === undefined,
      exitCode: toExitCode(error),
      ...(report === undefined ? {} : describe(report)),
      ...(failed === undefined ? {} : { failure: { code: failed.code, message: failed.message, fix: failed.fix } }),
    };
    clear();
    out.write(`${hide(JSON.stringify(result, null, 2))}\n`);
  };
  const showError = (error: Failure): void => showFailure(error, toFailureText(error));

  return {
    log: { info, mask: (text) => hidden.add(text) },
    isJson,
    notice: (line) => toErr(printable(toTerminalText(line))),
    plan: (report) => {
      showReport(report);
      if (report.failure !== undefined) showError(report.failure);
    },
    finish: (report) => {
      if (!isJson) showReport(report);
      if (report.failure !== undefined) showError(report.failure);
      if (isJson) printJson(report, report.failure);
      clear();
      return toExitCode(report.failure);
    },
    fail: (error) => {
      const problem = isFailure(error) ? error : toDefect(error);
      if (!isFailure(error) && error instanceof Error) for (const line of lines(error.stack ?? '')) toErr(line);
      showError(problem);
      if (isJson) printJson(undefined, problem);
      return toExitCode(problem);
    },
  };
}

/** How a command logs a step, also where an account is named first. */
const STEP = /^(?:\[[^\]]*\] )?(?:Would|Will|Done)\b/u;

function toDefect(error: unknown): Failure {
  const reason = errorMessage(error);
  return failure('INTERNAL_ERROR', { reason }, { cause: error });
}

/** The parts of a report that programs read; what is text of JSON in an output is JSON here. */
function describe({ headline, warnings, outputs, document }: Report) {
  const values = Object.entries(outputs).map(([name, value]) => [name, toValue(name, value)] as const);
  return {
    headline: toTerminalText(headline),
    warnings: warnings.map(toTerminalText),
    outputs: Object.fromEntries(values),
    ...(document === undefined ? {} : { document }),
  };
}

function toValue(name: string, value: string | Secret): unknown {
  if (value instanceof Secret) return String(value);
  return name === 'plan' || name === 'findings' ? (JSON.parse(value) as unknown) : value;
}
