/** What a command prints: the result on the standard output, everything else on the standard error. */

import { printable } from '../document/printable.ts';
import { errorMessage } from '../failure/error-message.ts';
import { type Failure, failure, isFailure } from '../failure/failure.ts';
import type { Log } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { type ExitCode, toExitCode } from './exit-code.ts';
import { toJson } from './json.ts';
import { toTerminalText } from './messages.ts';
import { renderFailure, renderReport, renderStack } from './render-report.ts';
import { createScreenWriter } from './screen-writer.ts';
import type { Terminal } from './terminal.ts';

export interface Printer {
  readonly log: Log;
  readonly isJson: boolean;
  notice(line: string): void;
  /** Shows a plan. The report that follows repeats nothing of it. */
  plan(report: Report): void;
  /** Prints the result and returns the exit code. */
  finish(report: Report): ExitCode;
  /** Prints the failure of a command that has no report, and returns the exit code. */
  fail(error: unknown): ExitCode;
}

export function createPrinter(command: string, terminal: Terminal, isJson: boolean): Printer {
  const writer = createScreenWriter(terminal);
  const shown = new Set<string>();

  const notice = (line: string): void => writer.write([{ stream: 'err', text: printable(toTerminalText(line)) }]);
  const showReport = (report: Report): void => {
    const sections = report.sections.filter((section) => !shown.has(JSON.stringify(section)));
    const warnings = report.warnings.filter((warning) => !shown.has(JSON.stringify(warning)));
    for (const part of [...sections, ...warnings]) shown.add(JSON.stringify(part));
    if (report.document !== undefined) writer.writeDocument(report.document);
    writer.write(renderReport({ ...report, sections, warnings }, terminal));
  };
  const showFailure = (error: Failure): void => writer.write(renderFailure(error, terminal));
  const showJson = (report: Report | undefined, error: Failure | undefined): void =>
    writer.write([{ stream: 'out', text: JSON.stringify(toJson(command, report, error), null, 2) }]);

  return {
    isJson,
    log: {
      mask: writer.mask,
      // A terminal shows one step at a time: the table of the result lists them all.
      info: (line) => {
        if (terminal.err.isTerminal && STEP.test(line)) writer.showStatus(printable(toTerminalText(line)));
        else notice(line);
      },
    },
    notice,
    plan: (report) => {
      showReport(report);
      if (report.failure !== undefined) showFailure(report.failure);
    },
    finish: (report) => {
      if (!isJson) showReport(report);
      if (report.failure !== undefined) showFailure(report.failure);
      if (isJson) showJson(report, report.failure);
      writer.clearStatus();
      return toExitCode(report.failure);
    },
    fail: (error) => {
      const known = isFailure(error) ? error : toInternalError(error);
      if (!isFailure(error) && error instanceof Error) writer.write(renderStack(error));
      showFailure(known);
      if (isJson) showJson(undefined, known);
      return toExitCode(known);
    },
  };
}

/** How a command logs a step, with or without an account in front. */
const STEP = /^(?:\[[^\]]*\] )?(?:Would|Will|Done)\b/u;

function toInternalError(error: unknown): Failure {
  return failure('INTERNAL_ERROR', { reason: errorMessage(error) }, { cause: error });
}
