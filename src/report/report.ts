/** What a command returns. */

import type { Section } from '../document/section.ts';
import type { Failure } from '../failure/failure.ts';
import type { Renewal } from '../ports/aws.ts';
import type { Secret } from '../secret.ts';
import type { OutputName } from './outputs.ts';

/** A profile of the AWS files: its entries in the credentials file and in the config file. */
export interface ProfileEntry {
  readonly name: string;
  /** Whether a profile of this name may be replaced. */
  readonly mayReplace: boolean;
  readonly credentials: Readonly<Record<string, string | Secret>>;
  readonly config: Readonly<Record<string, string>>;
  /** Set when the profile renews its credentials: a command takes the place of `credentials`. */
  readonly renewal?: Renewal;
}

/** The result of a command. The host publishes it in one place and one order: masks, environment, outputs, summary. */
export interface Report {
  /** One line: what happened. Shown as the notice of the step and as the heading of the summary. */
  readonly headline: string;
  /** The headline goes to the log alone: no annotation, no summary. */
  readonly isQuiet: boolean;
  /** What the user should know although the step succeeds, one line each. */
  readonly warnings: readonly string[];
  readonly sections: readonly Section[];
  /** A document to print unchanged, for programs to read. */
  readonly document?: string;
  /** Values to mask in every later line of the job, in addition to every secret below. */
  readonly masks: readonly (string | Secret)[];
  readonly exports: Readonly<Record<string, string | Secret>>;
  readonly outputs: Readonly<Partial<Record<OutputName, string | Secret>>>;
  /** When the key expires, for later steps of this action. */
  readonly expiry?: { readonly accessKeyId: string; readonly expiration: string };
  /** Set when later steps renew the credentials instead of receiving them. */
  readonly renewal?: Renewal;
  /** Written before anything is exported; if that fails, nothing is exported. */
  readonly profiles?: readonly ProfileEntry[];
  /** Set when the step must fail after its outputs and summary are written; then nothing is exported. */
  readonly failure?: Failure;
}
