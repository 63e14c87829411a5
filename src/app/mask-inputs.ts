/** Which inputs and variables hold secrets that the log must never show. */

import type { Command } from '../inputs/command.ts';
import { INPUTS, type InputSpec } from '../inputs/inputs.ts';
import type { RunContext } from '../ports/runner.ts';
import type { Host } from '../runner/host.ts';
import { readProxyPasswords, toProxyVariables } from '../runner/proxy.ts';
import { readWorkspaceFile } from '../runner/workspace.ts';
import { Secret } from '../secret.ts';

/** Masks every secret input and every proxy password. Called before the inputs are parsed. */
export function maskInputs(host: Host): void {
  for (const [name, spec] of Object.entries<InputSpec>(INPUTS)) {
    const value = spec.isSecret === true ? host.input(name) : '';
    if (value !== '') host.mask(new Secret(value));
  }
  for (const variables of [process.env, toProxyVariables(host.input('http-proxy'))]) {
    for (const password of readProxyPasswords(variables)) host.mask(password);
  }
}

/**
 * In a public repository, the account and the name of a role that the workflow file does not contain come from a secret or a
 * variable: the runner masks the whole ARN, and this hides its parts in failures. A run without a checkout counts as that.
 */
export function hideRoleParts(command: Command, context: RunContext, host: Host): void {
  if (!context.isPublic || (!('keepsExisting' in command) && command.kind !== 'assume-roles')) return;
  const roles =
    command.kind === 'assume-roles' ? command.options.profiles.map(({ role }) => role) : [command.options.role];
  const parts = roles.flatMap((role) => [role?.account ?? '', role?.name ?? '']).filter((part) => part.length > 3);
  const read = readWorkspaceFile(process.env, context.workflowFile);
  const workflow = typeof read === 'string' ? read : '';
  host.hideInFailures(parts.filter((part) => !workflow.includes(part)));
}
