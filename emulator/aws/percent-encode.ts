/** Percent-encoding of RFC 3986, which AWS uses for canonical requests and for the policy documents it returns. */

/** Encodes everything but letters, digits, `-`, `.`, `_` and `~`. */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
