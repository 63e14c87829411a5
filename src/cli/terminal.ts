/** The terminal: two output streams with their width, and a way to ask the user. */

import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';

export interface Screen {
  readonly isTerminal: boolean;
  readonly hasColor: boolean;
  /** `undefined` if the stream is not a terminal: then nothing is wrapped. */
  readonly columns: number | undefined;
  write(text: string): void;
}

export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
  /** Whether input and output are a terminal, so that the user sees a question. */
  readonly canAsk: boolean;
  /** The answer; `undefined` at the end of the input. Rejects with `Interrupted`. */
  ask(question: string): Promise<string | undefined>;
  /** Reads the standard input to its end. */
  readInput(): Promise<string>;
}

/** The user pressed Ctrl-C at a question. */
export class Interrupted extends Error {}

interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of the process. https://no-color.org */
export function createTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  const allowsColor = !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const toScreen = (stream: NodeJS.WriteStream): Screen => ({
    isTerminal: stream.isTTY === true,
    hasColor: stream.isTTY === true && allowsColor,
    get columns() {
      return stream.isTTY === true ? stream.columns || 80 : undefined;
    },
    write: (chunk) => stream.write(chunk),
  });
  return {
    out: toScreen(stdout),
    err: toScreen(stderr),
    canAsk: stdin.isTTY === true && stdout.isTTY === true,
    ask: async (question) => {
      const lines = createInterface({ input: stdin, output: stdout });
      try {
        return await new Promise<string | undefined>((resolve, reject) => {
          lines.once('SIGINT', () => reject(new Interrupted('interrupted at a question')));
          lines.once('close', () => {
            stdout.write('\n');
            resolve(undefined);
          });
          lines.question(question).then(resolve, reject);
        });
      } finally {
        lines.close();
      }
    },
    readInput: () => text(stdin),
  };
}
