/** Reads how to run a JavaScript action from its `action.yml`. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the bench needs to run an action. */
export interface ActionFolder {
  readonly main: string;
  readonly post: string | undefined;
  /** The defaults of its inputs, including expressions. */
  readonly defaults: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

export function readActionFolder(folder: string): ActionFolder {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (path === undefined) throw new Error(`${folder} does not contain an action.yml`);
  const { inputs = {}, runs } = parse(readFileSync(path, 'utf8')) as Manifest;
  const defaults = Object.entries(inputs).map(([name, spec]) => [name, String(spec?.default ?? '')] as const);
  return {
    main: join(folder, runs.main),
    post: runs.post === undefined ? undefined : join(folder, runs.post),
    defaults: Object.fromEntries(defaults),
  };
}
