export const id = 9803;
export const ids = [9803];
export const modules = {

/***/ 5957:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);

// build/src/failure/codes/accounts.js
const ACCOUNTS_FAILURES = {
	ACCOUNT_OUT_OF_REACH: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ account, home }) => `Cannot reach account ${account}: the credentials belong to ${home}, and the config file does not name a role to assume in ${account}.`,
		fix: () => "give the account a role that these credentials can assume:",
		paste: ({ account, id }) => ({
			language: "yaml",
			text: `accounts:\n  ${account}: { id: "${id}", role: OrganizationAccountAccessRole }`
		})
	}),
	ACCOUNT_UNEXPECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ name, id, account, from }) => `The credentials for account ${name} (${id}), from ${from}, belong to account ${account}.`,
		fix: ({ name }) => `correct the \`id\`, \`role\` or \`profile\` of \`${name}\` in the \`config\` file.`
	}),
	ACCOUNTS_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ failed, count }) => `${failed.length} of ${count} accounts failed:\n${failed.map((line) => `- ${line}`).join("\n")}`,
		fix: () => "fix the accounts listed above and run again; completed accounts are not changed again."
	})
};
// build/src/failure/codes/iam.js
const IAM_FAILURES = {
	IAM_ACCESS_DENIED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `These credentials are not allowed to perform ${action}: ${reason}`,
		fix: ({ principal, action }) => `allow this action for ${principal}. If a policy denies it explicitly, such as a service control policy, remove that deny.${action.startsWith("iam:") ? " `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs." : ""}`,
		paste: ({ action, resource }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: action,
				Resource: resource
			})
		})
	}),
	IAM_QUOTA_EXCEEDED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} exceeds an IAM quota: ${reason}`,
		fix: () => "raise the quota in Service Quotas, or remove resources that are no longer needed; then run again."
	}),
	IAM_BUSY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `${action} kept conflicting with another change in progress: ${reason}`,
		fix: () => "run again; every step is idempotent."
	}),
	IAM_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ actions, reason }) => `The account could not be read completely (${actions.join(", ")}): ${reason}`,
		fix: () => "allow these actions for the principal named in AWS's message. `mode: render` with `render-format: bootstrap-policy` prints all permissions that `bootstrap` needs.",
		paste: ({ actions }) => ({
			language: "json",
			text: JSON.stringify({
				Effect: "Allow",
				Action: actions,
				Resource: "*"
			})
		})
	}),
	POLICY_NOT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policies, reason }) => `Policy ${policies.join(", ")} does not exist: ${reason}`,
		fix: () => "correct `policy-arns` or `permissions-boundary`; AWS managed policies look like `arn:aws:iam::aws:policy/ReadOnlyAccess`."
	}),
	TRUST_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ action, reason }) => `IAM rejected the trust policy (${action}): ${reason}`,
		fix: () => "compare AWS's message with the policy below. If it is about a statement that this action did not write (a shared role keeps those), fix that statement; otherwise please report a bug.",
		paste: ({ document }) => ({
			language: "json",
			text: document
		})
	}),
	INLINE_POLICY_REJECTED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ policy, reason }) => `IAM rejected the inline policy ${policy}: ${reason}`,
		fix: ({ policy }) => `correct the document \`${policy}\` in \`inline-policies\`.`
	}),
	TRUST_POLICY_TOO_LONG: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, length, limit }) => `The trust policy of ${role} has ${length} characters, ${length - limit} more than IAM allows (${limit}).`,
		fix: () => "admit fewer branches, tags, environments or repositories, or use a separate role for each repository."
	}),
	TRUST_NOT_EXPRESSIBLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ problem }) => `The inputs cannot be expressed as a trust policy: ${problem}.`,
		fix: () => "change the input named above, or list the exact subjects in `subjects`."
	}),
	TRUST_TOO_LOOSE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ rules }) => `The declared trust policy violates the lint ${rules.length === 1 ? "rule" : "rules"} ${rules.join(", ")}. Nothing was changed.`,
		fix: () => "change the inputs as the findings suggest, or accept the findings deliberately:",
		paste: ({ rules }) => ({
			language: "yaml",
			text: `accept-findings: ${rules.join(", ")}`
		})
	}),
	SUBJECT_TEMPLATE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ subject, repository }) => `${repository} builds its subjects from a template that could not be read${subject === void 0 ? "" : `; the subject of this run is ${subject}`}.`,
		fix: () => "grant the job `actions: read`, or list the subjects to admit:",
		paste: ({ subject, repository }) => ({
			language: "yaml",
			text: `subjects: ${JSON.stringify(subject ?? `repo:${repository}:\u2026`)}`
		})
	}),
	REPOSITORY_UNKNOWN: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ what, reason }) => `${what} could not be determined: ${reason}.`,
		fix: () => "check the name of the repository, and that `github-token` can read it. The default token can read the repository of the run (if the job has `contents: read`) and public repositories; for another private repository, pass a token that can read it."
	}),
	ROLE_NOT_OWNED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, repository, ownerId, id }) => ownerId === void 0 ? `Role ${role} already exists and was not created by this action. It was not changed.` : `Role ${role} belongs to the repository with the id ${ownerId}, not to ${repository} ${id === void 0 ? "(whose id is unknown)" : `(id ${id})`}. It was not changed.`,
		fix: ({ ownerId, repository, id }) => {
			if (ownerId === void 0) return "choose another `role-name`, or review the difference above and take the role over: `merge` keeps its other trust statements, policies and tags; `replace` replaces its trust policy with the declared one.";
			return id === void 0 ? `give a token that can read ${repository} (\`github-token\`, or GH_TOKEN in a terminal), so that its id is known, or name the id:` : `choose another \`role-name\`. Only if ${repository} was deleted and created again, and no other repository uses the role, accept the new identity:`;
		},
		paste: ({ ownerId, repository, id }) => ({
			language: "yaml",
			text: ownerId === void 0 ? "adopt: merge" : `accept-repository: ${repository}@${id ?? "ID"}`
		})
	}),
	REPOSITORY_IDENTITY_CHANGED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes }) => `${changes.map(({ repository, before, after }) => `${repository} is not the repository that was trusted: it was ${before}, and GitHub now reports ${after}.`).join("\n")}\nNothing was changed.`,
		fix: () => "find out who controls the new repository. If you do not trust it, remove its name from the declaration. If the change is intended, accept the new identity:",
		paste: ({ changes }) => ({
			language: "yaml",
			text: changes.length === 1 ? `accept-repository: ${changes[0]?.accept ?? ""}` : `accept-repository: |\n${changes.map(({ accept }) => `  ${accept}`).join("\n")}`
		})
	}),
	ROLE_NAME_CASE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual }) => `Role ${role} already exists as ${actual}; IAM role names cannot differ only in letter case.`,
		fix: () => "use the exact spelling of the existing role, or choose another `role-name`:",
		paste: ({ actual }) => ({
			language: "yaml",
			text: `role-name: ${actual}`
		})
	}),
	ROLE_NOT_MERGEABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `Role ${role} cannot be shared: ${reason}. It was not changed.`,
		fix: () => "fix the problem above, choose another `role-name`, or take over the role completely with `adopt: replace` (this removes its other trust statements)."
	}),
	ROLE_IN_USE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, reason }) => `IAM refused to delete role ${role}: ${reason}`,
		fix: () => "find what still uses the role, remove it there, and run the teardown again."
	}),
	ROLE_OF_ANOTHER_REPOSITORY: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, owner, repository }) => `Role ${role} belongs to ${owner}, not to ${repository}. It was not changed.`,
		fix: () => "choose another `role-name`. If it is the same repository under a new name, and the role has no tag `gh-oidc-aws:repository-id`, update its tag and run again:",
		paste: ({ role, repository }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"aws",
				"iam",
				"tag-role",
				"--role-name",
				role,
				"--tags",
				`Key=gh-oidc-aws:repository,Value=${repository}`
			])
		})
	}),
	ROLE_PATH_FIXED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, actual, desired }) => `Role ${role} has the path ${actual}, and IAM cannot change it to ${desired}.`,
		fix: ({ actual }) => `set \`role-path: ${actual}\`, or choose another \`role-name\`.`
	}),
	WORLD_MOVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource }) => `${resource} was changed by someone or something else after the plan was made. This action did not overwrite it.`,
		fix: () => "run again; the new plan takes the change into account."
	}),
	EXISTS_UNREADABLE: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ resource, reason }) => `AWS reports both that ${resource} exists and that it does not: ${reason}`,
		fix: () => "run again in a minute; if the error persists, look in the IAM console for a resource with a slightly different name (an OIDC provider with a trailing slash is a different provider)."
	}),
	KEY_NOT_RETIRED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ how, reason }) => `Bootstrap succeeded and was verified, but its access key could not be retired (${how}): ${reason}`,
		fix: () => "delete the key in the IAM console, and the secret that contains it."
	}),
	VARIABLE_NOT_SAVED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ repository, name, value, reason }) => `The ARN ${value} could not be saved as the variable ${name} of ${repository}: ${reason}.`,
		fix: () => "set `github-token` to a token with \"Variables: write\" on the repository (a job's default token cannot have it), or set the variable manually:",
		paste: ({ repository, name, value }) => ({
			language: "sh",
			text: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .renderCommand */ .CB)([
				"gh",
				"variable",
				"set",
				name,
				"--repo",
				repository,
				"--body",
				value
			])
		})
	}),
	VERIFICATION_FAILED: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ role, seconds, reason }) => `The OIDC provider and the role match the declaration, but ${role} could not be assumed within ${seconds} s: ${reason}`,
		fix: () => "run again in a minute. If it still fails, a service or resource control policy may deny it; a policy written for `repo:OWNER/*` does not match `repo:OWNER@ID/\u2026`."
	}),
	DRIFT_FOUND: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .entry */ .f_)({
		message: ({ changes, where }) => where === void 0 ? `The account differs from the declared state in ${changes} ${changes === 1 ? "place" : "places"}.` : `${changes === 1 ? "An account differs" : `${changes} accounts differ`} from the declared state: ${where}.`,
		fix: () => "run `mode: bootstrap` to restore the declared state, or turn `fail-on-drift` off."
	})
};
// build/src/failure/lazy-failures.js
(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .addFailures */ .Nn)(IAM_FAILURES, ACCOUNTS_FAILURES);



/***/ }),

/***/ 9803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createGitHubApi: () => (/* binding */ createGitHubApi)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5957);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7256);




// build/src/github/repositories.js
function createGitHubApi(settings) {
	return {
		async readRepository(fullName) {
			const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRepositoryPath */ .Bd)(fullName);
			try {
				return await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .callWithRetry */ .ZG)(async () => {
					const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(settings).rest.repos.get({
						...path,
						request: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitRequest */ .NG)(settings)
					});
					return toRepository(data);
				}, settings);
			} catch (error) {
				(0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .requireTime */ .zH)(settings);
				throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REPOSITORY_UNKNOWN", {
					what: `The repository ${fullName}`,
					reason: toReason(error, settings)
				}, { cause: error });
			}
		},
		async findEnvironment(fullName, name) {
			try {
				const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(settings).rest.repos.getEnvironment({
					...(0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRepositoryPath */ .Bd)(fullName),
					environment_name: name,
					request: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitRequest */ .NG)(settings)
				});
				return (data.protection_rules ?? []).length > 0 || Boolean(data.deployment_branch_policy) ? "protected" : "unprotected";
			} catch (error) {
				return (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(error) === 404 ? "missing" : void 0;
			}
		},
		async findSubjectCustomization(fullName) {
			try {
				const path = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRepositoryPath */ .Bd)(fullName);
				const client = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .openClient */ .My)(settings);
				const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .callWithRetry */ .ZG)(() => client.request(`GET ${REPOSITORY_TEMPLATE}`, {
					...path,
					request: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitRequest */ .NG)(settings)
				}), settings);
				const own = readCustomization(data);
				if (own.usesDefault) return {
					prefix: own.prefix,
					template: void 0
				};
				if (own.keys.length > 0) return {
					prefix: own.prefix,
					template: own.keys
				};
				return {
					prefix: own.prefix,
					template: await findInherited(client, path.owner, settings)
				};
			} catch {
				return;
			}
		}
	};
}
const REPOSITORY_TEMPLATE = "/repos/{owner}/{repo}/actions/oidc/customization/sub";
const ORGANIZATION_TEMPLATE = "/orgs/{org}/actions/oidc/customization/sub";
function readCustomization(data) {
	const { use_default: usesDefault, include_claim_keys: keys, sub_claim_prefix: prefix } = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(data);
	return {
		usesDefault: usesDefault !== false,
		keys: Array.isArray(keys) ? keys.filter((key) => typeof key === "string") : [],
		prefix: typeof prefix === "string" && prefix !== "" ? prefix : void 0
	};
}
async function findInherited(client, org, settings) {
	try {
		const { data } = await (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .callWithRetry */ .ZG)(() => client.request(`GET ${ORGANIZATION_TEMPLATE}`, {
			org,
			request: (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .limitRequest */ .NG)(settings)
		}), settings);
		const { keys } = readCustomization(data);
		return keys.length > 0 ? keys : void 0;
	} catch {
		return "unknown";
	}
}
function toRepository(data) {
	const { owner, name, id, default_branch: defaultBranch } = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(data);
	const { login, id: ownerId } = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(owner);
	const isId = (value) => Number.isSafeInteger(value);
	const isText = (value) => typeof value === "string";
	if (isText(login) && isText(name) && isText(defaultBranch) && isId(id) && isId(ownerId) && (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .isRepositoryName */ .en)(`${login}/${name}`) && (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .isBranchName */ .Q8)(defaultBranch)) return {
		owner: login,
		name,
		ownerId: String(ownerId),
		id: String(id),
		defaultBranch
	};
	throw new Error("the response of GitHub's API is incomplete");
}
function toReason(error, settings) {
	const { kind, message } = (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .readRefusal */ .ni)(error, settings);
	return kind === "unreachable" ? message : `GitHub's API answered ${message}`;
}



/***/ })

};
