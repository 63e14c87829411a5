/** The emulator's time: the machine's clock plus an offset that tests move. */

/** A clock that tests can move. */
export interface Clock {
  /** The current time in milliseconds since the epoch. */
  readonly now: () => number;
  /** Moves the time forward, or back with a negative number. */
  readonly advance: (milliseconds: number) => void;
}

/** Starts a clock at the real time. */
export function createClock(): Clock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
}

/** A moment as AWS and GitHub print it: ISO 8601 in UTC, without fractions of a second. */
export function renderTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}
