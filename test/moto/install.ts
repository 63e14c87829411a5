/** Installs moto once, before the files of the lane start it side by side. */

import { installMoto } from './moto.ts';

/** What vitest calls before the lane. */
export function setup(): void {
  installMoto();
}
