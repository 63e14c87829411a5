/** An action as a folder: what its `action.yml` says about how it is run. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What is needed to run an action. */
export interface ActionFolder {
  readonly main: string;
  readonly post: string | undefined;
  /** The defaults of its inputs, expressions included. */
  readonly defaults: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown }>>;
  readonly runs: { readonly main: string; readonly post?: string };
}

/** Reads the folder of a JavaScript action. */
export function readActionFolder(folder: string): ActionFolder {
  const path = ['action.yml', 'action.yaml'].map((name) => join(folder, name)).find(existsSync);
  if (path === undefined) throw new Error(`${folder} holds no action.yml`);
  const { inputs = {}, runs } = parse(readFileSync(path, 'utf8')) as Manifest;
  const defaults = Object.entries(inputs).map(([name, spec]) => [name, String(spec?.default ?? '')] as const);
  return {
    main: join(folder, runs.main),
    post: runs.post === undefined ? undefined : join(folder, runs.post),
    defaults: Object.fromEntries(defaults),
  };
}
