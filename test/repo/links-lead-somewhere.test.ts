/** A link from one page of this repository to another leads to a file, and to a heading in it. */

import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, it } from 'vitest';
import { listFiles, read, root } from './repository.ts';

const pages = listFiles(/^(?:[^/]+|docs\/[^/]+)\.md$/u);

/** Code shows what others write, and its brackets are no links. */
function withoutCode(text: string): string {
  return text.replace(/^```.*?^```$/gmsu, '');
}

/** How GitHub makes an anchor of a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function anchorsOf(path: string): readonly string[] {
  return [...withoutCode(read(path)).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => toAnchor(heading));
}

/** The links of a page that lead nowhere; addresses of the web are not followed. */
function findDeadLinks(page: string, text: string): readonly string[] {
  const links = [...withoutCode(text).matchAll(/\]\((?!https?:)([^)\s]+)\)/gu)].map(([, link = '']) => link);
  return links.filter((link) => {
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? page : posix.join(posix.dirname(page), file);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
  });
}

it.each(pages)('%s', (page) => {
  expect(findDeadLinks(page, read(page))).toEqual([]);
});

it.each(['[x](docs/nothing.md)', '[x](docs/security.md#nothing)', '[x](#nothing)'])('the check sees %s', (text) => {
  expect(findDeadLinks('README.md', text)).toHaveLength(1);
});
