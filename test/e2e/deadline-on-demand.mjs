/**
 * Loaded into a step under test before the action (`NODE_OPTIONS=--import`): the deadline of the step expires when a file
 * appears, not when a time is over, so that a busy machine cannot change what happened before it.
 */

import { existsSync } from 'node:fs';

const DEADLINE_MS = 3_600_000;
const POLL_MS = 10;
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;
const { EXPIRES_WITH: file = '' } = process.env;

globalThis.setTimeout = Object.assign(
  (callback, milliseconds, ...args) => {
    if (milliseconds !== DEADLINE_MS) return startTimer(callback, milliseconds, ...args);
    const timer = setInterval(() => {
      if (!existsSync(file)) return;
      clearInterval(timer);
      callback(...args);
    }, POLL_MS);
    return timer;
  },
  // `util.promisify` and `node:timers/promises` keep their own way.
  { ...startTimer },
);
globalThis.clearTimeout = stopTimer;
