/** Writes lines to the two streams of a terminal: masks secrets, and keeps one line for the current step. */

import { takeWidth } from '../document/width.ts';
import { paint } from './format.ts';
import type { Terminal } from './terminal.ts';

/** A line of output: `out` carries the result, `err` everything else. */
export interface Line {
  readonly stream: 'out' | 'err';
  readonly text: string;
}

export interface ScreenWriter {
  /** Masks this text in every line from now on. */
  readonly mask: (secret: string) => void;
  readonly write: (lines: readonly Line[]) => void;
  /** Writes a document to the standard output, unchanged. */
  readonly writeDocument: (text: string) => void;
  /** Shows the current step in a line that the next output replaces. */
  readonly showStatus: (text: string) => void;
  readonly clearStatus: () => void;
}

export function createScreenWriter({ out, err }: Pick<Terminal, 'out' | 'err'>): ScreenWriter {
  const secrets = new Set<string>();
  let hasStatus = false;
  const maskSecrets = (text: string): string =>
    [...secrets].reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  const clearStatus = (): void => {
    if (hasStatus) err.write('\r\u001b[2K');
    hasStatus = false;
  };
  return {
    mask: (secret) => secrets.add(secret),
    write: (lines) => {
      clearStatus();
      for (const { stream, text } of lines) (stream === 'out' ? out : err).write(`${maskSecrets(text)}\n`);
    },
    writeDocument: (text) => {
      clearStatus();
      out.write(text);
    },
    showStatus: (text) => {
      clearStatus();
      const width = Math.max(1, (err.columns ?? 80) - 1);
      err.write(paint('dim', takeWidth(maskSecrets(text), width), err));
      hasStatus = true;
    },
    clearStatus,
  };
}
