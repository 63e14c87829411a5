/** How IAM cuts lists into pages with `MaxItems` and `Marker`. */

import { refuse } from './aws-error.ts';
import { findNumber, type Parameters } from './parameters.ts';

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The members that every paginated answer carries. */
  readonly position: { readonly IsTruncated: boolean; readonly Marker?: string };
}

const DEFAULT_SIZE = 100;

/** The page that the request asks for; the marker is opaque to clients. */
export function paginate<T>(items: readonly T[], parameters: Parameters): Page<T> {
  const size = findNumber(parameters, 'MaxItems', { min: 1, max: 1000 }) ?? DEFAULT_SIZE;
  const marker = parameters.get('Marker');
  const start = marker === null ? 0 : readMarker(marker);
  const end = start + size;
  if (end >= items.length) return { items: items.slice(start), position: { IsTruncated: false } };
  return { items: items.slice(start, end), position: { IsTruncated: true, Marker: writeMarker(end) } };
}

function writeMarker(offset: number): string {
  return Buffer.from(`offset ${offset}`).toString('base64');
}

function readMarker(marker: string): number {
  const match = /^offset (\d+)$/u.exec(Buffer.from(marker, 'base64').toString('utf8'));
  return match === null ? refuse('ValidationError', `Invalid Marker: ${marker}`) : Number(match[1]);
}
