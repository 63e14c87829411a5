/** A report or a failure as the lines of a terminal. */

import { printable } from '../document/printable.ts';
import type { Failure } from '../failure/failure.ts';
import type { Report } from '../report/report.ts';
import { paint, renderSections } from './format.ts';
import { toFailureText, toTerminalText } from './messages.ts';
import type { Line } from './screen-writer.ts';
import type { Terminal } from './terminal.ts';

type Screens = Pick<Terminal, 'out' | 'err'>;

/** The lines of a report. A document goes to the standard output separately, so its headline moves to the other stream. */
export function renderReport(report: Report, { out, err }: Screens): readonly Line[] {
  const hasDocument = report.document !== undefined;
  const sections = hasDocument ? [] : renderSections(report.sections, out);
  const [headline = ''] = splitLines(toTerminalText(report.headline));
  return [
    ...sections.map(toOut),
    ...(sections.length > 0 ? [toOut('')] : []),
    ...report.warnings.flatMap((warning) =>
      hang(paint('yellow', 'warning:', err), splitLines(toTerminalText(warning))),
    ),
    hasDocument ? toErr(headline) : toOut(paint('bold', headline, out)),
  ];
}

/** The evidence of a failure, what happened, and how to fix it. */
export function renderFailure(error: Failure, { err }: Screens): readonly Line[] {
  const { code, message, fix, paste } = toFailureText(error);
  return [
    ...renderSections(error.evidence, err).map(toErr),
    ...hang(paint('red', `error ${code}:`, err), splitLines(message)),
    toErr(`Fix: ${printable(fix)}`),
    ...(paste?.text.split('\n') ?? []).map((line) => toErr(`  ${printable(line)}`)),
  ];
}

/** The stack of an error that is a bug. */
export function renderStack(error: Error): readonly Line[] {
  return splitLines(error.stack ?? '').map(toErr);
}

function hang(label: string, [first = '', ...rest]: readonly string[]): readonly Line[] {
  return [toErr(`${label} ${first}`), ...rest.map((line) => toErr(`  ${line}`))];
}

function splitLines(text: string): readonly string[] {
  return text.split('\n').map(printable);
}

function toOut(text: string): Line {
  return { stream: 'out', text };
}

function toErr(text: string): Line {
  return { stream: 'err', text };
}
