/** How the query protocol writes its answers: results and errors as XML. */

import { renderTime } from '../clock.ts';
import type { HttpAnswer } from '../http.ts';
import type { AwsError } from './aws-error.ts';

/** A value of an answer: lists become `<member>` elements, dates are `Date`s, absent values leave no trace. */
export type XmlValue = string | number | boolean | Date | undefined | readonly XmlValue[] | XmlObject;

/** Elements by name. */
export interface XmlObject {
  readonly [name: string]: XmlValue;
}

const NAMESPACES = {
  iam: 'https://iam.amazonaws.com/doc/2010-05-08/',
  sts: 'https://sts.amazonaws.com/doc/2011-06-15/',
} as const;

/** The services that the emulator knows. */
export type AwsServiceName = keyof typeof NAMESPACES;

/** The answer to an action that succeeded. */
export function renderResult(
  service: AwsServiceName,
  action: string,
  result: XmlObject | undefined,
  requestId: string,
): HttpAnswer {
  const content = `${element(`${action}Result`, result)}${element('ResponseMetadata', { RequestId: requestId })}`;
  return xmlAnswer(200, `<${action}Response xmlns="${NAMESPACES[service]}">${content}</${action}Response>`, requestId);
}

/** The answer to a request that was refused. */
export function renderError(service: AwsServiceName, error: AwsError, requestId: string): HttpAnswer {
  const detail = { Type: error.status < 500 ? 'Sender' : 'Receiver', Code: error.code, Message: error.message };
  const content = `${element('Error', detail)}${element('RequestId', requestId)}`;
  const body = `<ErrorResponse xmlns="${NAMESPACES[service]}">${content}</ErrorResponse>`;
  return { ...xmlAnswer(error.status, body, requestId), errorCode: error.code };
}

function xmlAnswer(status: number, body: string, requestId: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

function element(name: string, value: XmlValue): string {
  return value === undefined ? '' : `<${name}>${content(value)}</${name}>`;
}

function content(value: Exclude<XmlValue, undefined>): string {
  if (value instanceof Date) return renderTime(value.getTime());
  if (isList(value)) return value.map((item) => element('member', item)).join('');
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, item]) => element(name, item))
      .join('');
  }
  return escapeXml(String(value));
}

function isList(value: Exclude<XmlValue, undefined>): value is readonly XmlValue[] {
  return Array.isArray(value);
}

function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}
