/** The command of `render`. */

import type { RenderOptions } from '../../commands/render.ts';
import { toPartition } from '../../trust/arn.ts';
import type { Command, ParseContext } from '../command.ts';
import { parseAccounts } from '../fields/credentials.ts';
import { parseAcceptedRepositories } from '../fields/repositories.ts';
import { chooseRegion, parseRegion, parseSettings } from '../fields/settings.ts';
import { parseDeclared, parseKeyDisposition } from './declared-state.ts';

/** Reads what `render` takes from the inputs. */
export async function parseRender({ read, context, readFile }: ParseContext): Promise<Command> {
  const settings = parseSettings(read);
  const region = chooseRegion(read, parseRegion(read, context), 'aws');
  const [account, ...others] = parseAccounts(read);
  const { accounts, declaration } = await parseDeclared(read, region, readFile);
  const texts = new Set((accounts ?? []).map(({ declaration }) => JSON.stringify(declaration)));
  if (texts.size > 1)
    read.problem('account', '', 'is empty, but the accounts in `config` differ; name the account to render');
  read.boolean('mask-aws-account-id');
  const options: RenderOptions = {
    ...declaration,
    format: read.oneOf('render-format', ['cloudformation', 'policy-json', 'bootstrap-policy']) ?? 'cloudformation',
    outputFile: read.text('output-file'),
    partition: toPartition(region),
    account: others.length === 0 ? (account ?? (accounts?.length === 1 ? accounts[0]?.id : undefined)) : undefined,
    retireKey: parseKeyDisposition(read),
    acceptRepositories: parseAcceptedRepositories(read),
  };
  read.finish();
  return { kind: 'render', ...settings(region), options };
}
