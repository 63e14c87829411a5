/**
 * Loaded into a step under test before the action (`NODE_OPTIONS=--import`): from the n-th change below a folder on, the
 * process is killed, or the disk is full (`ENOSPC`) or read-only (`EROFS`).
 */

import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const { FAULT_KIND: kind, FAULT_AT: at = '', FAULT_IN: folder = '-' } = process.env;
const { writeFileSync } = fs;
let calls = 0;

function refuse(name, path) {
  throw Object.assign(new Error(`${kind}: injected, ${name} '${path}'`), { code: kind });
}

/** On a full disk names can be changed and removed; only new text has no room. */
const CHANGES = ['writeFileSync', 'renameSync', 'unlinkSync', 'rmSync', 'chmodSync', 'mkdirSync', 'rmdirSync'];
for (const name of CHANGES) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    const isOurs = String(path).startsWith(folder);
    const isDue = isOurs && (kind !== 'ENOSPC' || name === 'writeFileSync') && ++calls >= Number(at);
    if (!isDue) return original(path, ...rest);
    if (kind === 'kill') process.kill(process.pid, 'SIGKILL');
    if (kind === 'EROFS' && name === 'rmSync' && !fs.existsSync(path)) return undefined;
    const [text, options] = rest;
    // The name is there before the text has no room.
    if (kind === 'ENOSPC' && text !== '') writeFileSync(path, String(text).slice(0, 3), options);
    if (kind === 'ENOSPC' && text === '') return original(path, ...rest);
    return refuse(name, path);
  };
}
syncBuiltinESMExports();
