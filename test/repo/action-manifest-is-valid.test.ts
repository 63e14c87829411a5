/** GitHub's language service accepts `action.yml`, and documentation only shows inputs that it declares. */

import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, parseAllDocuments } from 'yaml';
import { listFiles, read } from './repository.ts';

// It imports JSON without saying so: https://github.com/actions/languageservices/issues/387.
registerHooks({
  load: (url, context, next) =>
    url.endsWith('.json') && url.includes('/@actions/')
      ? { format: 'json', source: readFileSync(new URL(url)), shortCircuit: true }
      : next(url, context),
});
const { validateAction } = await import('@actions/languageservice/validate-action');

let count = 0;
/** What is wrong with the text of a manifest. The service remembers by name, so each text has its own. */
async function findProblems(text: string): Promise<readonly string[]> {
  count += 1;
  const document = TextDocument.create(`file:///${count}/action.yml`, 'yaml', 1, text);
  return (await validateAction(document)).map(({ message }) => (typeof message === 'string' ? message : message.value));
}

describe('action.yml', () => {
  const manifest = read('action.yml');

  it('has no problem', async () => {
    expect(await findProblems(manifest)).toEqual([]);
  });

  it.each([
    ['a key that does not exist', `${manifest}\nsecrets: {}\n`],
    ['a runtime that does not exist', manifest.replace('node24', 'node99')],
    ['an icon that does not exist', manifest.replace(/icon: .*/u, 'icon: padlock')],
    ['no entry', manifest.replace('  main:', '  # main:')],
    ['an expression without an end', manifest.replace('${{ github.token }}', '${{ github.token }')],
  ])('the check sees %s', async (_, text) => {
    expect(text).not.toBe(manifest);
    expect(await findProblems(text)).not.toEqual([]);
  });
});

describe('inputs that are shown', () => {
  const { inputs }: { readonly inputs: Readonly<Record<string, unknown>> } = parse(read('action.yml'));

  /** The inputs that the steps of a workflow, or of a part of one, give this action. */
  function collectInputs(node: unknown): readonly string[] {
    if (typeof node !== 'object' || node === null) return [];
    const { uses, with: given } = node as Readonly<Record<string, unknown>>;
    const isOurs = typeof uses === 'string' && /^(?:\.\/$|org\/gh-oidc-aws@)/u.test(uses);
    const own = isOurs && typeof given === 'object' && given !== null ? Object.keys(given) : [];
    return [...own, ...Object.values(node).flatMap(collectInputs)];
  }

  function inputsIn(path: string): readonly string[] {
    const text = read(path);
    const texts = path.endsWith('.md')
      ? [...text.matchAll(/^```ya?ml\n(.*?)^```$/gmsu)].map(([, block = '']) => block)
      : [text];
    return texts.flatMap((part) => parseAllDocuments(part).flatMap((document) => collectInputs(document.toJS())));
  }

  const files = listFiles(/^(?:examples\/[^/]+\.yml|\.github\/workflows\/[^/]+\.yml|(?:docs\/)?[^/]+\.md)$/u);

  it('are declared', () => {
    const shown = files.flatMap((path) => inputsIn(path).map((name) => ({ path, name })));
    expect(new Set(shown.map(({ path }) => path)).size).toBeGreaterThan(15);
    expect(shown.filter(({ name }) => !(name in inputs))).toEqual([]);
  });

  it('are seen in a part of a workflow, too', () => {
    const part = parse('- uses: org/gh-oidc-aws@v1\n  with: { regoin: us-east-1 }\n');
    expect(collectInputs(part)).toEqual(['regoin']);
  });
});
