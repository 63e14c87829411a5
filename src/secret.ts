/** A value that cannot be printed: text that must only ever reach AWS, GitHub's token service, or a command file. */

import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** Shorter values are not AWS or GitHub secrets, and masking them would garble unrelated text (LocalStack uses `test` as a key). */
const SHORTEST = 8;

/** Every secret of this process. Responses may repeat them, and are redacted before they are shown. */
const known = new Set<string>();

/** Holds a credential or token. Every way to turn it into text gives `[secret]`; only `reveal` gives the value. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
    if (value.length >= SHORTEST) known.add(value);
  }

  /** The value itself. Called in the adapters that hand it on (`aws/`, `github/`, `runner/`) only, which a test enforces. */
  reveal(): string {
    return this.#value;
  }

  /** Whether it consists of letters and digits only. */
  isAlphanumeric(): boolean {
    return /^[A-Za-z\d]*$/u.test(this.#value);
  }

  toString(): string {
    return HIDDEN;
  }

  toJSON(): string {
    return HIDDEN;
  }

  [Symbol.toPrimitive](): string {
    return HIDDEN;
  }

  [inspect.custom](): string {
    return HIDDEN;
  }
}

/**
 * Redacts the secrets of this process in a text from outside. AWS errors can repeat a rejected value or a signed request;
 * the runner masks secrets only in the log, and only where they are not escaped.
 */
export function withoutSecrets(text: string): string {
  const found = [...known].filter((value) => text.includes(value)).toSorted((a, b) => b.length - a.length);
  return found.reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
