/** What a source file imports and which globals it uses, read from its syntax tree, so that comments and strings never count. */

import { parseAst } from 'vitest/node';

/** One import, re-export or `import()`. */
export interface ImportFact {
  readonly specifier: string;
  /** Gone when the types are stripped. */
  readonly isType: boolean;
}

export interface SourceFacts {
  readonly imports: readonly ImportFact[];
  /** Identifiers (`process`), members (`Date.now`, `.reveal`) and the clock read by `new Date()`. */
  readonly uses: ReadonlySet<string>;
}

type Node = { readonly type: string } & Readonly<Record<string, unknown>>;

/** Reads the facts of a TypeScript source. */
export function readSourceFacts(source: string): SourceFacts {
  const imports: ImportFact[] = [];
  const uses = new Set<string>();
  visit(parseAst(source, { lang: 'ts' }) as unknown as Node);
  return { imports, uses };

  function visit(node: Node): void {
    collectImport(node);
    collectUse(node);
    for (const [key, value] of Object.entries(node)) {
      if (isOnlyName(node, key)) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  }

  function collectImport(node: Node): void {
    if (
      ![
        'ImportDeclaration',
        'ExportNamedDeclaration',
        'ExportAllDeclaration',
        'ImportExpression',
        'TSImportType',
      ].includes(node.type)
    )
      return;
    if (!isNode(node['source'])) return;
    const { value } = node['source'];
    const isType = node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType';
    imports.push({ specifier: typeof value === 'string' ? value : '(computed)', isType });
  }

  function collectUse(node: Node): void {
    if (node.type === 'Identifier') uses.add(String(node['name']));
    if (node.type === 'MemberExpression' && isNode(node['property'])) {
      const property = String(node['property']['name'] ?? node['property']['value']);
      uses.add(`.${property}`);
      const object = isNode(node['object']) ? String(node['object']['name']) : '';
      uses.add(object === 'globalThis' ? property : `${object}.${property}`);
    }
    if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'Date') {
      if (Array.isArray(node['arguments']) && node['arguments'].length === 0) uses.add('new Date()');
    }
  }
}

/** Whether a child is the name of a member or property, not a reference to something in scope. */
function isOnlyName(node: Node, key: string): boolean {
  if (node.type === 'MemberExpression' && key === 'property') return node['computed'] !== true;
  if (node.type === 'ImportSpecifier' && key === 'imported') return true;
  return key === 'key' && node['computed'] !== true;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
