/** A certificate that signs itself, for TLS on the loopback: made anew for every run, so that no key is ever kept. */

import { generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  /** PEM, both the certificate and the authority that vouches for it. */
  readonly cert: string;
}

/** Valid for 127.0.0.1 and one more name. https://www.rfc-editor.org/rfc/rfc5280#section-4.1 */
export function makeCertificate(name: string): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ECDSA_WITH_SHA256);
  const subject = sequence(tlv(0x31, sequence(COMMON_NAME, tlv(0x0c, Buffer.from('loopback')))));
  const year = new Date().getUTCFullYear();
  const time = (value: number): Buffer => tlv(0x18, Buffer.from(`${value}0101000000Z`));
  const names = sequence(tlv(0x82, Buffer.from(name)), tlv(0x87, Buffer.from([127, 0, 0, 1])));
  const extensions = sequence(
    sequence(SUBJECT_ALTERNATIVE_NAME, tlv(0x04, names)),
    sequence(BASIC_CONSTRAINTS, tlv(0x04, sequence(tlv(0x01, Buffer.from([0xff]))))),
  );
  const body = sequence(
    tlv(0xa0, integer(2)),
    integer(1),
    algorithm,
    subject,
    sequence(time(year - 1), time(year + 2)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    tlv(0xa3, extensions),
  );
  const signature = tlv(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', body, privateKey)]));
  const text = sequence(body, algorithm, signature).toString('base64').replace(/.{64}/gu, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${text}\n-----END CERTIFICATE-----\n`,
  };
}

const ECDSA_WITH_SHA256 = Buffer.from('06082a8648ce3d040302', 'hex');
const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SUBJECT_ALTERNATIVE_NAME = Buffer.from('0603551d11', 'hex');
const BASIC_CONSTRAINTS = Buffer.from('0603551d13', 'hex');

function sequence(...parts: readonly Buffer[]): Buffer {
  return tlv(0x30, Buffer.concat(parts));
}

function integer(value: number): Buffer {
  return tlv(0x02, Buffer.from([value]));
}

/** Tag, length, value. */
function tlv(tag: number, value: Buffer): Buffer {
  const { length } = value;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), value]);
}
