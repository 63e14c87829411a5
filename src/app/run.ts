/** What each kind of command runs: the one table, for the action and the terminal. */

import { assume } from '../commands/assume/assume.ts';
import type { Command } from '../inputs/command.ts';
import type { Report } from '../report/report.ts';
import { writeWorkspaceFile } from '../runner/workspace.ts';
import type { Ports } from './ports.ts';

type Kind = Command['kind'];
type Commands = { readonly [K in Kind]: Command & { readonly kind: K } };
type Run<K extends Kind> = (command: Commands[K], ports: Ports) => Promise<Report>;

/** `assume` is part of the main file because most runs are that; every other command is loaded when it runs. */
const RUN: { readonly [K in Kind]: Run<K> } = {
  assume: async (command, ports) => {
    const kept = await keepExisting(command, ports);
    if (kept !== undefined) return kept;
    const lookup = ports.earlier === undefined ? undefined : ports.openLookup(ports.earlier, 'explanation');
    return assume(command.options, { ...ports, lookup });
  },
  'assume-roles': async ({ options }, ports) => {
    const { assumeRoles } = await import('../commands/assume/roles.ts');
    const lookup = ports.earlier === undefined ? undefined : ports.openLookup(ports.earlier, 'explanation');
    return assumeRoles(options, { ...ports, lookup });
  },
  'assume-from-source': async (command, ports) => {
    const kept = await keepExisting(command, ports);
    if (kept !== undefined) return kept;
    const { assumeFromSource } = await import('../commands/assume/from-source.ts');
    const { readTokenFile } = await import('../runner/token-file.ts');
    const readMasked = (path: string) => {
      const token = readTokenFile(ports.workspace['GITHUB_WORKSPACE'], path);
      ports.mask(token);
      return token;
    };
    return assumeFromSource(command.options, {
      ...ports,
      caller: ports.givenKeyCaller,
      sts: ports.fileSts,
      readTokenFile: readMasked,
    });
  },
  identity: async ({ options }, ports) => {
    const { identity } = await import('../commands/identity.ts');
    return identity(options, { ...ports, sts: ports.givenKeyCaller });
  },
  diagnose: async ({ options }, ports) => {
    const { diagnoseTrust } = await import('../commands/diagnose/diagnose.ts');
    const openLookup = (credentials: Parameters<Ports['openLookup']>[0]) => ports.openLookup(credentials, 'diagnosis');
    return diagnoseTrust(options, { ...ports, openLookup });
  },
  render: async ({ options }, ports) => {
    const { render } = await import('../commands/render.ts');
    const write = (path: string, text: string) => writeWorkspaceFile(ports.workspace, path, text);
    return render(options, { ...ports, files: { write } });
  },
  plan: runAccountsCommand,
  bootstrap: runAccountsCommand,
  teardown: runAccountsCommand,
};

/** Runs a command. The kind is a parameter of its own so that the compiler pairs it with its command. */
export function run<K extends Kind>(kind: K, command: Commands[K], ports: Ports): Promise<Report> {
  return RUN[kind](command, ports);
}

async function runAccountsCommand(
  command: Commands['plan'] | Commands['bootstrap'] | Commands['teardown'],
  ports: Ports,
): Promise<Report> {
  const { runAccounts } = await import('./accounts.ts');
  return runAccounts(command, ports.settings, { ...ports, caller: ports.givenKeyCaller });
}

/** The report on credentials that are already there, if the inputs ask to keep them and AWS accepts them. */
async function keepExisting(
  { options, keepsExisting }: Commands['assume'] | Commands['assume-from-source'],
  ports: Ports,
): Promise<Report | undefined> {
  if (!keepsExisting) return undefined;
  const { keepExisting } = await import('../commands/assume/existing.ts');
  return keepExisting(options, ports);
}
