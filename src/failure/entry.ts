/** The shape of an entry in the registry of failures, and helpers that several entries share. */

/**
 * One entry of the registry. `meaning` and `remedy` are for `docs/failures.md`, and the bundle omits them; the rest is for
 * the run at hand, `paste` being the lines to put into a workflow, a policy or a terminal.
 */
export interface FailureEntry<P> {
  readonly meaning: string;
  readonly remedy: string;
  readonly message: (values: P) => string;
  readonly fix: (values: P) => string;
  readonly paste?: (values: P) => Paste;
}

/** Lines to copy, and the language they are in. */
export interface Paste {
  readonly language: 'yaml' | 'json' | 'sh';
  readonly text: string;
}

export function entry<P>(definition: FailureEntry<P>): FailureEntry<P> {
  return definition;
}

/** AWS's response, verbatim. */
export interface AwsAnswer {
  readonly action: string;
  readonly reason: string;
}

/** A refusal whose cause follows from comparing the token with the role's trust policy. */
export interface Diagnosed {
  readonly verdict: string;
  readonly advice: string;
  /** AWS's message, if AWS was called. */
  readonly reason: string;
}

export function diagnosed(documentation: Pick<FailureEntry<Diagnosed>, 'meaning' | 'remedy'>): FailureEntry<Diagnosed> {
  return {
    ...documentation,
    message: ({ verdict, reason }) => (reason === '' ? verdict : `${verdict} (AWS: ${reason})`),
    fix: ({ advice }) => advice,
  };
}

/** A command line with its words quoted for a POSIX shell. */
export function renderCommand(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

/** The principal to put in a trust policy: for a session ARN, the ARN of its role. */
export function toTrustedPrincipal(principal: string): string {
  return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, 'arn:$1:iam::$2:role/$3');
}
