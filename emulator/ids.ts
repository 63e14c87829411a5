/** How identifiers and secrets of the emulated services are made: by counting, so that two runs see the same ones. */

import { createHash } from 'node:crypto';

/** A sequence of identifiers. */
export interface Ids {
  /** An identifier in AWS's alphabet: the prefix (`AROA`, `AKIA`) and 16 or 17 characters. */
  readonly unique: (prefix: string, length?: number) => string;
  /** Unguessable-looking text in base64 of the given length. */
  readonly secret: (length: number) => string;
  /** An identifier in the form of a UUID. */
  readonly uuid: () => string;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Starts a sequence; the same seed gives the same sequence. */
export function createIds(seed: string): Ids {
  let count = 0;
  const next = (length: number): Buffer => {
    count += 1;
    const blocks: Buffer[] = [];
    for (let block = 0; block * 32 < length; block += 1) {
      blocks.push(createHash('sha256').update(`${seed}/${count}/${block}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  };
  return {
    unique: (prefix, length = 21) =>
      prefix + [...next(length - prefix.length)].map((byte) => ALPHABET[byte % ALPHABET.length]).join(''),
    secret: (length) => next(length).toString('base64').slice(0, length),
    uuid: () => {
      const hex = next(16).toString('hex');
      return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20)].join(
        '-',
      );
    },
  };
}
