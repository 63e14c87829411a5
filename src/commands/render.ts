/** Render: writes the declared state as a document for other tools, or the permissions that bootstrap needs for it. */

import type { Declaration } from '../plan/declaration.ts';
import { buildBootstrapPolicy } from '../plan/documents/bootstrap-policy.ts';
import {
  findExceededLimits,
  PLACEHOLDER_ACCOUNT,
  renderCloudFormation,
} from '../plan/documents/cloudformation/template.ts';
import { renderPolicyJson } from '../plan/documents/policy-json.ts';
import { findIdentityObstacles } from '../plan/repository-identity.ts';
import type { AcceptedRepository, DesiredState } from '../plan/state.ts';
import type { Files } from '../ports/runner.ts';
import type { Report } from '../report/report.ts';
import { type Partition, parseRoleArn } from '../trust/arn.ts';
import { renderPolicyPretty } from '../trust/policy/document.ts';
import { toObstacleFailure } from './bootstrap/account.ts';
import { declare } from './declare/declare.ts';
import type { RepositoryPorts } from './declare/repositories.ts';

/** What the document is. */
export type RenderFormat = 'cloudformation' | 'policy-json' | 'bootstrap-policy';

export interface RenderOptions extends Declaration {
  /** New identities of repositories that the inputs accept. */
  readonly acceptRepositories: readonly AcceptedRepository[];
  readonly format: RenderFormat;
  /** A path in the workspace; `undefined` for the log. */
  readonly outputFile: string | undefined;
  readonly partition: Partition;
  /** `undefined`: any account. */
  readonly account: string | undefined;
  readonly retireKey: 'keep' | 'deactivate' | 'delete';
}

export interface RenderPorts extends RepositoryPorts {
  readonly files: Files;
}

/** Writes the document, without a call to AWS. */
export async function render(options: RenderOptions, ports: RenderPorts): Promise<Report> {
  const { format, outputFile, partition } = options;
  const declared = await declare(options, ports);
  const changed = findIdentityObstacles(declared.roles, { roles: new Map() }, options.acceptRepositories);
  const problem = toObstacleFailure(changed, { repository: declared.home.name });
  if (problem !== undefined) throw problem;
  const state = declared.stateIn({ partition, account: options.account ?? PLACEHOLDER_ACCOUNT });
  const text = renderAs(state, options);
  if (outputFile !== undefined) ports.files.write(outputFile, text);
  const where = outputFile === undefined ? 'in the log' : `in \`${outputFile}\``;
  const language = format === 'cloudformation' ? 'yaml' : 'json';
  return {
    isQuiet: false,
    headline: `Render: ${TITLES[format]}, ${where}.`,
    warnings: [...declared.warnings, ...(format === 'cloudformation' ? findExceededLimits(text, state) : [])],
    sections: [{ kind: 'code', title: TITLES[format], language, text: text.trimEnd() }],
    ...(outputFile === undefined ? { document: text } : {}),
    masks: [],
    exports: {},
    outputs: {
      partition,
      ...roleOutputs(state),
      ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
    },
  };
}

const TITLES: Readonly<Record<RenderFormat, string>> = {
  cloudformation: 'the declared state as a CloudFormation template',
  'policy-json': 'the declared policies as JSON',
  'bootstrap-policy': 'the least-privilege policy for bootstrap',
};

function renderAs(state: DesiredState, { format, account, retireKey }: RenderOptions): string {
  switch (format) {
    case 'cloudformation':
      return renderCloudFormation(state);
    case 'policy-json':
      return renderPolicyJson(state);
    case 'bootstrap-policy': {
      const text = renderPolicyPretty(buildBootstrapPolicy(state, { retireKey }));
      // An identity policy only applies in its own account, so a wildcard means that account.
      return `${account === undefined ? text.replaceAll(`:${PLACEHOLDER_ACCOUNT}:`, ':*:') : text}\n`;
    }
  }
}

/** The name is known in any account; the ARN only in a known one. */
function roleOutputs({ roles }: DesiredState): Report['outputs'] {
  const [role, ...more] = roles;
  if (role === undefined || more.length > 0) return {};
  const arn = parseRoleArn(role.arn);
  return {
    'role-name': role.name,
    ...(arn === undefined || arn.account === PLACEHOLDER_ACCOUNT ? {} : { 'role-arn': role.arn }),
  };
}
