/** A value that cannot be printed: text that must only ever reach AWS, GitHub's token service, or a command file. */

import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** Holds a credential or token. Every way to turn it into text gives `[secret]`; only `reveal` gives the value. */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  /** The value itself. Called in the adapters that hand it on (`aws/`, `github/`, `runner/`) only, which a test enforces. */
  reveal(): string {
    return this.#value;
  }

  /** Whether it has no special characters: letters and digits only. */
  isPlain(): boolean {
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
