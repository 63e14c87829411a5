/** What an error of a call to AWS says of itself, in the shape that the SDK gives it. */

/** The HTTP status of the answer; `undefined` when there was none. */
export function httpStatus(error: unknown): number | undefined {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** The name of an error of the SDK: the modelled name, which is the wire code with or without `Exception`. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Whether a name is this wire code; the SDK adds `Exception` to some of the modelled ones. */
export function isNamed(name: string, code: string): boolean {
  return name === code || name === `${code}Exception`;
}

/** How often the SDK sent the call that met this error. */
export function sendCount(error: unknown): number {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const attempts: unknown =
    typeof metadata === 'object' && metadata !== null && 'attempts' in metadata ? metadata.attempts : 1;
  return typeof attempts === 'number' ? attempts : 1;
}
