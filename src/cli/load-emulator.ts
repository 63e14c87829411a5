/** Loads the emulator: from TypeScript in a checkout, compiled in the package. */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Serve = typeof import('../../emulator/main.ts');
type Demo = typeof import('../../emulator/demo.ts');

/** Whether the folder holds the emulator's sources. */
export function isCheckout(root: string): boolean {
  return existsSync(join(root, 'emulator/main.ts'));
}

/** `undefined` if this Node cannot run TypeScript and there is no compiled emulator. */
export async function loadServe(root: string): Promise<Serve | undefined> {
  return (await load(root, 'main')) as Serve | undefined;
}

/** `undefined` as for `loadServe`. */
export async function loadDemo(root: string): Promise<Demo | undefined> {
  return (await load(root, 'demo')) as Demo | undefined;
}

async function load(root: string, name: string): Promise<unknown> {
  const compiled = join(root, `lib/emulator/${name}.js`);
  const runsSources = isCheckout(root) && Boolean(process.features.typescript);
  if (runsSources) return import(pathToFileURL(join(root, `emulator/${name}.ts`)).href);
  return existsSync(compiled) ? import(pathToFileURL(compiled).href) : undefined;
}
