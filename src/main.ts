/** The action: reads its inputs, parses them into one command, runs it, and publishes the report. */

import { createActionPorts } from './app/action-ports.ts';
import { clearCurrent, prepareHandovers, readRefreshed, readVariable } from './app/handover.ts';
import { hideRoleParts, maskInputs } from './app/mask-inputs.ts';
import { runProcess } from './app/process.ts';
import { run } from './app/run.ts';
import type { Command } from './inputs/command.ts';
import { readTimeout } from './inputs/fields/settings.ts';
import { parseCommand } from './inputs/parse.ts';
import type { Credentials } from './ports/aws.ts';
import type { RunContext } from './ports/runner.ts';
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
  const deadline = startDeadline(readTimeout((name) => host.input(name)));
  host.requireCommandFiles();
  maskInputs(host);
  const context = readContext(env);
  const earlier = readAmbientCredentials(env) ?? (await readRefreshed(host));
  try {
    const command = await Promise.race([parse(context, earlier, deadline.require), deadline.expired]);
    deadline.require();
    deadline.extend(command.timeoutSeconds);
    for (const line of command.notices) host.notice(line);
    for (const line of await readEndpointOverrides(env, command.stsEndpoint)) host.log.info(line);
    for (const line of readUnusableProxies(env)) host.log.info(line);
    clearCurrent(command, host);
    hideRoleParts(command, context, host);
    const ports = createActionPorts(command, context, earlier, host, deadline.signal);
    const report = await Promise.race([run(command.kind, command, ports), deadline.expired]);
    return await host.publish(report, command.cleanup, await prepareHandovers(report, command, host));
  } finally {
    deadline.end();
  }
}

function parse(context: RunContext, earlier: Credentials | undefined, requireTime: () => void): Promise<Command> {
  const input = (name: string): string => host.input(name);
  return parseCommand(input, context, earlier, (path) => readWorkspaceFile(env, path), readVariable, requireTime);
}

void runProcess(host, main);
