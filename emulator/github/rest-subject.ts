/** The REST calls that read and change how subject claims are customized. */

import { type HttpAnswer, jsonAnswer } from '../http.ts';
import { storeRepository } from './github-state.ts';
import type { Repository, SubjectSettings } from './repository.ts';
import { type RestCall, restError } from './rest-call.ts';
import { effectiveSubject, subjectPrefix } from './subject.ts';

/** https://docs.github.com/en/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-a-repository */
export function getSubject(call: RestCall, repository: Repository): HttpAnswer {
  const organization = call.state.organizations.get(repository.owner.toLowerCase());
  const isImmutable = effectiveSubject(repository, organization).useImmutableSubject === true;
  const { useDefault, includeClaimKeys } = repository.subject;
  return jsonAnswer(200, {
    use_default: useDefault,
    ...(includeClaimKeys === undefined ? {} : { include_claim_keys: includeClaimKeys }),
    use_immutable_subject: isImmutable,
    sub_claim_prefix: subjectPrefix(repository, isImmutable),
    ...repository.reportedSubject,
  });
}

/** https://docs.github.com/en/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-a-repository */
export function setSubject(call: RestCall, repository: Repository): HttpAnswer {
  const useDefault = call.body['use_default'];
  if (typeof useDefault !== 'boolean') return restError(422, 'Invalid request. "use_default" wasn\'t supplied.');
  const change = readChange(call.body);
  if (change === undefined) return restError(422, 'Invalid property in the customization template.');
  const { includeClaimKeys, ...kept } = repository.subject;
  const keys = change.includeClaimKeys ?? (useDefault ? includeClaimKeys : undefined);
  const subject = { ...kept, ...change, useDefault, ...(keys === undefined ? {} : { includeClaimKeys: keys }) };
  storeRepository(call.state, { ...repository, subject });
  return jsonAnswer(201, {});
}

/** https://docs.github.com/en/rest/actions/oidc#get-the-customization-template-for-an-oidc-subject-claim-for-an-organization */
export function getOrganizationSubject(call: RestCall, organization: string): HttpAnswer {
  const settings = call.state.organizations.get(organization.toLowerCase());
  if (settings === undefined) return restError(404, 'Not Found');
  return jsonAnswer(200, {
    include_claim_keys: settings.includeClaimKeys ?? ['repo', 'context'],
    use_immutable_subject: settings.useImmutableSubject ?? false,
  });
}

/** https://docs.github.com/en/rest/actions/oidc#set-the-customization-template-for-an-oidc-subject-claim-for-an-organization */
export function setOrganizationSubject(call: RestCall, organization: string): HttpAnswer {
  const settings = call.state.organizations.get(organization.toLowerCase());
  if (settings === undefined) return restError(404, 'Not Found');
  const change = readChange(call.body);
  if (change === undefined) return restError(422, 'Invalid property in the customization template.');
  call.state.organizations.set(organization.toLowerCase(), { ...settings, ...change });
  return jsonAnswer(201, {});
}

/** The settings in a body; `undefined` if one is malformed. */
function readChange(body: RestCall['body']): Partial<SubjectSettings> | undefined {
  const { include_claim_keys: keys, use_immutable_subject: isImmutable } = body as {
    readonly include_claim_keys?: unknown;
    readonly use_immutable_subject?: unknown;
  };
  if (isImmutable !== undefined && typeof isImmutable !== 'boolean') return undefined;
  if (keys !== undefined && !isKeyList(keys)) return undefined;
  return {
    ...(keys === undefined ? {} : { includeClaimKeys: keys }),
    ...(isImmutable === undefined ? {} : { useImmutableSubject: isImmutable }),
  };
}

function isKeyList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && /^\w+$/u.test(item));
}
