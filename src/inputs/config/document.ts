/** The `config` file as a YAML document: its value, and the line of each part. */

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
import { findRepeatedKeys } from '../yaml.ts';
import { describeYamlProblem } from '../yaml-problem.ts';

/** Keys and indexes from the top of the file. */
export type Path = readonly (string | number)[];

/** A problem in the file, and its position. */
export interface Problem {
  readonly path: Path;
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** The file, parsed as YAML but not yet validated. */
export type ConfigDocument =
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'document';
      readonly value: unknown;
      /** Problems that do not prevent validating the rest of the file. */
      readonly problems: readonly Problem[];
      readonly lineOf: (path: Path) => number;
      /** A scalar as written in the file; for other values, their kind. */
      readonly show: (path: Path, value: unknown) => string;
    };

/** Limits the nodes that all aliases expand to: nested aliases grow exponentially. */
const MAX_ALIASED_PARTS = 100_000;

/** The core schema of YAML 1.2, without merge keys and other tags, even if a directive in the file asks for them. */
const OPTIONS = {
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'error',
} as const;

/** Errors that leave the rest of the file meaningful. */
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
  // The parser's other errors are consequences of this one.
  const exhausted = found.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const problems: Problem[] = (exhausted === undefined ? found : [exhausted]).map(({ code: _, ...problem }) => problem);
  if (found.some(({ code }) => !HARMLESS.includes(code))) return { kind: 'invalid', problems };
  const aliases = findAliasProblems(document).map(({ offset, text }) => ({ path: [], line: lineAt(offset), text }));
  if (aliases.length > 0) return { kind: 'invalid', problems: [...problems, ...aliases] };
  for (const { key, offset } of findRepeatedKeys(document)) {
    problems.push({ path: [], line: lineAt(offset), text: `duplicate key "${cut(key)}"` });
  }
  const findPlace = createPlaceFinder(document);
  return {
    kind: 'document',
    value: document.toJS({ maxAliasCount: -1 }),
    problems,
    lineOf: (path) => {
      // A missing part is reported at its nearest existing parent.
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
      return 'this line is indented with a tab; YAML allows only spaces';
    case 'MULTIPLE_DOCS':
      return 'a second YAML document starts here; the file can contain only one';
    case 'RESOURCE_EXHAUSTION':
      return 'the file is nested too deeply';
    case 'TAG_RESOLVE_FAILED':
      return `unknown tag at column ${column}; write the value without it`;
    default:
      return `invalid YAML: ${describeYamlProblem(code)} (column ${column})`;
  }
}

interface AliasProblem {
  readonly offset: number;
  readonly text: string;
}

/** Aliases without an anchor, aliases that contain themselves, and aliases that expand beyond the limit. */
function findAliasProblems(document: Document.Parsed): readonly AliasProblem[] {
  const problems: AliasProblem[] = [];
  const anchors = new Map<string, Node>();
  /** The number of nodes in a node after expanding its aliases. */
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
      if (anchored === undefined) problems.push({ offset, text: 'this alias has no matching anchor before it' });
      else if (isInside) problems.push({ offset, text: 'this alias refers to a node that contains it' });
      if (total <= MAX_ALIASED_PARTS) return undefined;
      problems.push({ offset, text: 'the file is too large when its aliases are expanded' });
      return visit.BREAK;
    },
  });
  return problems;
}

interface Place {
  /** The position of the key, or of the item itself in a list. */
  readonly offset: number | undefined;
  readonly value: unknown;
}

/** Indexes each map once, so that many lookups stay linear. */
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
