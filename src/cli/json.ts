/** The object that `--json` prints. */

import type { Failure } from '../failure/failure.ts';
import type { Report } from '../report/report.ts';
import { Secret } from '../secret.ts';
import { toExitCode } from './exit-code.ts';
import { toFailureText, toTerminalText } from './messages.ts';

/** The result of a command, with its report, its failure, or both. */
export function toJson(command: string, report: Report | undefined, error: Failure | undefined) {
  return {
    version: 1,
    verb: command,
    ok: error === undefined,
    exitCode: toExitCode(error),
    ...(report === undefined ? {} : describeReport(report)),
    ...(error === undefined ? {} : { failure: describeFailure(error) }),
  };
}

function describeReport({ headline, warnings, outputs, document }: Report) {
  const values = Object.entries(outputs).map(([name, value]) => [name, toValue(name, value)] as const);
  return {
    headline: toTerminalText(headline),
    warnings: warnings.map(toTerminalText),
    outputs: Object.fromEntries(values),
    ...(document === undefined ? {} : { document }),
  };
}

function describeFailure(error: Failure) {
  const { code, message, fix } = toFailureText(error);
  return { code, message, fix };
}

/** An output that holds JSON as text becomes JSON here. */
function toValue(name: string, value: string | Secret): unknown {
  if (value instanceof Secret) return String(value);
  return name === 'plan' || name === 'findings' ? (JSON.parse(value) as unknown) : value;
}
