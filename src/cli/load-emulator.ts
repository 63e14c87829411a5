/** Where the emulator lies: as TypeScript in a checkout, compiled in the package. This file is shipped beside the bundle. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Serve = typeof import('../../emulator/main.ts');
type Demo = typeof import('../../emulator/demo.ts');

/** Whether the sources are here. */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, 'emulator/main.ts'));
}

/** What starts the emulator; `undefined` where this Node runs no TypeScript and nothing is compiled. */
export async function loadServe(root: string): Promise<Serve | undefined> {
  return (await load(root, 'main')) as Serve | undefined;
}

/** What plays the story of the demonstration; `undefined` as above. */
export async function loadDemo(root: string): Promise<Demo | undefined> {
  return (await load(root, 'demo')) as Demo | undefined;
}

async function load(root: string, name: string): Promise<unknown> {
  const compiled = join(root, `lib/emulator/${name}.js`);
  const runsSources = isCheckout(root) && Boolean(process.features.typescript);
  if (runsSources) return import(pathToFileURL(join(root, `emulator/${name}.ts`)).href);
  return existsSync(compiled) ? import(pathToFileURL(compiled).href) : undefined;
}
