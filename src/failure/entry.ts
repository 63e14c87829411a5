/** What an entry of the registry of failures holds, and the helpers that several entries share. */

/**
 * One entry of the registry. `meaning` and `remedy` are for `docs/failures.md`, and the bundle leaves them out; the rest is for
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

/** What AWS answered, word for word. */
export interface AwsAnswer {
  readonly action: string;
  readonly reason: string;
}

/** A refusal whose cause was found by comparing the token with the role's trust policy. */
export interface Diagnosed {
  readonly verdict: string;
  readonly advice: string;
  /** AWS's own sentence, where it was asked. */
  readonly reason: string;
}

export function diagnosed(documentation: Pick<FailureEntry<Diagnosed>, 'meaning' | 'remedy'>): FailureEntry<Diagnosed> {
  return {
    ...documentation,
    message: ({ verdict, reason }) => (reason === '' ? verdict : `${verdict} (AWS: ${reason})`),
    fix: ({ advice }) => advice,
  };
}

/** A command whose words a shell takes as they are. */
export function renderCommand(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

/** Whom a trust policy can name: of a session, its role. */
export function toTrustedPrincipal(principal: string): string {
  return principal.replace(/^arn:([\w-]+):sts::(\d{12}):assumed-role\/([^/]+)\/.*$/u, 'arn:$1:iam::$2:role/$3');
}
