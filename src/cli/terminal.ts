/** The terminal as the rest of the program sees it: two streams, how wide they are, and somebody who may be asked. */

import { createInterface } from 'node:readline/promises';
import { text } from 'node:stream/consumers';

/** One of the two streams. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly hasColour: boolean;
  /** `undefined` where no person looks at it: then nothing is wrapped. */
  readonly columns: number | undefined;
  write(text: string): void;
}

export interface Terminal {
  readonly out: Screen;
  readonly err: Screen;
  /** Whether a question can be asked and will be seen. */
  readonly canAsk: boolean;
  /** The answer on one line; `undefined` at the end of the input. Fails with `Interrupted`. */
  ask(question: string): Promise<string | undefined>;
  /** All of the standard input. */
  readInput(): Promise<string>;
}

/** The person pressed Ctrl-C at a question. */
export class Interrupted extends Error {}

interface Streams {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The terminal of the process. https://no-color.org */
export function createTerminal({ stdin, stdout, stderr, env }: Streams): Terminal {
  const mayColour = !env['NO_COLOR'] && env['TERM'] !== 'dumb';
  const toScreen = (stream: NodeJS.WriteStream): Screen => ({
    isTerminal: stream.isTTY === true,
    hasColour: stream.isTTY === true && mayColour,
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
