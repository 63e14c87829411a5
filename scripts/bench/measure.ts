/** Runs one process as the runner does, and measures it. */

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { Readable, type Writable } from 'node:stream';
import { text } from 'node:stream/consumers';

export interface Measurement {
  readonly wallMs: number;
  /** User and system time. */
  readonly cpuMs: number;
  /** Peak resident memory. */
  readonly rssMib: number;
}

/** A script and its expected exit code: a run that fails early would look fast. */
export interface Run {
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
  readonly exitCode: number;
}

const PROBE = join(import.meta.dirname, 'probe.cjs');

/** Runs a script with the current Node executable. */
export async function measure({ script, env, exitCode }: Run): Promise<Measurement> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', PROBE, script], {
    env: { ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const [, stdout, stderr, probe] = child.stdio;
  const output = Promise.all([stdout, stderr, probe].map(readAll));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  const wallMs = performance.now() - start;
  const [printed = '', problems = '', report = ''] = await output;
  if (code !== exitCode) {
    throw new Error(`${script} ended with ${code} instead of ${exitCode}:\n${printed}\n${problems}`);
  }
  const { cpuMs, rssMib } = JSON.parse(report) as Omit<Measurement, 'wallMs'>;
  return { wallMs, cpuMs, rssMib };
}

function readAll(stream: Readable | Writable | null | undefined): Promise<string> {
  if (stream instanceof Readable) return text(stream);
  throw new Error('The process does not have a pipe to read from.');
}
