/** Why a file could not be written, in words: a full disk is not a bug of this program. */

import { errorMessage } from '../failure/error-message.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the disk',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than the limit of this process',
  EROFS: 'the file system is read-only',
  EACCES: 'access is denied',
  EPERM: 'the operation is not permitted',
  EIO: 'the disk reports an error',
};

/** The code of an error of Node, such as `ENOSPC`; empty for any other error. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** The reason in words, followed by the error of the operating system. */
export function describeFileError(error: unknown): string {
  const reason = REASONS[errorCode(error)];
  return reason === undefined ? errorMessage(error) : `${reason} (${errorMessage(error)})`;
}
