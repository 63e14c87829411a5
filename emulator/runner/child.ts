/** Runs the process of a step and reads its output line by line. */

import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The process and its limits. */
export interface ChildOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** The process is killed after this time. */
  readonly timeoutMs: number;
  readonly killAfterMs?: number;
  readonly killSignal?: 'SIGINT' | 'SIGTERM' | 'SIGKILL';
  readonly abort?: AbortSignal;
  readonly onLine: (line: string) => void;
}

/** How the process ended and what it printed. */
export interface ChildResult {
  /** `null` when a signal ended the process. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly isTimeout: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const LINGER_MS = 5000;

/** Runs a process to its end. */
export function runChild(options: ChildOptions): Promise<ChildResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(options.command, options.args, {
      cwd: options.cwd,
      env: { ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let isTimeout = false;
    const kill = (): void => {
      child.kill(options.killSignal ?? 'SIGKILL');
    };
    const timeout = setTimeout(() => {
      isTimeout = true;
      child.kill('SIGKILL');
    }, options.timeoutMs);
    const killer = options.killAfterMs === undefined ? undefined : setTimeout(kill, options.killAfterMs);
    options.abort?.addEventListener('abort', kill);
    if (options.abort?.aborted === true) kill();
    let linger: NodeJS.Timeout | undefined;
    const release = (): void => {
      clearTimeout(linger);
      clearTimeout(timeout);
      clearTimeout(killer);
      options.abort?.removeEventListener('abort', kill);
    };
    // A child of the process can keep its output open; the runner does not wait for it forever.
    child.once('exit', () => {
      linger = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, LINGER_MS);
    });
    const stdout = collect(child.stdout, options.onLine);
    const stderr = collect(child.stderr, options.onLine);
    child.once('error', (error) => {
      release();
      reject(error);
    });
    child.once('close', (exitCode, signal) => {
      release();
      resolve({ exitCode, signal, isTimeout, stdout: stdout(), stderr: stderr() });
    });
  });
}

/** Calls back for each complete line. The returned function flushes the last line and returns the whole text. */
function collect(stream: Readable, onLine: (line: string) => void): () => string {
  const decoder = new StringDecoder('utf8');
  const chunks: string[] = [];
  let rest = '';
  const take = (text: string): void => {
    chunks.push(text);
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line.replace(/\r$/u, ''));
  };
  stream.on('data', (chunk: Buffer) => take(decoder.write(chunk)));
  return () => {
    take(decoder.end());
    if (rest !== '') onLine(rest.replace(/\r$/u, ''));
    return chunks.join('');
  };
}
