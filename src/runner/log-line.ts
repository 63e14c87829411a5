/** Makes untrusted text safe for the log: the runner prints it and never runs it as a command. */

import { printable } from '../document/printable.ts';

/**
 * Escapes control characters, `::command::` at the start and `##[command]` anywhere.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toLogLine(line: string): string {
  return printable(line)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/u, '$1: ');
}

/** The same for several lines. */
export function toLogText(text: string): string {
  return text.split('\n').map(toLogLine).join('\n');
}
