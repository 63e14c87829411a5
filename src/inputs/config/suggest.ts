/** Suggests the closest known name for a typo. */

/** The most similar name, if one is similar enough. */
export function suggest(written: string, names: readonly string[]): string | undefined {
  const lower = written.toLowerCase().replaceAll('_', '-');
  const near = names
    .filter((name) => Math.abs(name.length - lower.length) <= maxDistance(name))
    .map((name) => ({ name, distance: distanceBetween(lower, name) }))
    .filter(({ name, distance }) => distance <= maxDistance(name))
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.name;
}

function maxDistance(name: string): number {
  return Math.max(1, Math.floor(name.length / 3));
}

/** The Levenshtein distance. https://en.wikipedia.org/wiki/Levenshtein_distance */
function distanceBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].slice(0, 80).entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const replaced = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
