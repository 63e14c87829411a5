/** What a command hands back. */

import type { Section } from '../document/section.ts';
import type { Failure } from '../failure/failure.ts';
import type { Renewal } from '../ports/aws.ts';
import type { Secret } from '../secret.ts';
import type { OutputName } from './outputs.ts';

/** A profile of the AWS files: what stands in the credentials file under its name, and what in the config file. */
export interface ProfileEntry {
  readonly name: string;
  /** Whether a profile of this name may be replaced. */
  readonly mayReplace: boolean;
  readonly credentials: Readonly<Record<string, string | Secret>>;
  readonly config: Readonly<Record<string, string>>;
}

/** The result of a command. The host publishes it in one place and one order: masks, environment, outputs, summary. */
export interface Report {
  /** One line: what happened. Shown as the notice of the step and as the heading of the summary. */
  readonly headline: string;
  /** The headline goes to the log alone: no annotation, no summary. */
  readonly isQuiet: boolean;
  /** Things that deserve a person's attention although the step succeeds, each a line. */
  readonly warnings: readonly string[];
  readonly sections: readonly Section[];
  /** A document that is printed as it is, where a program may read it. */
  readonly document?: string;
  /** Values to hide in every later line of the job, besides every secret below. */
  readonly masks: readonly (string | Secret)[];
  readonly exports: Readonly<Record<string, string | Secret>>;
  readonly outputs: Readonly<Partial<Record<OutputName, string | Secret>>>;
  /** Set when later steps renew the credentials by themselves, instead of being handed them. */
  readonly renewal?: Renewal;
  /** Written before anything is exported; where that fails, nothing is. */
  readonly profile?: ProfileEntry;
  /** Set when the step must fail after its outputs and summary are written; then nothing is exported. */
  readonly failure?: Failure;
}
