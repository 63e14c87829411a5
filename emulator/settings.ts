/** What tests can turn while the emulator runs. */

/** Settings that take effect with the next request. */
export interface EmulatorSettings {
  /** How long a write to IAM stays invisible to STS. */
  propagationMs: number;
  /** How long every request takes at least. */
  latencyMs: number;
  /** The first call with a session of a role younger than a minute fails, as AWS's regional caches sometimes make it. */
  refusesNewSessionsOnce: boolean;
  /** The most that IAM gives on a page, however much it is asked for: it may give less than `MaxItems`. */
  pageLimit: number;
}
