/** A value that cannot be printed: text that must only ever reach AWS, GitHub's token service, or a command file. */

import { inspect } from 'node:util';

const HIDDEN = '[secret]';

/** What is shorter is no secret of AWS or GitHub, and would blot out whole texts: local stand-ins take `test` for a key. */
const SHORTEST = 8;

/** Every secret of this process: what others answer may repeat them, and is then shown without. */
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

/**
 * A text of others without the secrets of this process. AWS repeats the value of an input that it refuses, and what it was
 * sent where a signature does not fit; a mask of the runner helps in the log alone, and not where the text is escaped.
 */
export function withoutSecrets(text: string): string {
  const found = [...known].filter((value) => text.includes(value)).toSorted((a, b) => b.length - a.length);
  return found.reduce((rest, value) => rest.replaceAll(value, '***'), text);
}
