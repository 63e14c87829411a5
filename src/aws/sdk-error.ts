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

/** A header of the answer, by its name in lower case; `undefined` when there was no answer, or none such in it. */
export function responseHeader(error: unknown, name: string): string | undefined {
  const response: unknown = error instanceof Error && '$response' in error ? error.$response : undefined;
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
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
