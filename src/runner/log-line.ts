/** Text of any origin as lines that the runner shows and never takes for a command. */

import { printable } from '../document/printable.ts';

/**
 * A line that the runner takes for text: no control characters, no `::command::` at its start, no `##[command]` anywhere.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function toLogLine(line: string): string {
  return printable(line)
    .replaceAll('##[', '# #[')
    .replace(/^(\s*):(?=:)/u, '$1: ');
}

/** The same for a text of several lines. */
export function toLogText(text: string): string {
  return text.split('\n').map(toLogLine).join('\n');
}
