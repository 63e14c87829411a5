/** The action: reads its inputs, parses them into one command, runs it, and publishes the report. */

import { createActionPorts } from './app/action-ports.ts';
import { clearCurrent, prepareHandovers, readRefreshed, readVariable } from './app/handover.ts';
import { hideRoleParts, maskInputs } from './app/mask-inputs.ts';
import { runProcess } from './app/process.ts';
import { run } from './app/run.ts';
import { parseCommand } from './inputs/parse.ts';
import { startDeadline } from './runner/clock.ts';
import { readAmbientCredentials, readContext, readDocsUrl } from './runner/context.ts';
import { readEndpointOverrides } from './runner/endpoints.ts';
import { createHost } from './runner/host.ts';
import { readUnusableProxies } from './runner/proxy.ts';
import { readWorkspaceFile } from './runner/workspace.ts';

const { env } = process;
const host = createHost(env, readDocsUrl(env));

/** Whether the step succeeds. */
async function main(): Promise<boolean> {
  host.requireCommandFiles();
  maskInputs(host);
  const context = readContext(env);
  const earlier = readAmbientCredentials(env) ?? (await readRefreshed(host));
  const command = await parseCommand(
    (name) => host.input(name),
    context,
    earlier,
    (path) => readWorkspaceFile(env, path),
    readVariable,
  );
  for (const line of command.notices) host.notice(line);
  for (const line of readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
  for (const line of readUnusableProxies(env)) host.log.info(line);

  clearCurrent(command, host);
  hideRoleParts(command, context, host);

  const deadline = startDeadline(command.timeoutSeconds);
  try {
    const ports = createActionPorts(command, context, earlier, host, deadline.signal);
    const report = await Promise.race([run(command.kind, command, ports), deadline.expired]);
    return host.publish(report, command.cleanup, await prepareHandovers(report, command, host));
  } finally {
    deadline.end();
  }
}

void runProcess(host, main);
