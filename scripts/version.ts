/** Parses and compares version tags by the rules of semver.org. */

/** A version. `pre` is the part after the `-` of a pre-release. */
export interface Version {
  readonly numbers: readonly [major: number, minor: number, patch: number];
  readonly pre: string | undefined;
}

const NUMBER = '(0|[1-9]\\d*)';
const TAG = new RegExp(`^v${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-([\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*))?$`, 'u');

/** Parses a tag such as `v1.2.0` or `v2.0.0-rc.1`. */
export function parseVersionTag(tag: string): Version | undefined {
  const [, major, minor, patch, pre] = TAG.exec(tag) ?? [];
  if (major === undefined) return undefined;
  return { numbers: [Number(major), Number(minor), Number(patch)], pre };
}

/** Negative if the first is older. https://semver.org/#spec-item-11 */
export function compareVersions(a: Version, b: Version): number {
  for (const [index, number] of a.numbers.entries()) {
    const difference = number - (b.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.pre === b.pre) return 0;
  if (a.pre === undefined || b.pre === undefined) return a.pre === undefined ? 1 : -1;
  return compareIdentifiers(a.pre.split('.'), b.pre.split('.'));
}

function compareIdentifiers(a: readonly string[], b: readonly string[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (right === undefined) return 1;
    if (left === right) continue;
    const [isLeftNumber, isRightNumber] = [left, right].map((text) => /^\d+$/u.test(text));
    if (isLeftNumber && isRightNumber) return Number(left) - Number(right);
    if (isLeftNumber !== isRightNumber) return isLeftNumber ? -1 : 1;
    return left < right ? -1 : 1;
  }
  return a.length - b.length;
}
