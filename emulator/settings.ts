/** Settings that tests can change while the emulator runs. */

/** Settings that take effect with the next request. */
export interface EmulatorSettings {
  /** How long a write to IAM stays invisible to STS. */
  propagationMs: number;
  /** The minimum duration of every request. */
  latencyMs: number;
  /** The first call with a session of a role younger than one minute fails, as it sometimes does in AWS because of regional caches. */
  refusesNewSessionsOnce: boolean;
  /** The maximum number of items on a page of IAM; IAM may return fewer than `MaxItems`. */
  pageLimit: number;
}
