/** How text becomes Markdown: this project's own lists stay lists, and no other block can begin. */

import { marked } from 'marked';
import { expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/document/markdown.ts';

const html = (text: string): string => marked.parse(escapeMarkdown(text), { async: false, gfm: true });

it('a list stays a list, also when an item begins with code', () => {
  expect(html('2 inputs:\n- `cleanup`: no\n- other: no').match(/<li>/gu)).toHaveLength(2);
});

it.each(['---', '- - -', '===', '# title', '> quote', '1. item', '+ item', '* item', '```', '| a |\n| - |'])(
  'the text %j begins no block',
  (text) => {
    expect(html(`before\n${text}`)).not.toMatch(/<(?:h[1-6r]|blockquote|ol|ul|pre|table)\b/u);
  },
);
