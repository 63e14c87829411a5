/** What is read from an answer of AWS: the text at a path, as XML means it, and nothing that is not there. */

import { createServer } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderResult } from '../../../emulator/aws/xml.ts';
import { callQuery, findText } from '../../../src/aws/sts/query.ts';
import { openTransport } from '../../../src/aws/transport.ts';
import { listen } from '../../e2e/stand-in.ts';

it.each([
  ['<A><B>text</B></A>', 'text'],
  ['<?xml version="1.0"?>\n<A xmlns="https://example.com">\n  <C/>\n  <B kind="x">text</B>\n</A>', 'text'],
  ['<A><B></B></A>', ''],
  ['<A><B>&lt;&amp;lt;&gt;&quot;&apos;&#x26;&#38;&#x1F512;</B></A>', '<&lt;>"\'&&🔒'],
  ['<A><B>&unknown; &#x110000; &#99999999; & &;</B></A>', '&unknown; &#x110000; &#99999999; & &;'],
  ['<A><B>&constructor;</B></A>', '&constructor;'],
  ['<A><BB>no</BB></A>', undefined],
  ['<A><B><C>no text</C></B></A>', undefined],
  ['<A><B>cut', undefined],
  ['<B>outside</B><A></A>', undefined],
  ['<A></A><B>outside</B>', undefined],
  ['', undefined],
])('%j holds %j', (xml, text) => {
  expect(findText(xml, 'A', 'B')).toBe(text);
});

it('a text that opens elements without end is read in one pass', () => {
  const openings = '<A>'.repeat(1_000_000);
  expect(findText(`${openings}</ErrorResponse>`, 'A', 'B')).toBeUndefined();
  expect(findText(`${openings}</A>`, 'A', 'B')).toBeUndefined();
});

it('every text comes back as it was sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { body = '' } = renderResult('sts', 'AssumeRoleWithWebIdentity', { Before: '<', Text: text }, 'id');
      expect(findText(String(body), 'AssumeRoleWithWebIdentityResult', 'Text')).toBe(text);
    }),
  );
});

it('every value arrives as it was given', async () => {
  const arrived: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    arrived.push(Buffer.concat(chunks).toString());
    response.end('<OctoResponse></OctoResponse>');
  });
  const policy = '{"Resource": "arn:aws:s3:::octo/*", "a+b": "100 % & ä=ö\\n"}';
  await callQuery({
    endpoint: { protocol: 'http:', hostname: '127.0.0.1', port: await listen(server), path: '/' },
    form: { Action: 'Octo', Policy: policy },
    connections: openTransport({}),
    maxAttempts: 1,
    signal: new AbortController().signal,
  });
  expect([...new URLSearchParams(arrived[0])]).toEqual([
    ['Action', 'Octo'],
    ['Policy', policy],
  ]);
  expect(arrived[0]).not.toContain('+');
});
