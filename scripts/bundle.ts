/** Bundles compiled JavaScript into an entry and the chunks that only some modes load. */

import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { shake } from './treeshake.ts';

/** The part of ncc's API that this file uses. */
type Ncc = (entry: string, options: NccOptions) => Promise<NccResult>;

interface NccOptions {
  readonly cache: false;
  readonly quiet: true;
  readonly minify: false;
  readonly sourceMap: false;
  /** Requests that are not bundled, and what replaces them. */
  readonly externals: Readonly<Record<string, string>>;
}

interface NccResult {
  readonly code: string;
  readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  readonly stats: { readonly compilation: Compilation };
}

interface Compilation {
  readonly chunks: Iterable<Chunk>;
  readonly chunkGraph: { getChunkModules(chunk: Chunk): Iterable<Module> };
}

interface Chunk {
  readonly files: Iterable<string>;
}

interface Module {
  readonly resource?: string;
  /** The modules that ncc merged into this one. */
  readonly modules?: Iterable<Module>;
}

/** The files of a bundle, and the sources of each chunk. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** Chunk file → paths of the modules in it, relative to the repository, with `/`. */
  readonly chunks: ReadonlyMap<string, readonly string[]>;
}

const ncc: Ncc = createRequire(import.meta.url)('@vercel/ncc');

/**
 * Bundles an entry. `external` modules stay separate files next to it. The result depends only on sources and packages, not on
 * the folder, the time or a cache.
 */
export async function bundle(entry: string, root: string, external: readonly string[] = []): Promise<Bundle> {
  const folder = join(root, 'build/shaken', basename(entry, '.js'));
  const origins = await shake(entry, folder, root, external);
  const shaken = join(folder, basename(entry));
  const externals = Object.fromEntries(external.map((name) => [`./${name}`, `./${name}`]));
  const options = { cache: false, quiet: true, minify: false, sourceMap: false, externals } as const;
  const { code, assets, stats } = await ncc(shaken, options);
  const files = new Map<string, string | Uint8Array>([['index.js', toAscii(code)]]);
  for (const [name, { source }] of Object.entries(assets)) {
    const isScript = name.endsWith('.js');
    files.set(name, isScript ? toAscii(Buffer.from(source).toString('utf8')) : source);
  }

  const chunks = new Map<string, readonly string[]>();
  for (const chunk of stats.compilation.chunks) {
    const paths = [...stats.compilation.chunkGraph.getChunkModules(chunk)].flatMap(resourcesOf);
    const modules = [...new Set(paths.flatMap((path) => origins.get(path) ?? []))].sort();
    for (const file of chunk.files) chunks.set(file, modules);
  }
  return { files, chunks };
}

/**
 * Writes every other character as an escape, which means the same in a string, a template and a regular expression. V8 keeps
 * a text with one letter beyond Latin-1 in two bytes each, and takes longer to parse it.
 */
function toAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function resourcesOf(module: Module): readonly string[] {
  if (module.modules !== undefined) return [...module.modules].flatMap(resourcesOf);
  const path = module.resource?.split('?')[0];
  return path === undefined || path === '' ? [] : [path];
}
