/** Answers of AWS as they came over the wire: recorded behind an SDK client, and their XML as a tree. */

import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { IAMClient } from '@aws-sdk/client-iam';
import type { STSClient } from '@aws-sdk/client-sts';

/** One answer, whatever the SDK made of it. */
export interface WireAnswer {
  readonly service: 'iam' | 'sts';
  readonly action: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** An element of XML; one with children has no text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Everything that the clients are answered from now on, in order. */
export function recordAnswers(clients: { readonly iam: IAMClient; readonly sts: STSClient }): readonly WireAnswer[] {
  const answers: WireAnswer[] = [];
  const record =
    (service: WireAnswer['service']) =>
    <Args, Output extends { readonly response: unknown }>(
      next: (args: Args) => Promise<Output>,
      { commandName = '' }: { readonly commandName?: string },
    ) =>
    async (args: Args): Promise<Output> => {
      const output = await next(args);
      const [{ statusCode: status, headers }, body] = await readAgain(output.response);
      const action = commandName.replace(/Command$/u, '');
      answers.push({ service, action, status, contentType: headers['content-type'] ?? '', body });
      return output;
    };
  clients.iam.middlewareStack.add(record('iam'), { step: 'deserialize', priority: 'low' });
  clients.sts.middlewareStack.add(record('sts'), { step: 'deserialize', priority: 'low' });
  return answers;
}

interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  body: Readable;
}

/** Reads the body, and puts it back for the SDK. */
async function readAgain(raw: unknown): Promise<readonly [HttpResponse, string]> {
  const response = raw as HttpResponse;
  const body = await text(response.body);
  response.body = Readable.from([Buffer.from(body)]);
  return [response, body];
}

/** Reads XML without comments, namespaces of elements, and text beside elements; anything else is an error. */
export function parseXml(xml: string): XmlElement {
  const tokens = [...xml.replace(/^<\?xml[^>]*\?>/u, '').matchAll(/<(\/?)([\w.-]+)([^<>]*?)(\/?)>|([^<]+)/gu)];
  if (tokens.map(([token]) => token).join('') !== xml.replace(/^<\?xml[^>]*\?>/u, ''))
    throw new Error(`Not XML: ${xml}`);
  const root = { children: [] as XmlElement[], text: '' };
  const open = [{ name: '', attributes: '', ...root }];
  for (const [, isEnd, name = '', attributes = '', isEmpty, characters] of tokens) {
    const parent = open.at(-1);
    if (parent === undefined) throw new Error(`Too many ends: ${xml}`);
    if (characters !== undefined) parent.text += characters;
    else if (isEnd === '/') {
      if (parent.name !== name) throw new Error(`</${name}> ends <${parent.name}>: ${xml}`);
      open.pop();
    } else {
      const element = { name, attributes: attributes.trim(), children: [], text: '' };
      parent.children.push(element);
      if (isEmpty === '') open.push(element);
    }
  }
  const [document] = open;
  const [element] = document?.children ?? [];
  if (open.length !== 1 || element === undefined) throw new Error(`Not one element: ${xml}`);
  return decodeText(element);
}

function decodeText(element: XmlElement): XmlElement {
  if (element.children.length > 0) return { ...element, text: '', children: element.children.map(decodeText) };
  const decoded = element.text.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/gu,
    (_, hex?: string, decimal?: string, name?: string) =>
      name === undefined
        ? String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
        : (ENTITIES[name] ?? ''),
  );
  return { ...element, text: decoded };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
