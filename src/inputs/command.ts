/** The command that a step runs, and what it is parsed from. */

import type { ConfigAccount } from '../commands/accounts.ts';
import type { AssumeOptions } from '../commands/assume/assume.ts';
import type { SourceOptions } from '../commands/assume/from-source.ts';
import type { AssumeRolesOptions } from '../commands/assume/roles.ts';
import type { BootstrapOptions } from '../commands/bootstrap/bootstrap.ts';
import type { TeardownOptions } from '../commands/bootstrap/teardown.ts';
import type { DiagnoseOptions } from '../commands/diagnose/diagnose.ts';
import type { IdentityOptions } from '../commands/identity.ts';
import type { RenderOptions } from '../commands/render.ts';
import type { Credentials } from '../ports/aws.ts';
import type { RunContext } from '../ports/runner.ts';
import type { Secret } from '../secret.ts';
import type { ReadFile } from './declaration.ts';
import type { InputReader, ReadVariable } from './reader.ts';

/** The command of a step; every value is validated. */
export type Command = CommandSettings &
  (
    | { readonly kind: 'assume'; readonly options: AssumeOptions; readonly keepsExisting: boolean }
    | { readonly kind: 'assume-roles'; readonly options: AssumeRolesOptions }
    | { readonly kind: 'assume-from-source'; readonly options: SourceOptions; readonly keepsExisting: boolean }
    | {
        readonly kind: 'plan' | 'bootstrap';
        readonly options: BootstrapOptions;
        readonly accounts: ConfigAccounts;
        /** The `config` file, as the input names it. */
        readonly configPath: string | undefined;
      }
    | { readonly kind: 'teardown'; readonly options: TeardownOptions; readonly accounts: ConfigAccounts }
    | { readonly kind: 'render'; readonly options: RenderOptions }
    | { readonly kind: 'identity'; readonly options: IdentityOptions }
    | { readonly kind: 'diagnose'; readonly options: DiagnoseOptions }
  );

/** The accounts of the `config` file; `undefined` when the inputs declare the one account of the credentials. */
export type ConfigAccounts = readonly ConfigAccount[] | undefined;

/** What every command needs to reach AWS and GitHub. */
export interface CommandSettings {
  readonly region: string;
  /** Seconds; 0 disables the deadline. */
  readonly timeoutSeconds: number;
  /** Maximum attempts for a call that fails with a transient error; 1 disables retries. */
  readonly maxAttempts: number;
  readonly stsEndpoint: string | undefined;
  /** The proxy for calls to AWS and the hosts to reach without it, if the inputs set them. */
  readonly proxy: { readonly address: string | undefined; readonly without: string | undefined };
  readonly githubToken: Secret | undefined;
  readonly cleanup: Cleanup;
  /** Lines to log before the command starts: defaults that were chosen and inputs that were changed or ignored. */
  readonly notices: readonly string[];
}

/** What the post step does to the exported variables. */
export type Cleanup = 'restore' | 'clear' | 'none';

/** Everything that a command is parsed from. */
export interface ParseContext {
  readonly read: InputReader;
  readonly context: RunContext;
  /** The credentials in the environment, used when the inputs contain none. */
  readonly ambient: Credentials | undefined;
  readonly readFile: ReadFile;
  readonly readVariable: ReadVariable;
}
