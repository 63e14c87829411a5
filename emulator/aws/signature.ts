/** Verifies Signature Version 4 by computing it again with the caller's secret key. */

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { HttpRequest } from '../http.ts';
import { refuse } from './aws-error.ts';
import { percentEncode } from './percent-encode.ts';

/** The parsed `Authorization` header of a signed request. */
export interface Signature {
  readonly accessKeyId: string;
  readonly date: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  /** `X-Amz-Date`, as in `20261122T020400Z`. */
  readonly time: string;
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

const MAX_SKEW_MS = 15 * 60 * 1000;

/** Reads the signature of a request. Throws if there is none. */
export function readSignature(request: HttpRequest): Signature {
  const header = request.headers['authorization'];
  if (header === undefined) refuse('MissingAuthenticationToken', 'Request is missing Authentication Token');
  const match =
    /^AWS4-HMAC-SHA256 +Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, *SignedHeaders=([^, ]+), *Signature=([0-9a-f]{64})$/u.exec(
      header,
    );
  const time = request.headers['x-amz-date'];
  if (match === null || time === undefined) {
    refuse(
      'IncompleteSignature',
      "Authorization header requires 'Credential', 'SignedHeaders', 'Signature' and a date.",
    );
  }
  const [, accessKeyId = '', date = '', region = '', service = '', signedHeaders = '', signature = ''] = match;
  return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature, time };
}

/**
 * Compares the signature. The sender's clock may be wrong by at most 15 minutes.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
 */
export function checkSignature(request: HttpRequest, signature: Signature, secret: string, now: number): void {
  const sentAt = parseTime(signature.time);
  if (Number.isNaN(sentAt))
    refuse('IncompleteSignature', `Date must be in ISO-8601 'basic format'. Got '${signature.time}'.`);
  if (!signature.time.startsWith(signature.date)) {
    refuse(
      'SignatureDoesNotMatch',
      'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP.',
    );
  }
  const shownNow = basicTime(now);
  if (now - sentAt > MAX_SKEW_MS) {
    refuse(
      'SignatureDoesNotMatch',
      `Signature expired: ${signature.time} is now earlier than ${basicTime(now - MAX_SKEW_MS)} (${shownNow} - 15 min.)`,
    );
  }
  if (sentAt - now > MAX_SKEW_MS) {
    refuse(
      'SignatureDoesNotMatch',
      `Signature not yet current: ${signature.time} is still later than ${basicTime(now + MAX_SKEW_MS)} (${shownNow} + 15 min.)`,
    );
  }
  const mustBeSigned = Object.keys(request.headers).filter((name) => name === 'host' || name.startsWith('x-amz-'));
  if (mustBeSigned.some((name) => !signature.signedHeaders.includes(name))) refuse('SignatureDoesNotMatch', MISMATCH);
  const payloadHash = sha256(request.body);
  if ((request.headers['x-amz-content-sha256'] ?? payloadHash) !== payloadHash)
    refuse('SignatureDoesNotMatch', MISMATCH);
  const expected = computeSignature(request, signature, secret, payloadHash);
  if (!timingSafeEqual(Buffer.from(expected, 'hex'), Buffer.from(signature.signature, 'hex'))) {
    refuse('SignatureDoesNotMatch', MISMATCH);
  }
}

function computeSignature(request: HttpRequest, signature: Signature, secret: string, payloadHash: string): string {
  const scope = `${signature.date}/${signature.region}/${signature.service}/aws4_request`;
  const canonicalHeaders = signature.signedHeaders.map(
    (name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/gu, ' ')}\n`,
  );
  const canonicalRequest = [
    request.method,
    request.path.split('/').map(percentEncode).join('/'),
    canonicalQuery(request.query),
    canonicalHeaders.join(''),
    signature.signedHeaders.join(';'),
    payloadHash,
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', signature.time, scope, sha256(canonicalRequest)].join('\n');
  const keys = [signature.date, signature.region, signature.service, 'aws4_request'];
  const key = keys.reduce<Buffer>((previous, part) => hmac(previous, part), Buffer.from(`AWS4${secret}`));
  return hmac(key, toSign).toString('hex');
}

function canonicalQuery(query: URLSearchParams): string {
  const pairs = [...query].map(([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`);
  return pairs.sort().join('&');
}

function sha256(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

function hmac(key: Buffer, data: string): Buffer {
  return createHmac('sha256', key).update(data).digest();
}

function parseTime(text: string): number {
  return Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/u, '$1-$2-$3T$4:$5:$6Z'));
}

function basicTime(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/gu, '')}Z`;
}
