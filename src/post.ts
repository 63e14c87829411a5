/** The post step of the action. An entry of its own: it runs in every job, so it loads next to nothing. */

import { errorMessage } from './error-message.ts';
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
  else print('error', `This is a defect of the action: ${errorMessage(error)}`);
  process.exitCode = 1;
}
