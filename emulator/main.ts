/** The emulator for people and workflows: started on a port, with the variables that lead there. */

import { startFixture } from './fixture.ts';
import { readKeySet } from './github/id-token.ts';

export interface ServeOptions {
  /** 0 is one that is free. */
  readonly port: number;
  readonly latencyMs: number;
  readonly propagationMs: number;
  readonly subjectFormat: 'classic' | 'immutable';
  /** What the job is that the printed variables make of a process: its event, branch, tag or pull request, and environment. */
  readonly event?: string;
  readonly ref?: string;
  readonly environment?: string;
  /** The text of a JSON Web Key Set, whose tokens are accepted, too. */
  readonly issuerKeys: string | undefined;
}

/** Prints the variables as a shell reads them, and serves until it is told to stop. */
export async function serve(
  options: ServeOptions,
  print: (line: string) => void,
  untilStopped: () => Promise<void>,
): Promise<void> {
  const { event, ref, environment, issuerKeys, ...rest } = options;
  const { emulator, admin } = await startFixture({
    ...rest,
    issuerKeys: issuerKeys === undefined ? [] : readKeySet(issuerKeys),
  });
  const job = emulator.github.startJob({
    repository: 'octo-org/octo-repo',
    permissions: { 'id-token': 'write', contents: 'read', actions: 'read' },
    ...(event === undefined ? {} : { event }),
    ...(ref === undefined ? {} : { ref }),
    ...(environment === undefined ? {} : { environment }),
  });
  const variables = {
    AWS_ACCESS_KEY_ID: admin.accessKeyId,
    AWS_SECRET_ACCESS_KEY: admin.secretAccessKey,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    ...job.env,
    GITHUB_TOKEN: job.githubToken,
  };
  for (const [name, value] of Object.entries(variables)) {
    print(`export ${name}='${value.replaceAll("'", "'\\''")}'`);
  }
  await untilStopped();
  await emulator.close();
}
