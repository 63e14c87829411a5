/** The entry of the post step. It runs in every job, so it is a separate bundle and loads as little as possible. */

import { errorMessage } from './failure/error-message.ts';
import { type Failure, isFailure } from './failure/failure.ts';
import { cleanUp } from './runner/cleanup/cleanup.ts';

/** https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
function print(command: string, text: string): void {
  const escaped = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  process.stdout.write(`::${command}::${escaped}\n`);
}

function printFailure({ code, message, fix }: Failure): void {
  print(`error title=${code}`, `${message}\nFix: ${fix}`);
}

try {
  const isRestored = await cleanUp(process.env, {
    info: (line) => process.stdout.write(`${line}\n`),
    warn: (line) => print('warning', line),
    error: printFailure,
  });
  if (!isRestored) process.exitCode = 1;
} catch (error) {
  if (isFailure(error)) printFailure(error);
  else print('error', `This is a bug in gh-oidc-aws: ${errorMessage(error)}`);
  process.exitCode = 1;
}
