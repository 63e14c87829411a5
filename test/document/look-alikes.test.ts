/** Texts that look the same and differ are shown by their code points, and all others as they are. */

import { describe, expect, it } from 'vitest';
import { looksLike, tellApart } from '../../src/document/look-alikes.ts';
import { renderMarkdown } from '../../src/document/markdown.ts';
import { renderText } from '../../src/document/text.ts';

describe('two texts that look the same', () => {
  it.each([
    ['octo', '\u043ecto', ['octo', '\\u{43e}cto']],
    ['caf\u00e9', 'cafe\u0301', ['caf\\u{e9}', 'cafe\\u{301}']],
    ['a-b', 'a\u2011b', ['a-b', 'a\\u{2011}b']],
    ['a b', 'a\u00a0b', ['a b', 'a\\u{a0}b']],
    ['main', 'main\u200b', ['main', 'main\\u{200b}']],
    ['\uff4dain', 'main', ['\\u{ff4d}ain', 'main']],
  ])('%j and %j are told apart', (a, b, shown) => {
    expect(looksLike(a, b)).toBe(true);
    expect(tellApart([a, b])).toEqual(shown);
  });

  it('stay as they are when they are the same, or look different', () => {
    expect(tellApart(['caf\u00e9', 'caf\u00e9', 'production'])).toEqual(['caf\u00e9', 'caf\u00e9', 'production']);
    expect(looksLike('main', 'mains')).toBe(false);
    expect(looksLike('Main', 'main')).toBe(false);
  });

  it('can be told apart in a table, a list and a difference', () => {
    const pair = ['caf\u00e9', 'cafe\u0301'] as const;
    const sections = [
      { kind: 'table', columns: ['wanted', 'got'], rows: [[...pair]] },
      { kind: 'list', items: [...pair] },
      { kind: 'code', language: 'diff', text: `- ${pair[0]}\n+ ${pair[1]}` },
    ] as const;
    for (const section of sections) {
      for (const text of [renderText([section]).join('\n'), renderMarkdown([section])]) {
        expect(text).toMatch(/u\{e9\}/u);
        expect(text).toMatch(/u\{301\}/u);
      }
    }
  });
});
