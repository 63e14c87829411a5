/** The names that can precede a value in a subject: the claims of a template, and the parts of the default subject. */

/**
 * Keys that a subject template may name, and the parts of the default subject.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
const TEMPLATE_KEYS: ReadonlySet<string> = new Set([
  'actor',
  'actor_id',
  'aud',
  'base_ref',
  'check_run_id',
  'context',
  'enterprise',
  'enterprise_id',
  'enterprise_slug',
  'environment',
  'environment_node_id',
  'event_name',
  'head_ref',
  'iss',
  'issuer_scope',
  'job_workflow_ref',
  'job_workflow_sha',
  'ref',
  'ref_protected',
  'ref_type',
  'repo',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'repository_visibility',
  'run_attempt',
  'run_id',
  'run_number',
  'runner_environment',
  'sha',
  'workflow',
  'workflow_ref',
  'workflow_sha',
]);

/** Whether a subject template may name this claim; custom properties of repositories may have any name. */
export function isTemplateKey(text: string): boolean {
  return TEMPLATE_KEYS.has(text) || text.startsWith('repo_property_');
}
