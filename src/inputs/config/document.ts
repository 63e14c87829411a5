/** The `config` file as a YAML document: its value, and where in the file each part stands. */

import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { findRepeatedKeys } from '../repeated-keys.ts';
import { describeYamlProblem } from '../yaml-problem.ts';

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** Something wrong in the file, and where. */
export interface Problem {
  readonly path: Path;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The file as far as YAML goes. */
export type ConfigDocument =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'document';
      readonly value: unknown;
      /** What is wrong, and yet leaves the rest of the file to be looked at. */
      readonly problems: readonly Problem[];
      readonly lineOf: (path: Path) => number;
      /** A value as it is written; what is no scalar by its kind. */
      readonly show: (path: Path, value: unknown) => string;
    };

/** How many parts the aliases of a file may stand for together: nested in each other they expand without bound. */
const MAX_ALIASED_PARTS = 100_000;

/** YAML 1.2 as its core schema has it: no merge keys, no tags of other schemas, whatever a directive in the file asks for. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Errors after which the rest of the file still says what is meant. */
const HARMLESS = ['TAG_RESOLVE_FAILED'];

/** Reads the text as YAML. Never throws. */
export function parseConfigDocument(text: string): ConfigDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { ...OPTIONS, lineCounter: lines });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const found = [...document.errors, ...document.warnings].map((error) => ({
    code: error.code,
    path: [],
    line: lineAt(error.pos[0]),
    text: describe(error.code, lines.linePos(error.pos[0]).col),
  }));
  // Whatever else the parser says of such a file follows from this.
  const exhausted = found.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const problems: Problem[] = (exhausted === undefined ? found : [exhausted]).map(({ code: _, ...problem }) => problem);
  if (found.some(({ code }) => !HARMLESS.includes(code))) return { kind: 'invalid', problems };
  const aliases = findAliasProblems(document).map(({ offset, text }) => ({ path: [], line: lineAt(offset), text }));
  if (aliases.length > 0) return { kind: 'invalid', problems: [...problems, ...aliases] };
  for (const { key, offset } of findRepeatedKeys(document)) {
    problems.push({ path: [], line: lineAt(offset), text: `"${cut(key)}" stands here for the second time` });
  }
  const findPlace = createPlaceFinder(document);
  return {
    kind: 'document',
    value: document.toJS({ maxAliasCount: -1 }),
    problems,
    lineOf: (path) => {
      // What is missing stands where it would have to stand: at the nearest part that is there.
      for (let length = path.length; length > 0; length -= 1) {
        const offset = findPlace(path.slice(0, length))?.offset;
        if (offset !== undefined) return lineAt(offset);
      }
      return 1;
    },
    show: (path, value) => {
      if (Array.isArray(value)) return 'a list';
      if (typeof value === 'object' && value !== null) return 'a map';
      const node = findPlace(path)?.value;
      const source = isScalar(node) && typeof node.source === 'string' ? node.source : String(value);
      return `"${cut(source)}"`;
    },
  };
}

const SHOWN_LENGTH = 60;

function cut(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** A broken line is never quoted: the file may be none of YAML at all, and hold a secret. */
function describe(code: string, column: number): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'a tab indents this line; YAML takes spaces only';
    case 'MULTIPLE_DOCS':
      return 'a second document begins here; the file may hold one only';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    case 'TAG_RESOLVE_FAILED':
      return `the tag at column ${column} has no meaning here; write the value without it`;
    default:
      return `this is not YAML: ${describeYamlProblem(code)} (column ${column})`;
  }
}

interface AliasProblem {
  readonly offset: number;
  readonly text: string;
}

/** Aliases of nothing, of what they stand in themselves, and so many that they would fill the memory. */
function findAliasProblems(document: Document.Parsed): readonly AliasProblem[] {
  const problems: AliasProblem[] = [];
  const anchors = new Map<string, Node>();
  /** How many parts a node has with every alias in it written out. */
  const sizes = new Map<unknown, number>();
  const sizeOf = (node: unknown): number => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const parts: readonly unknown[] = isPair(node) ? [node.key, node.value] : isCollection(node) ? node.items : [];
    const size = parts.reduce((sum: number, part) => sum + sizeOf(part), 1);
    sizes.set(node, size);
    return size;
  };
  let total = 0;
  visit(document, {
    Node: (_, node) => {
      const offset = node.range?.[0] ?? 0;
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return undefined;
      }
      const anchored = anchors.get(node.source);
      const isInside = offset < (anchored?.range?.[2] ?? 0);
      const size = anchored === undefined || isInside ? 1 : sizeOf(anchored);
      sizes.set(node, size);
      total += size;
      if (anchored === undefined) problems.push({ offset, text: 'this alias has no anchor before it' });
      else if (isInside) problems.push({ offset, text: 'this alias is inside of its own anchor' });
      if (total <= MAX_ALIASED_PARTS) return undefined;
      problems.push({ offset, text: 'with every alias written out, the file would be too large' });
      return visit.BREAK;
    },
  });
  return problems;
}

interface Place {
  /** Where the key stands, which is what people look for; an item of a list has none and stands for itself. */
  readonly offset: number | undefined;
  readonly value: unknown;
}

/** Each map is gone through once, however many places in it are looked for. */
function createPlaceFinder(document: Document.Parsed): (path: Path) => Place | undefined {
  const indexes = new Map<unknown, ReadonlyMap<string, Place>>();
  const indexOf = (map: YAMLMap): ReadonlyMap<string, Place> => {
    const known = indexes.get(map) ?? new Map(map.items.map(({ key, value }) => [toName(key), toPlace(key, value)]));
    indexes.set(map, known);
    return known;
  };
  return (path) => {
    let place: Place | undefined = { offset: 0, value: document.contents };
    for (const key of path) {
      const parent: unknown = isAlias(place?.value) ? place.value.resolve(document) : place?.value;
      if (isMap(parent)) place = indexOf(parent).get(String(key));
      else if (isSeq(parent) && typeof key === 'number' && parent.items[key] !== undefined)
        place = toPlace(parent.items[key], parent.items[key]);
      else return undefined;
    }
    return place;
  };
}

function toName(key: unknown): string {
  return String(isScalar(key) ? (key.value ?? '') : key);
}

function toPlace(from: unknown, value: unknown): Place {
  return { offset: isNode(from) ? from.range?.[0] : undefined, value };
}
