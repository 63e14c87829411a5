/** Where the emulator lies: as TypeScript in a checkout, compiled in the package. This file is shipped beside the bundle. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Serve = typeof import('../emulator/serve.ts');
type Demo = typeof import('../emulator/demo.ts');

/** Whether the sources are here. */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, 'src/emulator/serve.ts'));
}

/** What starts the emulator. */
export async function loadServe(root: string): Promise<Serve> {
  return (await load(root, 'serve')) as Serve;
}

/** What plays the story of the demonstration. */
export async function loadDemo(root: string): Promise<Demo> {
  return (await load(root, 'demo')) as Demo;
}

async function load(root: string, name: string): Promise<unknown> {
  const path = isCheckout(root) ? `src/emulator/${name}.ts` : `lib/emulator/${name}.js`;
  return import(pathToFileURL(join(root, path)).href);
}
