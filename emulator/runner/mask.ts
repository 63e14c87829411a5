/** Masks secrets in a log as the runner does. */

/** The masks of a job. */
export interface Masks {
  /** Masks the value and each of its lines. White space alone is not masked. */
  readonly add: (value: string) => boolean;
  /** Replaces every masked value with `***`. */
  readonly apply: (text: string) => string;
  /** The masked values, without their encoded forms. */
  readonly values: () => readonly string[];
}

/** Starts without masks. */
export function createMasks(): Masks {
  const values = new Set<string>();
  const hidden = new Set<string>();
  const addOne = (value: string): void => {
    values.add(value);
    for (const form of encodedForms(value)) {
      if (form.trim() !== '') hidden.add(form);
    }
  };
  return {
    add: (value) => {
      if (value.trim() === '') return false;
      addOne(value);
      const lines = value.split(/\r\n|\r|\n/u).map((line) => line.trim());
      if (lines.length > 1) lines.filter((line) => line !== '').forEach(addOne);
      return true;
    },
    apply: (text) => replaceAll(text, hidden),
    values: () => [...values],
  };
}

/** https://github.com/actions/runner/blob/main/src/Sdk/DTLogging/Logging/ValueEncoders.cs */
function encodedForms(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const base64 = [0, 1, 2]
    .filter((shift) => bytes.length > shift)
    .map((shift) => bytes.subarray(shift).toString('base64'));
  return [
    value,
    ...base64,
    value.replaceAll('"', '\\"'),
    value.replaceAll("'", "''"),
    JSON.stringify(value).slice(1, -1),
    encodeUri(value),
    value
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
    value.length > 8 ? value.replace(/^"(.*)"$/su, '$1') : value,
  ];
}

function encodeUri(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(
    /[!'()*]/gu,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Overlapping and adjacent matches are replaced as one. */
function replaceAll(text: string, hidden: ReadonlySet<string>): string {
  const ranges: { start: number; end: number }[] = [];
  for (const value of hidden) {
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      ranges.push({ start, end: start + value.length });
    }
  }
  if (ranges.length === 0) return text;
  ranges.sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let end = -1;
  let position = 0;
  for (const range of ranges) {
    if (range.start > end) {
      pieces.push(text.slice(position, range.start), '***');
    }
    end = Math.max(end, range.end);
    position = end;
  }
  return [...pieces, text.slice(position)].join('');
}
