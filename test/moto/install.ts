/** Installs moto once, before the files of the lane start it side by side. */

import { installMoto } from './moto.ts';

/** What vitest calls before the lane. */
export function setup(): void {
  try {
    installMoto();
  } catch (error) {
    // Who lacks Python has no use for a stack.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
