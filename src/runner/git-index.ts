/**
 * Which files git tracks in a checkout, read from `.git/index` without running git: the configuration of a repository can
 * make git run programs. https://git-scm.com/docs/index-format
 */

import { closeSync, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** A checkout and a file in it. */
export interface TrackedPlace {
  /** The folder that holds `.git`. */
  readonly root: string;
  /** The path of the file in the repository, with `/`. */
  readonly path: string;
}

/** The index of a repository with a million files takes a hundred megabytes. */
const MAX_INDEX_BYTES = 128 * 1024 * 1024;

/** The checkout that a file is in: the nearest folder with `.git`, not above `top`. Both paths are absolute and real. */
export function findCheckout(top: string, file: string): TrackedPlace | undefined {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (isDirectory(join(folder, '.git'))) return { root: folder, path: relative(folder, file).split(sep).join('/') };
    if (folder === top || folder === dirname(folder)) return undefined;
  }
}

/** Whether git tracks the file as a regular one. An index that cannot be read tracks nothing. */
export function isTracked({ root, path }: TrackedPlace): boolean {
  try {
    const index = readIndex(join(root, '.git', 'index'));
    const sizes = [SHA1_BYTES, SHA256_BYTES];
    return sizes.some((hashBytes) => modeOf(index, hashBytes, Buffer.from(path)) === REGULAR);
  } catch {
    return false;
  }
}

function isDirectory(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readIndex(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    if (size > MAX_INDEX_BYTES) throw new Error('the index is too large');
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}

const SHA1_BYTES = 20;
const SHA256_BYTES = 32;
/** The type of a regular file, in the upper four of sixteen bits. */
const REGULAR = 0b1000;
/** Times, numbers and sizes before the hash of an entry. */
const STAT_BYTES = 40;
const MODE_OFFSET = 24;
const EXTENDED = 0x4000;
const STAGE = 0x3000;

/** The type of the entry with this name; `undefined` where there is none, or it is in conflict. Throws on anything else. */
function modeOf(index: Buffer, hashBytes: number, name: Buffer): number | undefined {
  const version = index.readUInt32BE(4);
  if (index.toString('latin1', 0, 4) !== 'DIRC' || version < 2 || version > 4) throw new Error('no index of git');
  const count = index.readUInt32BE(8);
  let at = 12;
  let previous = Buffer.alloc(0);
  for (let entry = 0; entry < count; entry += 1) {
    const start = at;
    const flagsAt = start + STAT_BYTES + hashBytes;
    const flags = index.readUInt16BE(flagsAt);
    at = flagsAt + ((flags & EXTENDED) === 0 ? 2 : 4);
    let kept = 0;
    if (version === 4) ({ value: kept, end: at } = readOffset(index, at));
    const end = index.indexOf(0, at);
    if (end < 0 || kept > previous.length) throw new Error('a name does not end');
    const own = Buffer.concat([
      previous.subarray(0, version === 4 ? previous.length - kept : 0),
      index.subarray(at, end),
    ]);
    // Up to version 3, entries are padded to a multiple of eight bytes, with one byte at least.
    at = version === 4 ? end + 1 : start + Math.ceil((end + 1 - start) / 8) * 8;
    if (own.equals(name)) return (flags & STAGE) === 0 ? index.readUInt32BE(start + MODE_OFFSET) >>> 12 : undefined;
    previous = own;
  }
  return undefined;
}

/** A number of seven bits a byte, as in the offsets of packs. https://git-scm.com/docs/pack-format */
function readOffset(index: Buffer, start: number): { readonly value: number; readonly end: number } {
  let at = start;
  let byte = index.readUInt8(at);
  let value = byte & 0x7f;
  while ((byte & 0x80) !== 0) {
    at += 1;
    byte = index.readUInt8(at);
    value = (value + 1) * 128 + (byte & 0x7f);
  }
  return { value, end: at + 1 };
}
