/** An unsigned call in AWS's query protocol, without the SDK: sends a form, receives XML. */

import { timeoutError } from '../../http/request.ts';
import { withSdkRetry } from '../retry.ts';
import type { Endpoint, Transport } from '../transport.ts';

export interface QueryCall {
  readonly endpoint: Endpoint;
  /** `Action`, `Version` and the parameters of the action. */
  readonly form: Readonly<Record<string, string>>;
  readonly connections: Transport;
  readonly maxAttempts: number;
  readonly signal: AbortSignal;
  /** Whether a success holds what it must; one that does not is as good as none. */
  readonly isComplete?: (xml: string) => boolean;
}

/** An error response of AWS, in the shape of the SDK's errors: the name is the error code. */
class AnsweredError extends Error {
  readonly $metadata: { readonly httpStatusCode: number };
  readonly $response: { readonly headers: Readonly<Record<string, string>> };

  constructor(status: number, headers: Readonly<Record<string, string>>, xml: string) {
    const code = findText(xml, 'Error', 'Code');
    super(
      findText(xml, 'Error', 'Message') ??
        (code === undefined ? `HTTP ${status}, and the response is not in the format of AWS` : ''),
    );
    this.name = code ?? 'UnknownError';
    this.$metadata = { httpStatusCode: status };
    this.$response = { headers };
  }
}

/**
 * Returns the XML of a successful response. Retries transient errors and rejects with all others, as the SDK does.
 * https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
export async function callQuery(call: QueryCall): Promise<string> {
  const { endpoint, connections, maxAttempts, signal } = call;
  const request = {
    ...endpoint,
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'gh-oidc-aws' },
    body: Object.entries(call.form)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&'),
  };
  return withSdkRetry(maxAttempts, signal, async () => {
    const { response } = await connections.handler.handle(request, { abortSignal: signal });
    const xml = Buffer.from(response.body).toString('utf8');
    const isSuccess = response.statusCode >= 200 && response.statusCode < 300;
    if (isSuccess && call.isComplete?.(xml) === false) throw timeoutError('the response of AWS is incomplete');
    if (isSuccess) return xml;
    throw new AnsweredError(response.statusCode, response.headers, xml);
  });
}

/** The text of the element at this path; `undefined` if there is none. */
export function findText(xml: string, ...path: readonly string[]): string | undefined {
  let content = xml;
  for (const name of path) {
    const found = findContent(content, name);
    if (found === undefined) return undefined;
    content = found;
  }
  return content.includes('<') ? undefined : unescapeXml(content);
}

/** Searches in one pass: no deadline can interrupt a regular expression that backtracks in a malicious response. */
function findContent(xml: string, name: string): string | undefined {
  const opening = new RegExp(`<${name}(?:\\s[^<>]*)?>`, 'u').exec(xml);
  if (opening === null) return undefined;
  const start = opening.index + opening[0].length;
  const end = xml.indexOf(`</${name}>`, start);
  return end < 0 ? undefined : xml.slice(start, end);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** https://www.w3.org/TR/xml/#syntax */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (whole, decimal, hexadecimal, name) => {
    const code =
      name === undefined ? Number.parseInt(decimal ?? hexadecimal, decimal === undefined ? 16 : 10) : undefined;
    if (code === undefined) return ENTITIES.get(name) ?? whole;
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
