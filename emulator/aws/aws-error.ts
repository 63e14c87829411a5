/** Errors of the emulated AWS, with the code, status and message of AWS. */

/** HTTP status by wire code; every other code is a 400. */
const STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 403,
  ExpiredToken: 403,
  InvalidClientTokenId: 403,
  MissingAuthenticationToken: 403,
  SignatureDoesNotMatch: 403,
  RegionDisabledException: 403,
  IDPRejectedClaim: 403,
  NoSuchEntity: 404,
  ConcurrentModification: 409,
  DeleteConflict: 409,
  EntityAlreadyExists: 409,
  LimitExceeded: 409,
  InternalFailure: 500,
  ServiceFailure: 500,
};

/** An error as AWS sends it. */
export interface AwsError {
  readonly code: string;
  readonly status: number;
  readonly message: string;
}

const thrown = new WeakMap<Error, AwsError>();

/** Throws an error of AWS. */
export function refuse(code: string, message: string, status = STATUS[code] ?? 400): never {
  const error = new Error(`${code}: ${message}`);
  thrown.set(error, { code, status, message });
  throw error;
}

/** The AWS error; `undefined` for any other error, which is a bug in the emulator. */
export function findAwsError(error: unknown): AwsError | undefined {
  return error instanceof Error ? thrown.get(error) : undefined;
}
