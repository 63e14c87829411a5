/** A run as one text that people review: the log, annotations, the job summary, outputs, and the requests it made. */

import type { LoggedRequest } from '../../emulator/request-log.ts';
import type { StepResult } from '../../emulator/runner/step.ts';

/** What two runs never share, and the word that the text has in its place. */
const CHANGING: readonly (readonly [RegExp, string])[] = [
  [/\b\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/gu, '<time>'],
  [/127\.0\.0\.1:\d+/gu, '127.0.0.1:<port>'],
  [/\b(AKIA|ASIA|AROA|AIDA)[A-Z2-7]{12,}/gu, '$1<id>'],
  [/\b\d+(?:\.\d+)? s\b/gu, '<seconds> s'],
];

/** The text without what two runs never share. */
export function withoutChanges(text: string): string {
  return CHANGING.reduce((rest, [pattern, word]) => rest.replaceAll(pattern, word), text);
}

/** A step of a job as text. */
export function renderStory(result: StepResult, requests: readonly LoggedRequest[]): string {
  const annotations = result.annotations.map(({ level, title, message }) => `${level} ${title ?? ''}: ${message}`);
  return renderParts([
    ['Exit code', String(result.exitCode)],
    ['Log', byAccount(result.log).join('\n')],
    ['Annotations', annotations.join('\n')],
    ['Exported variables', Object.keys(result.env).sort().join('\n')],
    ['Outputs', renderOutputs(result.outputs)],
    ['Job summary', result.summary],
    ['Requests', renderRequests(requests)],
  ]);
}

/** Accounts are worked on at the same time, so their lines arrive mixed: each account's lines together, in their own order. */
function byAccount(lines: readonly string[]): readonly string[] {
  const accountOf = (line: string): string | undefined => /^\[([\w-]+)\] /u.exec(line)?.[1];
  const first = lines.findIndex((line) => accountOf(line) !== undefined);
  if (first === -1) return lines;
  const groups = Map.groupBy(lines.filter(accountOf), accountOf);
  const ordered = [...groups].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)).flatMap(([, own]) => own);
  return [...lines.slice(0, first), ...ordered, ...lines.slice(first).filter((line) => accountOf(line) === undefined)];
}

/** A command of the terminal as text. */
export function renderTerminalStory(
  { code, stdout, stderr }: { readonly code: number; readonly stdout: string; readonly stderr: string },
  requests: readonly LoggedRequest[],
): string {
  return renderParts([
    ['Exit code', String(code)],
    ['Standard output', stdout],
    ['Standard error', stderr],
    ['Requests', renderRequests(requests)],
  ]);
}

function renderParts(parts: readonly (readonly [string, string])[]): string {
  const shown = parts.filter(([, text]) => text.trim() !== '');
  const text = shown.map(([title, part]) => `===== ${title} =====\n${part.trimEnd()}\n`).join('\n');
  return withoutChanges(text).replace(/[ \t]+$/gmu, '');
}

/** Values that are documents have formats and tests of their own. */
const DOCUMENTS = ['plan', 'findings', 'roles'];

function renderOutputs(outputs: StepResult['outputs']): string {
  const names = Object.keys(outputs).sort();
  return names.map((name) => `${name}=${DOCUMENTS.includes(name) ? '<JSON>' : outputs[name]}`).join('\n');
}

/** By name: requests that a run makes at the same time arrive in no certain order. */
function renderRequests(requests: readonly LoggedRequest[]): string {
  return requests
    .map(
      ({ service, action, status, errorCode }) => `${service} ${action} → ${status ?? 'no answer'} ${errorCode ?? ''}`,
    )
    .map((line) => line.trimEnd())
    .sort()
    .join('\n');
}
