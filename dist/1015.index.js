export const id = 1015;
export const ids = [1015];
export const modules = {

/***/ 1015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAccounts: () => (/* binding */ runAccounts)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9492);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2936);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9697);
/* harmony import */ var _lazy_failures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5957);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2741);
/* harmony import */ var _repository_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5954);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4350);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7355);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3002);
/* harmony import */ var _assume_role_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4782);
/* harmony import */ var _concurrency_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6960);
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1891);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(262);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(825);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8700);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2999);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9930);
/* harmony import */ var _printable_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4996);



















// node_modules/@aws-sdk/client-iam/dist-es/commands/AddClientIDToOpenIDConnectProviderCommand.js
var AddClientIDToOpenIDConnectProviderCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "AddClientIDToOpenIDConnectProvider", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .AddClientIDToOpenIDConnectProvider$ */ .zS) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/AttachRolePolicyCommand.js
var AttachRolePolicyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "AttachRolePolicy", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .AttachRolePolicy$ */ .Yy) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/CreateOpenIDConnectProviderCommand.js
var CreateOpenIDConnectProviderCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateOpenIDConnectProvider", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateOpenIDConnectProvider$ */ .FI) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/CreateRoleCommand.js
var CreateRoleCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "CreateRole", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .CreateRole$ */ .Dy) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteAccessKeyCommand.js
var DeleteAccessKeyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteAccessKey", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteAccessKey$ */ .$7) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteOpenIDConnectProviderCommand.js
var DeleteOpenIDConnectProviderCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteOpenIDConnectProvider", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteOpenIDConnectProvider$ */ .SF) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRoleCommand.js
var DeleteRoleCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteRole", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteRole$ */ .oG) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRolePermissionsBoundaryCommand.js
var DeleteRolePermissionsBoundaryCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteRolePermissionsBoundary", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteRolePermissionsBoundary$ */ .ag) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DeleteRolePolicyCommand.js
var DeleteRolePolicyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DeleteRolePolicy", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DeleteRolePolicy$ */ .Wm) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/DetachRolePolicyCommand.js
var DetachRolePolicyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "DetachRolePolicy", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .DetachRolePolicy$ */ .mE) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/PutRolePermissionsBoundaryCommand.js
var PutRolePermissionsBoundaryCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "PutRolePermissionsBoundary", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .PutRolePermissionsBoundary$ */ .O0) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/PutRolePolicyCommand.js
var PutRolePolicyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "PutRolePolicy", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .PutRolePolicy$ */ .kJ) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/TagRoleCommand.js
var TagRoleCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "TagRole", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .TagRole$ */ .jR) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UntagRoleCommand.js
var UntagRoleCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UntagRole", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UntagRole$ */ .Cp) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateAccessKeyCommand.js
var UpdateAccessKeyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateAccessKey", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateAccessKey$ */ .nk) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateAssumeRolePolicyCommand.js
var UpdateAssumeRolePolicyCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateAssumeRolePolicy", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateAssumeRolePolicy$ */ .yc) {};
// node_modules/@aws-sdk/client-iam/dist-es/commands/UpdateRoleCommand.js
var UpdateRoleCommand = class extends (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .command */ .G5)(_reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._ep0 */ .lq, _reader_js__WEBPACK_IMPORTED_MODULE_0__/* ._mw0 */ .yt, "UpdateRole", _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .UpdateRole$ */ .MJ) {};
// build/src/aws/iam/access-key.js
function createKeyRetirement(settings) {
	return { async retire(credentials, how) {
		const { client, options, call } = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createIam */ .EI)(settings, credentials);
		const { accessKeyId: AccessKeyId } = credentials;
		try {
			if (how === "delete") await client.send(new DeleteAccessKeyCommand({ AccessKeyId }), options);
			else await client.send(new UpdateAccessKeyCommand({
				AccessKeyId,
				Status: "Inactive"
			}), options);
		} catch (error) {
			if (isGone(error)) return;
			throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toFailure)(error, call(how === "delete" ? "DeleteAccessKey" : "UpdateAccessKey"));
		}
	} };
}
function isGone(error) {
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "NoSuchEntity") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.sendCount)(error) > 1 && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "InvalidClientTokenId");
}
// build/src/plan/obstacles.js
function unreadableObstacle({ action, reason }) {
	return {
		kind: "unreadable",
		actions: [action],
		reason
	};
}
function findObstacles(desired, role, actual) {
	const obstacles = [];
	const verdict = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.judgeOwnership)(actual, desired);
	if (verdict === void 0) {
		if (role.adopt === "refuse") obstacles.push({
			kind: "not-owned",
			role: role.name
		});
	} else if (verdict.kind === "other-id") obstacles.push({
		...verdict,
		role: role.name,
		id: desired.repositoryId
	});
	else if (verdict.kind === "other-repository") obstacles.push({
		...verdict,
		role: role.name
	});
	if (actual.name !== role.name) obstacles.push({
		kind: "letter-case",
		role: role.name,
		actual: actual.name
	});
	if (actual.path !== role.path) obstacles.push({
		kind: "path",
		role: role.name,
		actual: actual.path,
		desired: role.path
	});
	const { policyArns, inlinePolicies } = actual;
	const needed = [...role.prune || role.policyArns.length > 0 ? [policyArns] : [], ...role.prune || role.inlinePolicies.length > 0 ? [inlinePolicies] : []];
	for (const reading of needed) if (reading.kind === "unreadable") obstacles.push(unreadableObstacle(reading));
	return obstacles;
}
// build/src/plan/order.js
function toSafeOrder(steps) {
	const isGuarded = steps.some(isUndecided) && !steps.some(isPivot);
	return steps.toSorted((a, b) => rank(a, isGuarded) - rank(b, isGuarded));
}
function isUndecided(step) {
	if (step.kind !== "attach-policy" && step.kind !== "detach-policy") return false;
	return (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .managedEffect */ .T_)(step.policyArn) === "unknown";
}
function rank(step, isGuarded) {
	if (!step.widens) return 0;
	const late = isGuarded ? 6 : 1;
	switch (step.kind) {
		case "put-boundary": return 2;
		case "update-trust": return isGuarded ? 8 : 3;
		case "attach-policy": return (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .managedEffect */ .T_)(step.policyArn) === "unknown" ? 4 : 5;
		case "put-inline-policy": return isPivot(step) ? 1.5 : 5;
		case "detach-policy": return (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .managedEffect */ .T_)(step.policyArn) === "denies" ? 7 : late;
		case "delete-inline-policy": return (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsMore */ .TQ)(void 0, step.before) ? late + .5 : 7;
		case "delete-boundary": return 7;
		default: return 5;
	}
}
function isPivot(step) {
	if (!step.widens) return false;
	if (step.kind === "put-boundary") return true;
	if (step.kind === "put-inline-policy") return (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsMore */ .TQ)(step.after, step.before);
	if (step.kind !== "update-trust") return false;
	const found = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(step.found);
	return found.kind === "invalid" || (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .widens */ .vR)(step.trust, found.policy);
}
// build/src/plan/steps.js
const EMPTY_PLAN = {
	steps: [],
	obstacles: [],
	kept: [],
	notes: [],
	trusts: new Map()
};
function joinPlans(plans) {
	return {
		steps: plans.flatMap(({ steps }) => steps),
		obstacles: plans.flatMap(({ obstacles }) => obstacles),
		kept: plans.flatMap(({ kept }) => kept),
		notes: plans.flatMap(({ notes }) => notes),
		trusts: new Map(plans.flatMap(({ trusts }) => [...trusts]))
	};
}
// build/src/plan/teardown.js
function planTeardown(target, actual, trusting) {
	const roles = target.roleNames.map((name) => planRoleRemoval(name, target, actual.roles.get(name) ?? { kind: "absent" }));
	return joinPlans([...roles, planProviderRemoval(target, actual.provider, trusting, joinPlans(roles))]);
}
function planRoleRemoval(name, target, reading) {
	if (reading.kind === "absent") return {
		...EMPTY_PLAN,
		kept: [`role ${name} does not exist`]
	};
	if (reading.kind === "unreadable") return {
		...EMPTY_PLAN,
		obstacles: [unreadableObstacle(reading)]
	};
	const actual = reading.value;
	if (actual.name !== name) return {
		...EMPTY_PLAN,
		obstacles: [{
			kind: "letter-case",
			role: name,
			actual: actual.name
		}]
	};
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(actual.tags);
	if (owner === void 0) return leave(`Role ${name} does not carry this action's tag and is left unchanged.`);
	const verdict = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.judgeOwnership)(actual, target);
	if (verdict?.kind === "other-id") return {
		...EMPTY_PLAN,
		obstacles: [{
			...verdict,
			role: name,
			id: target.repositoryId
		}]
	};
	if (verdict?.kind !== "ours") return leave(`Role ${name} belongs to ${owner.repository ?? "an unknown repository"} and is left unchanged.`);
	return owner.isShared ? planSharedRoleRemoval(name, actual) : planOwnedRoleRemoval(name, actual);
}
function toOwnerTags(tags) {
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(tags);
	return {
		repository: owner?.repository,
		repositoryId: owner?.repositoryId
	};
}
function leave(note) {
	return {
		...EMPTY_PLAN,
		kept: [note],
		notes: [note]
	};
}
function planOwnedRoleRemoval(name, actual) {
	const { policyArns, inlinePolicies, arn: resource } = actual;
	const removals = [...(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(inlinePolicies).map((policy) => removeInline(name, resource, policy, "the role is being deleted")), ...(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(policyArns).map((arn) => detach(name, resource, arn, "the role is being deleted"))];
	return {
		...EMPTY_PLAN,
		steps: [...toSafeOrder(removals), {
			kind: "delete-role",
			owner: toOwnerTags(actual.tags),
			resource,
			roleName: name,
			before: actual.trust.text,
			after: "(none)",
			why: "this action owns the role",
			widens: false
		}],
		obstacles: [policyArns, inlinePolicies].flatMap((list) => list.kind === "unreadable" ? [unreadableObstacle(list)] : [])
	};
}
function planSharedRoleRemoval(name, actual) {
	const { policyArns, inlinePolicies, tags, arn: resource } = actual;
	const trust = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .unmergeTrust */ .Ed)(actual);
	const attached = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(policyArns);
	const inline = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(inlinePolicies);
	const own = [
		_declare_js__WEBPACK_IMPORTED_MODULE_4__.MANAGED_BY_TAG,
		_declare_js__WEBPACK_IMPORTED_MODULE_4__.REPOSITORY_TAG,
		_declare_js__WEBPACK_IMPORTED_MODULE_4__.REPOSITORY_ID_TAG,
		_declare_js__WEBPACK_IMPORTED_MODULE_4__.ADOPTED_TAG
	];
	const keys = Object.keys(tags).filter((key) => own.includes(key) || (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAddedTag)(key) || (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAdded)(tags, {
		kind: "tag",
		id: key
	}));
	return {
		...EMPTY_PLAN,
		steps: [...toSafeOrder([
			...trust === void 0 || (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTrust */ .pH)(actual, trust) ? [] : [dropStatements(name, actual, trust)],
			...attached.filter((id) => (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAdded)(tags, {
				kind: "policy",
				id
			})).map((arn) => detach(name, resource, arn, "this action added it")),
			...inline.filter(({ name: id }) => (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAdded)(tags, {
				kind: "inline-policy",
				id
			})).map((policy) => removeInline(name, resource, policy, "this action added it"))
		]), (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .untagRole */ .Eu)(name, actual, keys, "nothing that this action added is left")],
		obstacles: [
			...[policyArns, inlinePolicies].flatMap((list) => list.kind === "unreadable" ? [unreadableObstacle(list)] : []),
			...trust === void 0 ? [{
				kind: "unmergeable",
				role: name,
				reason: "its trust policy cannot be parsed"
			}] : [],
			...[trust === void 0 || (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTrust */ .pH)(actual, trust) ? void 0 : (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeletedPrincipal */ .JR)(trust)].flatMap((reason) => reason === void 0 ? [] : [{
				kind: "unmergeable",
				role: name,
				reason
			}])
		],
		kept: [`role ${name} is shared and stays; only what this action added to it is removed`],
		trusts: trust === void 0 ? new Map() : new Map([[name, trust]])
	};
}
function detach(roleName, resource, policyArn, why) {
	return {
		kind: "detach-policy",
		resource,
		roleName,
		policyArn,
		before: policyArn,
		after: "(none)",
		why,
		widens: (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .managedEffect */ .T_)(policyArn) !== "allows"
	};
}
function removeInline(roleName, resource, { name, text }, why) {
	return {
		kind: "delete-inline-policy",
		resource,
		roleName,
		policyName: name,
		before: text,
		after: "(none)",
		why,
		widens: (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsMore */ .TQ)(text, void 0)
	};
}
function dropStatements(roleName, actual, trust) {
	const { text, policy } = actual.trust;
	return {
		kind: "update-trust",
		resource: actual.arn,
		roleName,
		trust,
		found: text,
		before: text,
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust),
		why: "only the statements that this action added are removed",
		widens: policy === void 0 || (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .widens */ .vR)(policy, trust)
	};
}
function planProviderRemoval({ providerArn, removeProvider, repositoryId }, reading, trusting, roles) {
	if (!removeProvider) {
		const kept = reading.kind === "present" ? [`OIDC provider ${providerArn}, which the whole account shares`] : [];
		return {
			...EMPTY_PLAN,
			kept
		};
	}
	if (reading.kind === "absent") return {
		...EMPTY_PLAN,
		kept: [`OIDC provider ${providerArn} does not exist`]
	};
	if (reading.kind === "unreadable") return {
		...EMPTY_PLAN,
		obstacles: [unreadableObstacle(reading)]
	};
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(reading.value.tags);
	if (owner === void 0) return leave(`OIDC provider ${providerArn} does not carry this action's tag and is left unchanged.`);
	if (trusting.kind === "unreadable") return {
		...EMPTY_PLAN,
		obstacles: [unreadableObstacle(trusting)]
	};
	const removed = roles.steps.flatMap((step) => step.kind === "delete-role" ? [step.roleName] : []);
	const others = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(trusting).map(({ name, trust }) => ({
		name,
		trust: afterPlan(name, trust, roles)
	})).filter(({ name, trust }) => !removed.includes(name) && namesProvider(trust, providerArn));
	if (others.length > 0) return leave(`OIDC provider ${providerArn} is kept, because these roles still trust it: ${describeNames(others.map(({ name }) => name))}.`);
	if (owner.repositoryId !== void 0 && owner.repositoryId !== repositoryId) return leave(`OIDC provider ${providerArn} belongs to ${owner.repository ?? "a repository"} (repository id ${owner.repositoryId}) and is left unchanged.`);
	return {
		...EMPTY_PLAN,
		steps: [{
			kind: "delete-provider",
			resource: providerArn,
			except: [...removed, ...roles.trusts.keys()],
			owner: toOwnerTags(reading.value.tags),
			before: reading.value.audiences.join(", "),
			after: "(none)",
			why: "this action created it, and no role trusts it anymore",
			widens: false
		}]
	};
}
function afterPlan(name, trust, { trusts }) {
	const planned = trusts.get(name);
	return planned === void 0 ? trust : (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(planned);
}
function namesProvider(trust, providerArn) {
	const arn = providerArn.toLowerCase();
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(trust);
	if (parsed.kind === "invalid") return trust.toLowerCase().includes(arn);
	return parsed.policy.Statement.some((statement) => {
		const { Effect, Principal, NotPrincipal } = statement;
		if (Effect === "Deny") return false;
		if (NotPrincipal !== void 0 || Principal === "*") return coversWebIdentity(statement);
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Principal?.["AWS"]).includes("*") && coversWebIdentity(statement)) return true;
		return (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Principal?.["Federated"]).some((id) => id.includes("*") || id.toLowerCase() === arn);
	});
}
function coversWebIdentity({ Action, NotAction }) {
	const matches = (pattern) => (0,_build_js__WEBPACK_IMPORTED_MODULE_7__/* .isLike */ .ON)(pattern.toLowerCase(), "sts:assumerolewithwebidentity");
	return NotAction === void 0 ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(Action).some(matches) : !(0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .toList */ .st)(NotAction).some(matches);
}
const NAMES_SHOWN = 10;
function describeNames(names) {
	const shown = names.slice(0, NAMES_SHOWN).join(", ");
	return names.length > NAMES_SHOWN ? `${shown} and ${names.length - NAMES_SHOWN} more` : shown;
}
// build/src/aws/iam/executor.js
function createStepExecutor(iam, clock) {
	return { execute: (step) => execute$1(iam, step, clock) };
}
async function execute$1(iam, step, clock) {
	const rules = {
		maxAttempts: ROLE_ATTEMPTS,
		isTransient: (error) => isRoleUnknown(error) && !REMOVALS.includes(step.kind),
		pauseMs: (attempt) => 500 * 2 ** attempt,
		clock,
		describePause: () => `iam:${OPERATIONS[step.kind]} was under way.`
	};
	try {
		return await (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .withRetry */ .bD)(rules, () => send(iam, step, clock));
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "EntityAlreadyExists")) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.sendCount)(error) > 1 ? "already-applied" : "conflict";
		if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "DeleteConflict")) return handleConflict(error, step);
		if (isRoleUnknown(error) && REMOVALS.includes(step.kind)) return "conflict";
		throw toStepFailure(error, iam, step);
	}
}
const REMOVALS = [
	"detach-policy",
	"delete-inline-policy",
	"delete-boundary",
	"untag-role"
];
function handleConflict(error, step) {
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toReason)(error);
	if (!/instance profile/iu.test(reason)) return "conflict";
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ROLE_IN_USE", {
		role: step.resource,
		reason
	}, { cause: error });
}
const ROLE_ATTEMPTS = 5;
function isRoleUnknown(error) {
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "NoSuchEntity") && /\brole with name\b/iu.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toReason)(error));
}
const OPERATIONS = {
	"create-provider": "CreateOpenIDConnectProvider",
	"add-audience": "AddClientIDToOpenIDConnectProvider",
	"create-role": "CreateRole",
	"update-trust": "UpdateAssumeRolePolicy",
	"update-role": "UpdateRole",
	"put-boundary": "PutRolePermissionsBoundary",
	"tag-role": "TagRole",
	"attach-policy": "AttachRolePolicy",
	"put-inline-policy": "PutRolePolicy",
	"detach-policy": "DetachRolePolicy",
	"delete-inline-policy": "DeleteRolePolicy",
	"delete-boundary": "DeleteRolePermissionsBoundary",
	"untag-role": "UntagRole",
	"delete-role": "DeleteRole",
	"delete-provider": "DeleteOpenIDConnectProvider"
};
async function send(iam, step, clock) {
	const { client, options } = iam;
	switch (step.kind) {
		case "create-provider":
			await client.send(new CreateOpenIDConnectProviderCommand({
				Url: step.url,
				ClientIDList: [step.audience],
				Tags: toTagList(step.tags)
			}), options);
			return "made";
		case "add-audience":
			await client.send(new AddClientIDToOpenIDConnectProviderCommand({
				OpenIDConnectProviderArn: step.resource,
				ClientID: step.audience
			}), options);
			return "made";
		case "create-role":
			await client.send(toCreateRole(step), options);
			return "made";
		case "update-trust": return updateTrust(iam, step);
		case "update-role": return updateRole(iam, step);
		case "put-boundary":
			await client.send(new PutRolePermissionsBoundaryCommand({
				RoleName: step.roleName,
				PermissionsBoundary: step.policyArn
			}), options);
			return "made";
		case "tag-role": return tagRole(iam, step);
		case "attach-policy":
			await client.send(new AttachRolePolicyCommand({
				RoleName: step.roleName,
				PolicyArn: step.policyArn
			}), options);
			return "made";
		case "put-inline-policy": return putInlinePolicy(iam, step);
		case "detach-policy": return unlessGone(client.send(new DetachRolePolicyCommand({
			RoleName: step.roleName,
			PolicyArn: step.policyArn
		}), options));
		case "delete-inline-policy": return unlessGone(client.send(new DeleteRolePolicyCommand({
			RoleName: step.roleName,
			PolicyName: step.policyName
		}), options));
		case "delete-boundary": return unlessGone(client.send(new DeleteRolePermissionsBoundaryCommand({ RoleName: step.roleName }), options));
		case "untag-role":
			await client.send(new UntagRoleCommand({
				RoleName: step.roleName,
				TagKeys: [...step.keys]
			}), options);
			return "made";
		case "delete-role": return deleteRole(iam, step, clock);
		case "delete-provider": return deleteProvider(iam, step, clock);
	}
}
async function unlessGone(removal) {
	try {
		await removal;
		return "made";
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "NoSuchEntity") || isRoleUnknown(error)) throw error;
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.sendCount)(error) > 1 ? "made" : "unneeded";
	}
}
function toCreateRole({ role, trust }) {
	return new CreateRoleCommand({
		RoleName: role.name,
		Path: role.path,
		AssumeRolePolicyDocument: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust),
		Description: role.description.value,
		MaxSessionDuration: role.maxSessionDuration.value,
		Tags: toTagList(role.tags),
		...role.permissionsBoundary === void 0 ? {} : { PermissionsBoundary: role.permissionsBoundary }
	});
}
async function tagRole(iam, step) {
	const { client, options } = iam;
	const { Role } = await client.send(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetRoleCommand */ .kb({ RoleName: step.roleName }), options);
	const current = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .toTags */ .LZ)(Role?.Tags);
	const keys = Object.keys(step.tags);
	if (keys.every((key) => current[key] === step.tags[key])) return "unneeded";
	if (keys.some((key) => current[key] !== step.found[key])) return "conflict";
	await client.send(new TagRoleCommand({
		RoleName: step.roleName,
		Tags: toTagList(step.tags)
	}), options);
	return "made";
}
async function updateRole(iam, step) {
	const { client, options } = iam;
	const { Role } = await client.send(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetRoleCommand */ .kb({ RoleName: step.roleName }), options);
	const current = {
		description: Role?.Description ?? "",
		maxSessionDuration: Role?.MaxSessionDuration ?? 3600
	};
	if (isSame(current, step.settings)) return "unneeded";
	if (!isSame(current, step.found)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	await client.send(new UpdateRoleCommand({
		RoleName: step.roleName,
		Description: step.settings.description,
		MaxSessionDuration: step.settings.maxSessionDuration
	}), options);
	return "made";
}
function isSame(a, b) {
	return a.description === b.description && a.maxSessionDuration === b.maxSessionDuration;
}
async function putInlinePolicy(iam, step) {
	const { client, options } = iam;
	const named = {
		RoleName: step.roleName,
		PolicyName: step.policy.name
	};
	if (step.before !== void 0) {
		const { PolicyDocument = "" } = await client.send(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetRolePolicyCommand */ .WH(named), options);
		const current = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDocument */ .w8)(PolicyDocument);
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameDocument */ .mv)(current, step.policy.text)) return "unneeded";
		if (current !== step.before) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	}
	await client.send(new PutRolePolicyCommand({
		...named,
		PolicyDocument: step.policy.text
	}), options);
	return "made";
}
async function deleteRole({ client, options }, step, clock) {
	const named = { RoleName: step.roleName };
	const found = await readUnlessGone(step, clock, () => client.send(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetRoleCommand */ .kb(named), options));
	if (found !== void 0) requireOwner((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .toTags */ .LZ)(found.Role?.Tags), step);
	return deleteUnlessGone(() => client.send(new DeleteRoleCommand(named), options));
}
function hasOwner(tags, planned) {
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(tags);
	if (owner === void 0) return false;
	return owner.repository === planned.repository && owner.repositoryId === planned.repositoryId;
}
function requireOwner(tags, { roleName, resource, owner }) {
	if (hasOwner(tags, owner)) return;
	const { repository = "the repository of the plan", repositoryId: id } = owner;
	const ownerId = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(tags)?.repositoryId;
	if (ownerId === void 0 || ownerId === id) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource });
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ROLE_NOT_OWNED", {
		role: roleName,
		repository,
		ownerId,
		id
	});
}
const LIST_PAUSE_MS = 3e3;
async function deleteProvider(iam, step, clock) {
	const { client, options } = iam;
	const named = { OpenIDConnectProviderArn: step.resource };
	const command = new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetOpenIDConnectProviderCommand */ .cC(named);
	const found = await readUnlessGone(step, clock, () => client.send(command, options));
	if (found !== void 0 && !hasOwner((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .toTags */ .LZ)(found.Tags), step.owner)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	await requireUntrusted(iam, step);
	await clock.sleep(LIST_PAUSE_MS, "The step was waiting to list the roles again before it deletes the OIDC provider.");
	await requireUntrusted(iam, step);
	return deleteUnlessGone(() => client.send(new DeleteOpenIDConnectProviderCommand(named), options));
}
async function requireUntrusted(iam, step) {
	if ((await (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .listTrusts */ .IG)(iam)).filter(({ name }) => !step.except.includes(name)).some(({ trust }) => namesProvider(trust, step.resource))) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
}
const GONE_READS = 4;
async function readUnlessGone(step, clock, read) {
	const isGone = (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "NoSuchEntity");
	const rules = {
		maxAttempts: GONE_READS,
		isTransient: isGone,
		pauseMs: (attempt) => 250 * 2 ** attempt,
		clock,
		describePause: () => `The step was waiting to read ${step.resource} again, because IAM did not find it.`
	};
	try {
		return await (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .withRetry */ .bD)(rules, read);
	} catch (error) {
		if (!isGone(error)) throw error;
		return;
	}
}
async function deleteUnlessGone(remove) {
	try {
		await remove();
		return "made";
	} catch (error) {
		if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error), "NoSuchEntity")) throw error;
		return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.sendCount)(error) > 1 ? "made" : "unneeded";
	}
}
async function updateTrust(iam, step) {
	const { client, options } = iam;
	const answer = await client.send(new _reader_js__WEBPACK_IMPORTED_MODULE_0__/* .GetRoleCommand */ .kb({ RoleName: step.roleName }), options);
	const current = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeDocument */ .w8)(answer.Role?.AssumeRolePolicyDocument ?? "");
	if (current !== step.found) {
		if ((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameDocument */ .mv)(current, (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(step.trust))) return "unneeded";
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: step.resource });
	}
	const command = new UpdateAssumeRolePolicyCommand({
		RoleName: step.roleName,
		PolicyDocument: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(step.trust)
	});
	await client.send(command, options);
	return "made";
}
function toStepFailure(error, iam, step) {
	const call = iam.call(OPERATIONS[step.kind]);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toReason)(error);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.errorName)(error);
	const options = { cause: error };
	if ((step.kind === "create-role" || step.kind === "update-trust") && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "MalformedPolicyDocument")) {
		const document = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicyPretty */ .rm)(step.trust);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("TRUST_POLICY_REJECTED", {
			action: call.action,
			reason,
			document
		}, options);
	}
	if (step.kind === "put-inline-policy" && (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INLINE_POLICY_REJECTED", {
		policy: step.policy.name,
		reason
	}, options);
	if (isRoleUnknown(error)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("EXISTS_UNREADABLE", {
		resource: step.resource,
		reason
	}, options);
	const policies = namedPolicies(step);
	const isMissing = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "NoSuchEntity") || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.isNamed)(name, "InvalidInput") && /ARN/u.test(reason);
	if (policies.length > 0 && isMissing) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("POLICY_NOT_FOUND", {
		policies,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.toFailure)(error, call);
}
function namedPolicies(step) {
	switch (step.kind) {
		case "attach-policy":
		case "put-boundary": return [step.policyArn];
		case "create-role": return step.role.permissionsBoundary === void 0 ? [] : [step.role.permissionsBoundary];
		default: return [];
	}
}
function toTagList(tags) {
	return Object.entries(tags).map(([Key, Value]) => ({
		Key,
		Value
	}));
}
// build/src/aws/iam/adapter.js
function createIamAdapter(settings, credentials, clock) {
	const iam = (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createIam */ .EI)(settings, credentials);
	return {
		reader: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .createIamReader */ .$1)(iam),
		executor: createStepExecutor(iam, clock)
	};
}
// build/src/plan/render/json.js
function renderPlanJson(plan) {
	return renderWithin({
		version: 1,
		steps: plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
			kind,
			resource,
			before: before ?? null,
			after,
			why,
			widens
		})),
		obstacles: plan.obstacles,
		kept: plan.kept,
		notes: plan.notes
	});
}
function joinPlanJson(plans) {
	const parsed = plans.filter((text) => text !== "").map((text) => JSON.parse(text));
	const join = (key) => parsed.flatMap((plan) => plan[key]);
	const cuts = parsed.flatMap(({ cut }) => cut ?? []);
	return renderWithin({
		version: 1,
		steps: join("steps"),
		obstacles: join("obstacles"),
		kept: join("kept"),
		notes: join("notes"),
		...cuts.length === 0 ? {} : { cut: {
			documents: true,
			steps: cuts.reduce((sum, { steps }) => sum + steps, 0)
		} }
	});
}
const PLAN_LIMIT = 45e4;
function renderWithin(plan) {
	const whole = JSON.stringify(plan);
	if (whole.length <= PLAN_LIMIT) return whole;
	const bare = plan.steps.map((step) => ({
		...step,
		before: null,
		after: ""
	}));
	const fits = (items, room) => {
		let left = room;
		const first = items.findIndex((item) => {
			left -= JSON.stringify(item).length + 1;
			return left < 0;
		});
		return first === -1 ? items.length : first;
	};
	const listLimit = PLAN_LIMIT / 10;
	const [obstacles, kept, notes] = [
		plan.obstacles,
		plan.kept,
		plan.notes
	].map((items) => items.slice(0, fits(items, listLimit)));
	const count = fits(bare, PLAN_LIMIT - 3 * listLimit - 200);
	return JSON.stringify({
		...plan,
		obstacles,
		kept,
		notes,
		steps: bare.slice(0, count),
		cut: {
			documents: true,
			steps: (plan.cut?.steps ?? 0) + bare.length - count
		}
	});
}
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};
// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}
// build/src/plan/render/text.js
const VERBS = {
	"create-provider": "create OIDC provider",
	"add-audience": "add audience",
	"create-role": "create role",
	"update-trust": "update trust policy",
	"update-role": "update role settings",
	"put-boundary": "set permissions boundary",
	"tag-role": "tag role",
	"attach-policy": "attach policy",
	"put-inline-policy": "write inline policy",
	"detach-policy": "detach policy",
	"delete-inline-policy": "delete inline policy",
	"delete-boundary": "remove permissions boundary from",
	"untag-role": "remove tags from",
	"delete-role": "delete role",
	"delete-provider": "delete OIDC provider"
};
function renderStep(step) {
	switch (step.kind) {
		case "attach-policy": return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
		case "detach-policy": return `${VERBS[step.kind]} \`${step.policyArn}\` from \`${step.roleName}\``;
		case "put-inline-policy": return `${VERBS[step.kind]} \`${step.policy.name}\` of \`${step.roleName}\``;
		case "delete-inline-policy": return `${VERBS[step.kind]} \`${step.policyName}\` of \`${step.roleName}\``;
		case "add-audience": return `${VERBS[step.kind]} \`${step.audience}\` to \`${step.resource}\``;
		default: return `${VERBS[step.kind]} \`${step.resource}\``;
	}
}
const STEP_ROWS = 60;
const DIFFERENCE_LIMIT = 40;
function renderPlan(plan) {
	const sections = [];
	if (plan.steps.length > STEP_ROWS) sections.push(renderByResource(plan.steps));
	else if (plan.steps.length > 0) sections.push({
		kind: "table",
		title: "Steps",
		columns: [
			"",
			"widens",
			"step",
			"why"
		],
		rows: plan.steps.map((step, index) => [
			String(index + 1),
			step.widens ? "yes" : "no",
			renderStep(step),
			step.why
		])
	});
	const isMany = plan.steps.length > STEP_ROWS;
	const shown = isMany ? plan.steps.filter(({ before }) => before !== void 0) : plan.steps;
	const limit = isMany ? DIFFERENCE_LIMIT : shown.length;
	for (const step of shown.slice(0, limit)) sections.push(...renderDifference(step));
	if (shown.length > limit) {
		const text = `${shown.length - limit} more differences are not shown. To see them, narrow the run or read the output \`plan\`.`;
		sections.push({
			kind: "text",
			text
		});
	}
	if (plan.kept.length > 0) sections.push({
		kind: "list",
		title: "Left unchanged",
		items: plan.kept
	});
	return sections;
}
function renderByResource(steps) {
	const resources = Map.groupBy(steps, ({ resource }) => resource);
	return {
		kind: "table",
		title: `Steps: ${steps.length}`,
		columns: [
			"resource",
			"widens",
			"steps"
		],
		rows: [...resources].map(([resource, own]) => [
			resource,
			own.some(({ widens }) => widens) ? "yes" : "no",
			own.map(renderShortStep).join("; ")
		])
	};
}
function renderShortStep(step) {
	const what = step.kind === "attach-policy" || step.kind === "detach-policy" ? step.policyArn.slice(step.policyArn.indexOf(":policy/") + 8) : step.kind === "put-inline-policy" ? step.policy.name : step.kind === "delete-inline-policy" ? step.policyName : void 0;
	return what === void 0 ? VERBS[step.kind] : `${VERBS[step.kind]} \`${what}\``;
}
function renderDifference(step) {
	switch (step.kind) {
		case "update-trust": return [difference(`Trust policy of ${step.roleName}`, step, prettyPolicy(step.found), (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicyPretty */ .rm)(step.trust)), ...renderAdmission(step)];
		case "put-inline-policy": return [difference(`Inline policy ${step.policy.name} of ${step.roleName}`, step, step.before === void 0 ? "" : prettyPolicy(step.before), prettyPolicy(step.after))];
		case "delete-inline-policy": return [difference(`Inline policy ${step.policyName} of ${step.roleName}`, step, prettyPolicy(step.before ?? ""), "")];
		case "update-role":
		case "put-boundary":
		case "tag-role":
		case "untag-role":
		case "add-audience": return [{
			kind: "facts",
			title: renderStep(step).replaceAll("`", ""),
			rows: [["before", step.before ?? "(none)"], ["after", step.after]]
		}];
		default: return [];
	}
}
function difference(title, { widens }, before, after) {
	const lines = diffLines(before, after).flatMap(({ value, added, removed }) => value.split("\n").flatMap((line, index, all) => {
		if (line === "" && index === all.length - 1) return [];
		return [`${added ? "+" : removed ? "-" : " "} ${line}`];
	}));
	return {
		kind: "code",
		title: `${title} (${widens ? "widens" : "does not widen"})`,
		language: "diff",
		text: lines.join("\n")
	};
}
function renderAdmission({ found, trust }) {
	const before = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(found);
	if (before.kind !== "policy") return [];
	const { gained, widened, changed, narrowed, lost } = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareAdmission */ .lM)(before.policy, trust);
	const list = (title, items) => items.length === 0 ? [] : [{
		kind: "list",
		title,
		items
	}];
	return [
		...list("Newly admitted", gained),
		...list("Admitted under fewer conditions", widened),
		...list("Admitted under other conditions", changed),
		...list("Admitted under more conditions", narrowed),
		...list("No longer admitted", lost)
	];
}
function prettyPolicy(text) {
	const parsed = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePolicy */ .ON)(text);
	return parsed.kind === "policy" ? (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicyPretty */ .rm)(parsed.policy) : text;
}
// build/src/trust/policy/admission.js
function findAdmission(policy, { partition, account, issuer }, claims, openClaims = []) {
	const openKeys = openClaims.map((claim) => `${(0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .toProviderName */ .s6)(issuer)}:${claim}`.toLowerCase());
	const ask = (isOpen) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.evaluate)(policy, {
		action: "sts:AssumeRoleWithWebIdentity",
		principal: {
			kind: "Federated",
			ids: [(0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .toProviderArn */ .Oi)(partition, account, issuer)]
		},
		context: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .toConditionContext */ .E$)(partition, issuer, claims),
		isOpen
	});
	const known = ask(_refusal_js__WEBPACK_IMPORTED_MODULE_13__.isAmbientKey);
	const open = openKeys.length === 0 ? known : ask((key) => (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.isAmbientKey)(key) || openKeys.includes(key.toLowerCase()));
	const { allowed } = known;
	const { denied } = open;
	const [nearest] = (denied === "true" || denied === "unknown" && allowed !== "false" ? open.statements.filter(({ effect, verdict }) => effect === "Deny" && verdict === denied) : known.statements.filter(({ effect }) => effect === "Allow")).sort((a, b) => distance(a) - distance(b));
	return {
		decision: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.decide)(allowed, denied),
		isMeant: allowed === "true",
		denied,
		statement: nearest === void 0 ? void 0 : nearest.index + 1,
		unmet: nearest === void 0 ? [] : unmetConditions(nearest).map(({ key }) => key)
	};
}
function admits(policy, scope, claims) {
	return findAdmission(policy, scope, claims).decision === "allow";
}
function unmetConditions({ conditions }) {
	return conditions.filter(({ verdict }) => verdict !== "true");
}
function distance(trace) {
	return (trace.principal !== "true" || trace.action !== "true" ? 1e3 : 0) + unmetConditions(trace).length;
}
// build/src/commands/plan-report/reach.js
function renderReach(role, provider, groups) {
	const rows = groups.flatMap(({ trusted, entry }, group) => trusted.flatMap((repository, index) => {
		return sampleRuns(repository, entry, group === 0 && index === 0 ? [...EXPECTED_INSIDERS, ...EXPECTED_OUTSIDERS] : EXPECTED_INSIDERS);
	})).filter(({ claims }) => claims.length > 0).map((run) => toRow(role, provider, run));
	if (rows.length === 0) return [];
	return [{
		kind: "table",
		title: "Who can assume the role",
		columns: [
			"run",
			"allowed",
			"decided by"
		],
		rows
	}];
}
function toRow(role, provider, run) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRoleArn */ .DM)(role.arn);
	if (arn === void 0) return [
		run.name,
		"?",
		""
	];
	const scope = {
		...arn,
		issuer: provider.url
	};
	const open = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .exposedClaims */ .gK)(arn.partition, provider.url).filter((claim) => !DECIDED_CLAIMS.includes(claim));
	const admissions = run.claims.map((claims) => findAdmission(role.trust, scope, {
		aud: provider.audience,
		...claims
	}, open));
	const admission = admissions.find(({ decision }) => decision === "allow") ?? admissions.find(({ decision }) => decision === "unknown") ?? admissions[0];
	return admission === void 0 ? [
		run.name,
		"?",
		""
	] : [run.name, ...describeAdmission(admission)];
}
const DECIDED_CLAIMS = ["amr", "environment"];
function describeAdmission({ decision, denied, statement, unmet }) {
	switch (decision) {
		case "allow": return ["\u2714", `statement ${statement}`];
		case "unknown": return ["?", `statement ${statement} may ${denied === "false" ? "admit" : "deny"} it`];
		case "deny": return denied === "true" ? ["\u2716", `statement ${statement} denies it`] : ["\u2716", unmet.map((key) => `\`${key.slice(key.lastIndexOf(":") + 1)}\``).join(", ")];
	}
}
const EXPECTED_INSIDERS = [({ trusted: { identity, contexts }, name }) => contexts.map((context) => ({
	name: `${name}: ${describeContext(context)}`,
	identity,
	context
})), ({ trusted: { identity }, entry, name }) => entry.reusableWorkflows.map((workflow) => ({
	name: `${name}: through ${workflow}`,
	identity,
	context: {
		kind: "branch",
		name: "some-other-branch"
	},
	claims: { job_workflow_ref: sampleText(workflow) }
}))];
const EXPECTED_OUTSIDERS = [
	(source) => otherContext(source, "branch"),
	(source) => otherContext(source, "tag"),
	({ trusted: { identity, contexts }, name }) => contexts.some(({ kind }) => kind === "pull-request") ? [] : [{
		name: `${name}: a pull request`,
		identity,
		context: { kind: "pull-request" }
	}],
	({ trusted: { identity, contexts }, name }) => findTwins(contexts).map((twin) => ({
		name: `${name}: environment ${twin}, which has the same subject`,
		identity,
		context: {
			kind: "environment",
			name: twin
		}
	})),
	(source) => otherContext(source, "environment"),
	({ trusted: { identity, contexts } }) => [{
		name: "another repository of the owner",
		identity: {
			...identity,
			name: `${identity.name}-other`,
			id: "0"
		},
		context: contexts[0] ?? MAIN
	}],
	({ trusted: { identity, contexts } }) => [{
		name: "a different repository that takes over this name",
		identity: {
			...identity,
			id: "0",
			ownerId: "0"
		},
		context: contexts[0] ?? MAIN
	}]
];
function findTwins(contexts) {
	const declared = contexts.flatMap((context) => context.kind === "environment" ? [context.name] : []);
	const twins = declared.flatMap((name) => [(0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeValue */ .wz)(name), (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .encodeValue */ .It)(name)]);
	return [...new Set(twins)].filter((name) => !declared.includes(name));
}
const MAIN = {
	kind: "branch",
	name: "main"
};
function otherContext({ trusted: { identity, contexts }, name }, kind) {
	const declared = contexts.flatMap((context) => context.kind === kind ? [context.name] : []);
	if (declared.includes("*")) return [];
	return [{
		name: `${name}: ${declared.length === 0 ? "any" : "any other"} ${kind}`,
		identity,
		context: {
			kind,
			name: `some-other-${kind}`
		}
	}];
}
function sampleRuns(trusted, entry, samples) {
	const source = {
		trusted,
		entry,
		name: `${trusted.identity.owner}/${trusted.identity.name}`
	};
	return samples.flatMap((list) => list(source)).map(({ name, identity, context, claims }) => ({
		name,
		claims: claimsOf({
			...trusted,
			identity
		}, sampleOf(context), entry).map((usual) => ({
			...usual,
			...claims
		}))
	}));
}
function describeContext(context) {
	return context.kind === "pull-request" ? "a pull request" : `${context.kind} ${context.name}`;
}
function claimsOf({ identity, shape }, context, { conditions }) {
	const met = Object.entries(conditions).flatMap(([claim, [value]]) => value === void 0 ? [] : [[claim, sampleText(value)]]);
	const common = {
		...Object.fromEntries(met),
		repository: `${identity.owner}/${identity.name}`,
		repository_id: identity.id,
		repository_owner_id: identity.ownerId,
		...claimsOfContext(context)
	};
	if (shape.kind === "default") return shape.formats.map((format) => ({
		...common,
		sub: (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .renderSubject */ .TK)(identity, format, context)
	}));
	const rendered = (0,_build_js__WEBPACK_IMPORTED_MODULE_7__/* .renderTemplate */ .Xm)(shape, identity, context);
	return rendered.kind === "subject" ? [{
		...common,
		sub: rendered.subject
	}] : [];
}
function claimsOfContext(context) {
	switch (context.kind) {
		case "branch": return { ref: `refs/heads/${context.name}` };
		case "tag": return { ref: `refs/tags/${context.name}` };
		case "environment": return { environment: context.name };
		case "pull-request": return {};
	}
}
function sampleOf(context) {
	return context.kind === "pull-request" ? context : {
		...context,
		name: sampleText(context.name)
	};
}
function sampleText(pattern) {
	return pattern.replaceAll("*", "sample").replaceAll("?", "x");
}
// build/src/commands/plan-report/usage.js
function renderDiagram(role, provider, trusted) {
	const repositories = trusted.map(({ identity }) => `${identity.owner}/${identity.name}`).join("<br>");
	const permissions = [...role.policyArns.map((arn) => arn.slice(arn.lastIndexOf("/") + 1)), ...role.inlinePolicies.map(({ name }) => name)];
	return {
		kind: "diagram",
		title: "How the parts fit together",
		lines: [
			"flowchart LR",
			`  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace("https://", "")}"]`,
			`  provider -- trust policy --> role["role<br>${role.name}"]`,
			...permissions.map((name, index) => `  role --> policy${index}["${name}"]`)
		]
	};
}
function renderUsage(role, provider, trusted, region, actionReference) {
	const contexts = trusted[0]?.contexts ?? [];
	const environment = contexts.some(({ kind }) => kind !== "environment") ? void 0 : contexts.find((context) => context.kind === "environment" && !(0,_build_js__WEBPACK_IMPORTED_MODULE_7__/* .isPattern */ .Pt)(context.name));
	const partition = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRoleArn */ .DM)(role.arn)?.partition ?? "aws";
	return {
		kind: "code",
		title: "Use the role in your workflow",
		language: "yaml",
		text: [
			"jobs:",
			"  deploy:",
			"    runs-on: ubuntu-latest",
			...environment?.kind === "environment" ? [`    environment: ${JSON.stringify(environment.name)}`] : [],
			"    permissions:",
			"      id-token: write",
			"      contents: read",
			"    steps:",
			`      - uses: ${actionReference}`,
			"        with:",
			`          role-to-assume: ${role.arn}`,
			`          aws-region: ${region}`,
			...provider.audience === (0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .defaultAudience */ .Yl)(partition) ? [] : [`          audience: ${JSON.stringify(provider.audience)}`]
		].join("\n")
	};
}
// build/src/commands/plan-report/report.js
const ROLE_TABLE_FROM = 6;
const RUNS_SHOWN = 3;
function describePlan(declaration, { actionReference }, { declared, desired, environments }, plan, findings) {
	const { provider, roles } = desired;
	const [role, ...more] = roles;
	const [, partition = "", , , account = ""] = provider.arn.split(":");
	const single = more.length === 0 ? role : void 0;
	const trusted = declared.roles.flatMap(_declare_js__WEBPACK_IMPORTED_MODULE_4__.trustedBy);
	const groups = new Map(declared.roles.map((declaredRole) => [declaredRole.name, declaredRole.groups]));
	const isMany = roles.length >= ROLE_TABLE_FROM;
	return {
		isQuiet: false,
		warnings: [...declared.warnings, ...plan.notes],
		sections: [
			{
				kind: "facts",
				title: "Result",
				rows: [
					...isMany ? [["roles", String(roles.length)]] : roles.map(({ arn }) => ["role", arn]),
					["OIDC provider", provider.arn],
					["audience", provider.audience]
				]
			},
			...renderPlan(plan),
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .describeFindings */ .kA)(findings),
			...isMany ? [describeRoles(declared, roles, plan)] : [],
			...(isMany ? [] : roles).flatMap((desiredRole) => {
				const trust = plan.trusts.get(desiredRole.name) ?? desiredRole.trust;
				const title = single === void 0 ? `Trust policy of ${desiredRole.name}` : "Trust policy";
				return [...plan.steps.some((step) => step.kind === "update-trust" && step.roleName === desiredRole.name) ? [] : [{
					kind: "code",
					title,
					language: "json",
					text: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicyPretty */ .rm)(trust)
				}], ...renderReach({
					...desiredRole,
					trust
				}, provider, groups.get(desiredRole.name) ?? [])];
			}),
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .describeEnvironments */ .gE)(environments),
			...single === void 0 ? [] : [renderDiagram(single, provider, trusted), renderUsage(single, provider, trusted, declaration.region, actionReference)]
		],
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			partition,
			...single === void 0 ? {} : {
				"role-name": single.name,
				"role-arn": single.arn
			},
			"oidc-provider-arn": provider.arn,
			plan: renderPlanJson(plan),
			findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .renderFindingsJson */ .lg)(findings),
			...declared.claims === void 0 ? {} : { subject: declared.claims.sub }
		}
	};
}
function describeRoles(declared, roles, { steps }) {
	const changes = Map.groupBy(steps, ({ resource }) => resource);
	const byName = new Map(declared.roles.map((role) => [role.name, role]));
	return {
		kind: "table",
		title: "Roles",
		columns: [
			"role",
			"for",
			"changes"
		],
		rows: roles.map(({ name, arn }) => {
			const role = byName.get(name);
			return [
				name,
				role === void 0 ? "" : describeRuns(role),
				String(changes.get(arn)?.length ?? 0)
			];
		})
	};
}
function describeRuns(role) {
	const runs = [...(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.trustedBy)(role).flatMap(({ identity, contexts }) => {
		const repository = `${identity.owner}/${identity.name}`;
		return contexts.length === 0 ? [repository] : contexts.map((context) => `${repository}: ${describeContext(context)}`);
	}), ...role.groups.flatMap(({ entry }) => [...entry.reusableWorkflows, ...entry.subjects])];
	const more = runs.length - RUNS_SHOWN;
	return [...runs.slice(0, RUNS_SHOWN), ...more > 0 ? [`${more} more`] : []].join("; ");
}
function nameRoles(roles) {
	const [role, ...more] = roles;
	if (role === void 0) return "the OIDC provider";
	return more.length === 0 ? `role \`${role.name}\`` : `${roles.length} roles`;
}
function countOf(count, noun) {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
// build/src/commands/accounts.js
const ACCOUNTS_AT_ONCE = 4;
function hasOwnProfile({ profile }, { openProfile }) {
	return profile !== void 0 && openProfile !== void 0;
}
async function runInAccounts(run, accounts, work, ports) {
	const { log } = ports;
	const ids = accounts.flatMap(({ id }) => id ?? []);
	if (run.masksAccount) for (const id of ids) log.mask(id);
	const home = run.credentials === void 0 ? void 0 : await readSourceAccount(run.credentials, ports);
	if (run.masksAccount && home !== void 0) log.mask(home.account);
	if (accounts.length > 1) log.info(`Working on ${accounts.length} accounts.`);
	const results = await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_16__/* .mapInParallel */ .H)(accounts, ACCOUNTS_AT_ONCE, async (account) => {
		const id = account.id ?? (hasOwnProfile(account, ports) ? void 0 : home?.account);
		const own = accounts.length === 1 ? log : prefixed(log, account.name ?? id ?? "");
		const result = await workOn(account, id, home, run, work, {
			...ports,
			log: own
		});
		if (accounts.length > 1) own.info(describeEnd(result));
		return result;
	});
	const [only, ...more] = results;
	if (only === void 0 || more.length > 0) {
		const report = joinReports(run.title, results);
		const hidden = home === void 0 ? ids : [...ids, home.account];
		return run.masksAccount ? {
			...report,
			masks: [...report.masks, ...hidden]
		} : report;
	}
	if (only.report === void 0) throw only.failure;
	return only.report;
}
async function workOn(account, id, home, run, work, ports) {
	const title = account.name === void 0 ? id ?? "" : id === void 0 ? account.name : `${account.name} (${id})`;
	try {
		if (id !== void 0) (0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireAllowedAccount */ .Tk)(id, run.allowedAccounts);
		const report = await work(account, await findCredentials(account, home, ports), ports.log);
		return {
			account,
			title,
			report,
			failure: report.failure
		};
	} catch (error) {
		return {
			account,
			title,
			report: void 0,
			failure: toFailure(error, ports.log)
		};
	}
}
function toFailure(error, log) {
	if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) return error;
	for (const line of (error instanceof Error ? error.stack ?? "" : "").split("\n")) log.info(line);
	const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_17__/* .errorMessage */ .g)(error);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("INTERNAL_ERROR", { reason }, { cause: error });
}
function describeEnd({ report, failure: problem }) {
	return problem === void 0 ? report?.headline ?? "Done." : `${problem.code}: ${problem.message}`;
}
async function readSourceAccount(credentials, { caller }) {
	const { arn } = await caller.callerIdentity(credentials);
	return {
		credentials,
		account: (0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requirePrincipal */ .SL)(arn, "sts:GetCallerIdentity").account
	};
}
async function findCredentials(account, home, { switchRole, openProfile }) {
	const { id, name, role, profile } = account;
	if (profile !== void 0 && openProfile !== void 0) return openProfile(profile);
	if (home === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode: "bootstrap" });
	if (id === void 0 || id === home.account) return home.credentials;
	if (role !== void 0) return switchRole(account, home.credentials);
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ACCOUNT_OUT_OF_REACH", {
		account: name ?? id,
		id,
		home: home.account
	});
}
function prefixed(log, name) {
	return {
		info: (line) => log.info(`[${name}] ${line}`),
		mask: (text) => log.mask(text)
	};
}
function joinReports(what, results) {
	const reports = results.flatMap(({ report }) => report ?? []);
	const failed = results.filter((result) => result.failure !== void 0);
	const changes = reports.reduce((sum, { outputs }) => sum + Number(outputs.changes ?? 0), 0);
	const problem = joinFailures(failed, results.length);
	return {
		isQuiet: false,
		headline: `${what}: ${problem !== void 0 && problem.code === "DRIFT_FOUND" ? results.length : results.length - failed.length} of ${countOf(results.length, "account")} completed, ${countOf(changes, "change")}.`,
		warnings: joinWarnings(results),
		sections: [{
			kind: "table",
			title: "Accounts",
			columns: [
				"account",
				"roles",
				"result",
				"changes",
				"verified"
			],
			rows: results.map(({ account, title, report, failure: own }) => [
				title,
				String(account.declaration?.roles.length ?? 1),
				own === void 0 ? "done" : `\`${own.code}\``,
				String(report?.outputs.changes ?? "?"),
				String(report?.outputs.verified ?? "")
			])
		}, ...results.flatMap(({ title, report }) => report !== void 0 && hasNews(report) ? entitle(title, report.sections) : [])],
		masks: reports.flatMap(({ masks }) => masks),
		exports: {},
		outputs: {
			...reports[0]?.outputs.subject === void 0 ? {} : { subject: reports[0].outputs.subject },
			changes: String(changes),
			drift: String(reports.some(({ outputs }) => outputs.drift === "true")),
			verified: joinVerified(results),
			plan: joinPlanJson(reports.map(({ outputs }) => String(outputs.plan ?? ""))),
			findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .renderFindingsJson */ .lg)(reports.flatMap(({ outputs }) => JSON.parse(String(outputs.findings ?? "[]"))))
		},
		...problem === void 0 ? {} : { failure: problem }
	};
}
function hasNews({ outputs, failure: problem }) {
	return problem !== void 0 || outputs.changes !== "0" || (outputs.findings ?? "[]") !== "[]";
}
function joinVerified(results) {
	const isVerifiable = ({ account, failure: problem }) => account.declaration?.roles.length !== 0 || problem !== void 0;
	const all = results.filter(isVerifiable).map(({ report }) => report?.outputs.verified);
	if (all.includes("false")) return "false";
	if (all.length > 0 && all.every((verified) => verified === "true")) return "true";
	return all.some((verified) => verified === "true" || verified === "partly") ? "partly" : "not-applicable";
}
function joinWarnings(results) {
	const all = results.flatMap(({ title, report }) => (report?.warnings ?? []).map((line) => ({
		title,
		line
	})));
	return [...Map.groupBy(all, ({ line }) => line)].map(([line, from]) => {
		const titles = [...new Set(from.map(({ title }) => title))];
		return titles.length === results.length ? line : `${titles.join(", ")}: ${line}`;
	});
}
function joinFailures(failed, count) {
	const problems = failed.flatMap(({ title, failure: problem }) => problem === void 0 ? [] : [{
		title,
		problem
	}]);
	const [first] = problems;
	if (first === void 0) return void 0;
	if (problems.every(({ problem }) => problem.code === "DRIFT_FOUND")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("DRIFT_FOUND", {
		changes: problems.length,
		where: problems.map(({ title }) => title).join(", ")
	});
	if (count === problems.length && problems.every(({ problem }) => problem.message === first.problem.message)) return first.problem;
	const evidence = problems.flatMap(({ title, problem }) => entitle(title, describeFailure(problem)));
	const summaries = problems.map(({ title, problem }) => `${title}: ${problem.code}: ${problem.message.split("\n")[0]}`);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ACCOUNTS_FAILED", {
		failed: summaries,
		count
	}, {
		evidence,
		cause: first.problem
	});
}
function describeFailure({ message, fix, paste, evidence }) {
	return [
		{
			kind: "text",
			text: `${message}\nFix: ${fix}`
		},
		...paste === void 0 ? [] : [{
			kind: "code",
			title: "To paste",
			...paste
		}],
		...evidence
	];
}
function entitle(title, sections) {
	return sections.map((section) => ({
		...section,
		title: section.title === void 0 ? title : `${title}: ${section.title}`
	}));
}
// build/src/commands/bootstrap/progress.js
const MAX_LINES = 60;
const PROGRESS_LINES = 20;
function startProgress(count, what, log) {
	const stride = count > MAX_LINES ? Math.ceil(count / PROGRESS_LINES) : 1;
	let made = 0;
	return (line) => {
		made += 1;
		if (stride > 1 && (made % stride === 0 || made === count)) log.info(`Done: ${made} of ${count} ${what}.`);
		if (stride === 1 && line !== void 0) log.info(line);
	};
}
function logSteps(verb, steps, log) {
	if (steps.length > MAX_LINES) log.info(`${verb} make ${steps.length} changes.`);
	else for (const step of steps) log.info(`${verb} ${renderStep(step)}: ${step.why}.`);
}
// build/src/commands/bootstrap/apply.js
const MAX_ROUNDS = 6;
function applyPlan(source, ports) {
	const done = [];
	const unneeded = [];
	return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_14__/* .retry */ .L5)(ports.clock, async (round) => {
		const planned = await source.readPlan();
		const { plan } = planned;
		const stop = source.findStop(planned) ?? findUnconfirmed(plan, ports);
		if (stop !== void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(stop, [...renderPlan(plan), ...round === 1 ? [] : describeDone(done)]);
		const conflict = await applySteps(plan.steps, source.executor, ports, {
			done,
			unneeded
		}) ?? await source.confirm?.(planned);
		if (conflict === void 0) return {
			kind: "done",
			value: {
				...planned,
				done,
				unneeded,
				hadConflict: round > 1
			}
		};
		if (round === MAX_ROUNDS) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(toConflictFailure(conflict), describeProgress(done, [conflict]));
		ports.log.info(`${conflict.resource} changed in the meantime; reading the account again.`);
		return {
			kind: "retry",
			pauseMs: 500 * 2 ** (round - 1),
			sentence: `The step was waiting to read the account again, because ${conflict.resource} had changed.`
		};
	});
}
function findUnconfirmed({ steps }, { isAgreed }) {
	const unconfirmed = isAgreed === void 0 ? void 0 : steps.find((step) => !isAgreed(step));
	return unconfirmed === void 0 ? void 0 : (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource: unconfirmed.resource });
}
function toConflictFailure({ kind, resource }) {
	if (kind === "delete-role") return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("ROLE_IN_USE", {
		role: resource,
		reason: "policies are attached to it as fast as this run removes them"
	});
	if (kind === "update-trust" || kind === "tag-role") return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("WORLD_MOVED", { resource });
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("EXISTS_UNREADABLE", {
		resource,
		reason: "IAM refuses to create it because it exists, but does not return it when it is read"
	});
}
const ROLES_AT_ONCE$2 = 4;
async function applySteps(steps, executor, { log }, { done, unneeded }) {
	const open = new Set(steps);
	const logDone = startProgress(steps.length, "steps", log);
	const runSteps = async (group) => {
		for (const step of group) {
			const outcome = await execute(step, executor, () => describeProgress(done, steps.filter((left) => open.has(left))));
			if (outcome === "conflict") return step;
			open.delete(step);
			if (outcome === "unneeded") {
				unneeded.push(step);
				logDone(`Not needed: ${renderUnneeded(step)}`);
				continue;
			}
			done.push(step);
			logDone(`Done: ${renderStep(step)}`);
			if (outcome === "already-applied") return step;
		}
	};
	for (const groups of toPhases(steps)) {
		const conflict = (await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_16__/* .mapInParallel */ .H)(groups, ROLES_AT_ONCE$2, runSteps)).find((step) => step !== void 0);
		if (conflict !== void 0) return conflict;
	}
}
function describeUnneeded(steps) {
	return steps.length === 0 ? [] : [{
		kind: "list",
		title: "Not needed",
		items: steps.map(renderUnneeded)
	}];
}
function isRemoval({ kind }) {
	return kind === "untag-role" || kind.startsWith("delete-") || kind === "detach-policy";
}
function renderUnneeded(step) {
	return `${renderStep(step)}: ${isRemoval(step) ? "it was already gone" : "it was already as declared"}`;
}
function toPhases(steps) {
	const byRole = new Map();
	const before = [];
	const after = [];
	for (const step of steps) if (step.kind === "delete-provider") after.push(step);
	else if (step.kind === "create-provider" || step.kind === "add-audience") before.push(step);
	else byRole.set(step.resource, [...byRole.get(step.resource) ?? [], step]);
	return [
		[before],
		[...byRole.values()],
		[after]
	];
}
async function execute(step, executor, describe) {
	try {
		return await executor.execute(step);
	} catch (error) {
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(error, describe()) : error;
	}
}
function describeProgress(done, rest) {
	return [
		...describeDone(done),
		{
			kind: "list",
			title: "Not done",
			items: rest.map(renderStep)
		},
		SAFE_TO_RETRY
	];
}
function describeDone(done) {
	return [{
		kind: "list",
		title: "Done before the failure",
		items: done.length === 0 ? ["nothing"] : done.map(renderStep)
	}];
}
const SAFE_TO_RETRY = {
	kind: "text",
	text: "Running again is safe: the next run reads the account again and makes only the missing changes."
};
// build/src/commands/bootstrap/bootstrap-key.js
function toKeyProof(condition, verified) {
	if (verified === "partly") return condition === "any-verified" ? "proven" : "partly";
	return verified === "true" ? "proven" : "unproven";
}
async function retireKey(how, credentials, proof, { keys, caller }) {
	if (how === "deferred" || !credentials.accessKeyId.startsWith("AKIA")) return { warnings: [] };
	if (how === "keep") return { warnings: [KEY_KEPT] };
	if (proof !== "proven") return { warnings: [proof === "partly" ? KEY_PARTLY : KEY_UNPROVEN] };
	try {
		const { arn } = how === "delete" ? { arn: "" } : await caller.callerIdentity(credentials);
		await keys.retire(credentials, how);
		return { warnings: [how === "delete" ? KEY_DELETED : describeDeactivated(credentials, arn)] };
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
		return {
			warnings: [],
			failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("KEY_NOT_RETIRED", {
				how,
				reason: error.message
			}, { cause: error })
		};
	}
}
const KEY_KEPT = "Bootstrap ran with a long-lived access key, which later runs do not need. After verification, delete the key in IAM and the secret that holds it.";
const KEY_UNPROVEN = "The access key was kept, because the role is not verified.";
const KEY_PARTLY = "The access key was kept, because not all roles are verified. With `retire-bootstrap-key-after: any-verified`, one verified role is enough.";
const KEY_STILL_NEEDED = "The access key was kept, because you need it for the run that fixes this failure.";
const KEY_DELETED = "The access key that bootstrap ran with was deleted. Delete the secret that holds it. The key cannot be restored; to bootstrap again, create a new key or use a short-lived session.";
function describeDeactivated({ accessKeyId }, arn) {
	const user = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .findUserName */ .ap)(arn);
	const find = `AccessKeyMetadata[?ends_with(AccessKeyId,'${accessKeyId.slice(-4)}')].AccessKeyId`;
	return `The access key that bootstrap ran with was deactivated. Delete the secret that holds it. ${user === void 0 ? "It is a key of the root user: only the root user can activate it again, in the console under \"Security credentials\". Delete it there instead." : `To undo this as another administrator, run \`aws iam update-access-key --user-name ${user} --status Active --access-key-id "$(aws iam list-access-keys --user-name ${user} --query "${find}" --output text)"\`.`}`;
}
// build/src/commands/bootstrap/confirm.js
const CONTEST_MS = 1e3;
const MAX_READS = 6;
async function confirmWrites({ plan, actual }, reader, { clock, log }) {
	const roles = [...plan.steps.reduce((found, step) => {
		if (step.kind !== "update-trust" && step.kind !== "tag-role") return found;
		const reading = actual.roles.get(step.roleName);
		if (reading?.kind !== "present") return found;
		const tags = {
			...found.get(step.roleName)?.tags,
			...step.kind === "tag-role" ? step.tags : {}
		};
		return new Map(found).set(step.roleName, {
			name: step.roleName,
			step,
			before: reading.value,
			tags
		});
	}, new Map()).values()];
	if (roles.length === 0) return void 0;
	if (roles.some(({ before }) => (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(before.tags)?.isShared !== false)) await clock.sleep(CONTEST_MS, "The step was waiting to confirm that no other run has overwritten its change.");
	return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_14__/* .retry */ .L5)(clock, async (count) => {
		const readings = await reader.readRoles(roles.map(({ name }) => name));
		const states = roles.map((role) => {
			const reading = readings.get(role.name);
			const trust = plan.trusts.get(role.name);
			return {
				role,
				state: reading?.kind === "present" ? compare(reading.value, role, trust) : "changed"
			};
		});
		const changed = states.find(({ state }) => state === "changed");
		if (changed !== void 0) {
			log.info(`${changed.role.name} does not hold what this run wrote: another run has changed it.`);
			return {
				kind: "done",
				value: changed.role.step
			};
		}
		const stale = states.find(({ state }) => state === "stale");
		if (stale === void 0 || count === MAX_READS) return {
			kind: "done",
			value: stale?.role.step
		};
		return {
			kind: "retry",
			pauseMs: 250 * 2 ** (count - 1),
			sentence: `The step was waiting for IAM to return the change to ${stale.role.name}.`
		};
	});
}
function compare(now, { before, tags }, trust) {
	const keys = Object.keys(tags);
	const isTrustHeld = trust === void 0 || (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTrust */ .pH)(now, trust);
	const areTagsHeld = keys.every((key) => now.tags[key] === tags[key]);
	if (isTrustHeld && areTagsHeld) return "held";
	const isTrustOld = now.trust.text === before.trust.text;
	const areTagsOld = keys.every((key) => now.tags[key] === before.tags[key]);
	return (isTrustHeld || isTrustOld) && (areTagsHeld || areTagsOld) ? "stale" : "changed";
}
// build/src/plan/choose-trust.js
function chooseTrust({ arn, trust, transition }, found) {
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRoleArn */ .DM)(arn);
	if (transition === void 0 || role === void 0) return {
		trust,
		notes: []
	};
	const { claims } = transition;
	if (admits(trust, {
		...role,
		issuer: claims.iss
	}, claims.all)) return {
		trust,
		notes: []
	};
	const lostBy = (policy) => found === void 0 ? 0 : (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareAdmission */ .lM)(found, policy).lost.length;
	return lostBy(trust) > lostBy(transition.trust) ? {
		trust: transition.trust,
		notes: [describeTransition(transition)]
	} : {
		trust,
		notes: [describeMismatch(transition)]
	};
}
function describeTransition({ declared, now }) {
	return `GitHub still issues ${now} subjects for this repository, and its runs use the role, so the trust policy admits both formats for now. The first bootstrap whose token has a subject in the ${declared} format removes the ${now} ones.`;
}
function describeMismatch({ declared, now }) {
	return `The trust policy admits ${declared} subjects (\`subject-format: ${declared}\`), but GitHub issues ${now} subjects for this repository, so none of its runs can assume the role until that changes. \`subject-format: both\` admits both formats.`;
}
// build/src/plan/notes.js
function describeUnread(role, actual) {
	return [["managed", actual.policyArns], ["inline", actual.inlinePolicies]].flatMap(([what, reading]) => reading.kind === "unreadable" ? [`${what} policies of ${role.name}, which could not be read (${reading.action})`] : []);
}
function describeLostAccess(role, actual, trust) {
	const { policy } = actual.trust;
	if (policy === void 0) return [`The trust policy of role ${role.name} cannot be parsed, so it is unknown who can assume the role now. Applying the plan replaces it.`];
	if ((0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTrust */ .pH)(actual, trust)) return [];
	const { lost } = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .compareAdmission */ .lM)(policy, trust);
	if (lost.length === 0) return [];
	return [`Role ${role.name} admits more than is declared. Applying the plan removes access for: ${lost.join("; ")}.`];
}
function describeTrustLength(role, actual, trust) {
	const length = (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePolicy */ .pg)((0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(trust));
	if (length <= 2048 || length <= (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .measurePolicy */ .pg)(actual.trust.text)) return [];
	return [`The trust policy of ${role.name} will have ${length} characters. IAM accepts more than ${_document_js__WEBPACK_IMPORTED_MODULE_6__/* .TRUST_POLICY_QUOTA */ .jO} only if the quota of the account was raised.`];
}
// build/src/plan/undeclared.js
function findUndeclared(role, actual) {
	const { arn: resource, permissionsBoundary: boundary } = actual;
	const core = {
		resource,
		roleName: role.name,
		after: "(none)",
		why: "it is not declared and `prune` is on"
	};
	const declared = new Set(role.inlinePolicies.map(({ name }) => name));
	return [
		...(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(actual.policyArns).filter((arn) => !role.policyArns.includes(arn)).map((policyArn) => ({
			sentence: `managed policy ${policyArn} is attached to ${role.name} but not declared`,
			removal: {
				...core,
				kind: "detach-policy",
				policyArn,
				before: policyArn,
				widens: (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .managedEffect */ .T_)(policyArn) !== "allows"
			}
		})),
		...(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.itemsOf)(actual.inlinePolicies).filter(({ name }) => !declared.has(name)).map(({ name: policyName, text: before }) => ({
			sentence: `inline policy ${policyName} is on ${role.name} but not declared`,
			removal: {
				...core,
				kind: "delete-inline-policy",
				policyName,
				before,
				widens: (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .grantsMore */ .TQ)(before, void 0)
			}
		})),
		...role.permissionsBoundary === void 0 && boundary !== void 0 ? [{
			sentence: `permissions boundary ${boundary} is set on ${role.name} but not declared`,
			removal: {
				...core,
				kind: "delete-boundary",
				before: boundary,
				widens: true
			}
		}] : []
	];
}
// build/src/plan/owned-role.js
function planNewRole(role) {
	const create = {
		kind: "create-role",
		resource: role.arn,
		role,
		trust: role.trust,
		before: void 0,
		after: (0,_document_js__WEBPACK_IMPORTED_MODULE_6__/* .renderPolicy */ .zQ)(role.trust),
		why: "the role does not exist",
		widens: true
	};
	const policies = [...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .attachPolicies */ .oU)(role, role.arn, { kind: "absent" }), ...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .putInlinePolicies */ .v1)(role, role.arn, { kind: "absent" })];
	return {
		...EMPTY_PLAN,
		steps: [create, ...toSafeOrder(policies)],
		notes: chooseTrust(role, void 0).notes,
		trusts: new Map([[role.name, role.trust]])
	};
}
function planOwnedRole(desired, role, actual) {
	const { trust, notes } = chooseTrust(role, actual.trust.policy);
	const undeclared = findUndeclared(role, actual);
	const removals = role.prune ? undeclared.map(({ removal }) => removal) : [];
	const kept = role.prune ? [] : undeclared.map(({ sentence }) => sentence);
	const settings = {
		description: role.description.value,
		maxSessionDuration: role.maxSessionDuration.value
	};
	return {
		steps: toSafeOrder([
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planTrust */ .W)(role, actual, trust),
			...removals,
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planSettings */ .ZB)(role, actual, settings),
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planBoundary */ .M7)(role, actual),
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planTags */ .Vd)(role, actual, role.tags),
			...removeSharingTags(role, actual),
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .attachPolicies */ .oU)(role, actual.arn, actual.policyArns),
			...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .putInlinePolicies */ .v1)(role, actual.arn, actual.inlinePolicies)
		]),
		obstacles: findObstacles(desired, role, actual),
		kept: [...kept, ...describeUnread(role, actual)],
		notes: [
			...notes,
			...describeLostAccess(role, actual, trust),
			...kept.map((sentence) => `Kept: ${sentence}; \`prune: true\` removes it.`)
		],
		trusts: new Map([[role.name, trust]])
	};
}
function removeSharingTags(role, actual) {
	const keys = Object.keys(actual.tags).filter((key) => key === "gh-oidc-aws:adopted" || (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAddedTag)(key));
	return keys.length === 0 ? [] : [(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .untagRole */ .Eu)(role.name, actual, keys, "the role is no longer shared")];
}
// build/src/plan/provider.js
function planProvider(provider, actual) {
	switch (actual.kind) {
		case "unreadable": return {
			...EMPTY_PLAN,
			obstacles: [unreadableObstacle(actual)]
		};
		case "absent": return {
			...EMPTY_PLAN,
			steps: [createProvider(provider)]
		};
		case "present": return {
			...EMPTY_PLAN,
			steps: planAudience(actual.value, provider.audience)
		};
	}
}
function createProvider(provider) {
	return {
		kind: "create-provider",
		resource: provider.arn,
		url: provider.url,
		audience: provider.audience,
		tags: provider.tags,
		before: void 0,
		after: `${provider.url} for the audience ${provider.audience}`,
		why: "the account has no OIDC provider for this issuer",
		widens: true
	};
}
function planAudience(actual, audience) {
	if (actual.audiences.includes(audience)) return [];
	return [{
		kind: "add-audience",
		resource: actual.arn,
		audience,
		before: actual.audiences.join(", "),
		after: [...actual.audiences, audience].join(", "),
		why: "the provider does not accept this audience",
		widens: true
	}];
}
// build/src/plan/shared-role.js
function planSharedRole(desired, role, actual) {
	const chosen = chooseTrust(role, actual.trust.policy);
	const merged = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .mergeTrust */ .fQ)(actual, chosen.trust);
	const trust = merged.kind === "merged" ? merged.trust : chosen.trust;
	const outdated = findUndeclared(role, actual).filter(({ removal }) => removesAddition(removal, actual.tags));
	const removals = role.prune ? outdated.map(({ removal }) => removal) : [];
	const tags = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.sharedRoleTags)(role, actual);
	const tagged = {
		...actual,
		tags: {
			...actual.tags,
			...tags
		}
	};
	const tagging = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planTags */ .Vd)(role, actual, tags);
	const before = tagging.filter(({ widens }) => !widens);
	const middle = toSafeOrder([
		...tagging.filter(({ widens }) => widens),
		...merged.kind === "merged" ? (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planTrust */ .W)(role, actual, trust) : [],
		...removals,
		...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planSettings */ .ZB)(role, actual, chooseSettings(role, actual)),
		...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planBoundary */ .M7)(role, actual),
		...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .attachPolicies */ .oU)(role, actual.arn, actual.policyArns),
		...(0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .putInlinePolicies */ .v1)(role, actual.arn, actual.inlinePolicies)
	]);
	const after = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .planTags */ .Vd)(role, tagged, (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.withoutAdditions)(tags, removals.flatMap(toAddition)));
	return {
		steps: [
			...before,
			...middle,
			...after
		],
		obstacles: [
			...findObstacles(desired, role, actual),
			...merged.kind === "merged" ? [] : [unmergeable(role, merged.reason)],
			...findTagExcess(role, tagged.tags)
		],
		kept: [
			`${role.name} is shared: its other statements, policies and tags stay`,
			...role.prune ? [] : outdated.map(({ sentence }) => sentence),
			...describeUnread(role, actual)
		],
		notes: [...chosen.notes, ...merged.kind === "merged" ? [...describeLostAccess(role, actual, trust), ...describeTrustLength(role, actual, trust)] : []],
		trusts: new Map([[role.name, trust]])
	};
}
function chooseSettings(role, actual) {
	const { description, maxSessionDuration } = role;
	return {
		description: description.from === "input" ? description.value : actual.description,
		maxSessionDuration: maxSessionDuration.from === "input" ? maxSessionDuration.value : actual.maxSessionDuration
	};
}
function unmergeable({ name }, reason) {
	return {
		kind: "unmergeable",
		role: name,
		reason
	};
}
const TAG_LIMIT = 50;
function findTagExcess(role, tags) {
	const count = new Set(Object.keys(tags).map((key) => key.toLowerCase())).size;
	if (count <= TAG_LIMIT) return [];
	return [unmergeable(role, `it would have ${count} tags, and IAM allows at most ${TAG_LIMIT}`)];
}
function removesAddition(removal, tags) {
	return toAddition(removal).some((addition) => (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.isAdded)(tags, addition));
}
function toAddition(removal) {
	if (removal.kind === "detach-policy") return [{
		kind: "policy",
		id: removal.policyArn
	}];
	return removal.kind === "delete-inline-policy" ? [{
		kind: "inline-policy",
		id: removal.policyName
	}] : [];
}
// build/src/plan/plan.js
function plan(desired, actual) {
	return joinPlans([planProvider(desired.provider, actual.provider), ...desired.roles.map((role) => planRole(desired, role, actual.roles.get(role.name) ?? { kind: "absent" }))]);
}
function planRole(desired, role, actual) {
	switch (actual.kind) {
		case "unreadable": return {
			...EMPTY_PLAN,
			obstacles: [unreadableObstacle(actual)]
		};
		case "absent": return planNewRole(role);
		case "present": return isShared(role, actual.value) ? planSharedRole(desired, role, actual.value) : planOwnedRole(desired, role, actual.value);
	}
}
function isShared(role, actual) {
	const owner = (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(actual.tags);
	return owner === void 0 ? role.adopt === "merge" : owner.isShared && role.adopt !== "replace";
}
// build/src/commands/bootstrap/previous-names.js
async function findPreviousNames({ roles }, repository, github) {
	const { name, id } = repository;
	const owners = [...roles.values()].flatMap((role) => role.kind === "present" ? nameOf((0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findOwner)(role.value.tags)) : []);
	const others = [...new Set(owners)].filter((owner) => owner.toLowerCase() !== name.toLowerCase());
	if (id === void 0) return [];
	return (await Promise.all(others.slice(0, MAX_NAMES).map(async (owner) => await findId(owner, github) === id ? [owner] : []))).flat();
}
function nameOf(owner) {
	return owner?.repository === void 0 || owner.repositoryId !== void 0 ? [] : [owner.repository];
}
const MAX_NAMES = 5;
async function findId(fullName, github) {
	try {
		return (await github.readRepository(fullName)).id;
	} catch (error) {
		if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, "REPOSITORY_UNKNOWN")) return void 0;
		throw error;
	}
}
// build/src/commands/bootstrap/snapshot.js
async function openAccount(options, ports, openIam) {
	const credentials = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCredentials */ .uR)(options, options.mode);
	const [principal, declared] = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j3)((0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .findPrincipal */ .c7)(credentials, options, ports), (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.declare)(options, ports));
	return {
		account: {
			declared,
			desired: {
				...declared.stateIn(principal),
				acceptedRepositories: options.acceptRepositories
			}
		},
		credentials,
		iam: openIam(credentials)
	};
}
async function readAccount({ desired, declared }, { reader }, { github, log }) {
	const names = desired.roles.map(({ name }) => name);
	const actual = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(reader, desired.provider.arn, names, log);
	const previousNames = await findPreviousNames(actual, declared.home, github);
	const plan$1 = plan({
		...desired,
		previousNames
	}, actual);
	const changed = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .findIdentityObstacles */ .ip)(declared.roles, actual, desired.acceptedRepositories ?? []);
	return {
		actual,
		plan: {
			...plan$1,
			obstacles: [...plan$1.obstacles, ...changed]
		}
	};
}
function lintPlan(snapshot, { trusts }) {
	return lintRoles(snapshot, snapshot.desired.roles.map((role) => ({
		...role,
		trust: trusts.get(role.name) ?? role.trust
	})));
}
function lintRoles({ desired, declared, environments }, roles) {
	const { url, audience } = desired.provider;
	const byName = new Map(declared.roles.map((role) => [role.name, role]));
	return roles.flatMap((role) => {
		const declaredRole = byName.get(role.name);
		if (declaredRole === void 0) return [];
		const findings = (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .lintDeclared */ .Ys)(role, audience, url, declaredRole, declared.claims, environments);
		return roles.length === 1 ? findings : findings.map((found) => ({
			...found,
			where: `${role.name}: ${found.where}`
		}));
	});
}
function findObstacle({ desired }, { plan: { obstacles }, actual: { roles } }) {
	const problem = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .toObstacleFailure */ .zN)(obstacles, desired);
	if (problem === void 0) return void 0;
	const foreign = obstacles.flatMap((obstacle) => {
		const reading = "role" in obstacle ? roles.get(obstacle.role) : void 0;
		return reading?.kind === "present" ? [reading.value] : [];
	});
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withEvidence */ .Kg)(problem, (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .lintFound */ .Ux)(foreign, desired.provider));
}
// build/src/commands/bootstrap/verify.js
const WAIT_AFTER_CHANGE_MS = 75e3;
const WAIT_WITHOUT_CHANGE_MS = 2e4;
const PROPAGATION_CODES = [
	"ASSUME_NOT_AUTHORIZED",
	"PROVIDER_MISSING",
	"AUDIENCE_NOT_REGISTERED",
	"CREDENTIALS_INVALID"
];
const SKIP_SESSION_USE_FROM = 6;
const ROLES_AT_ONCE$1 = 8;
function verifyRoles(options, ports) {
	const { roles, hasChanged } = options;
	const budget = startRetryBudget(hasChanged, ports);
	const usesSession = hasChanged && roles.length < SKIP_SESSION_USE_FROM;
	const logVerified = startProgress(roles.length, "verifications", ports.log);
	return (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_16__/* .mapInParallel */ .H)(roles, ROLES_AT_ONCE$1, async (role) => {
		try {
			const verification = await verifyRole(role, options, {
				usesSession,
				budget
			}, ports);
			logVerified(verification.kind === "verified" ? `Verified: this run's own token assumed \`${role.name}\`.` : void 0);
			return verification;
		} catch (error) {
			if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
			return {
				kind: "failed",
				failure: error
			};
		}
	});
}
async function verifyRole(verified, options, { usesSession, budget }, ports) {
	const { audience, claims, hasChanged } = options;
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .parseRoleArn */ .DM)(verified.arn);
	if (claims === void 0) return {
		kind: "not-applicable",
		reason: "the job has no ID token (add `id-token: write`)"
	};
	const admission = role && findAdmission(verified.trust, {
		...role,
		issuer: claims.iss
	}, claims.all);
	if (role === void 0 || admission?.isMeant !== true) return {
		kind: "not-applicable",
		reason: `the trust policy does not admit this run's subject, ${claims.sub}; to verify the role, run bootstrap from a run that it admits`
	};
	const known = {
		role: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.toDeclaredRole)(verified.trust),
		provider: {
			kind: "present",
			clientIds: [audience]
		}
	};
	if (admission.denied === "true") return {
		kind: "failed",
		failure: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.foreseeDenial)(claims, role, known)
	};
	const explain = (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, ..._refusal_js__WEBPACK_IMPORTED_MODULE_13__.EXPLAINABLE_CODES) ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_13__.explainWith)(error, claims, role, known, hasChanged) : error;
	const session = await budget.until(() => assumeRole(verified, options, ports));
	if (session.kind === "timed-out") return toTimedOutVerification(verified, session, explain);
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireRole */ .cl)(session.value, role, "sts:AssumeRoleWithWebIdentity");
	if (usesSession) {
		const { credentials } = session.value;
		const identity = await budget.until(() => ports.caller.callerIdentity(credentials));
		if (identity.kind === "timed-out") return toTimedOutVerification(verified, identity, explain);
		(0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireRole */ .cl)(identity.value, role, "sts:GetCallerIdentity");
	}
	return { kind: "verified" };
}
function startRetryBudget(hasChanged, { clock, log }) {
	const budgetMs = hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS;
	const start = clock.now();
	let logged = 0;
	return { until(attempt) {
		let sentence = "The step was assuming the role to verify it.";
		return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_14__/* .retry */ .L5)(clock, async (count) => {
			try {
				return {
					kind: "done",
					value: {
						kind: "done",
						value: await attempt()
					}
				};
			} catch (error) {
				if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error, ...PROPAGATION_CODES)) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadlineContext */ .Oe)(error, sentence);
				sentence = `The step was waiting for the change to propagate in AWS; the last response was: ${error.message}`;
				const pauseMs = Math.min(1e3 * count, 5e3);
				const elapsedMs = clock.now() - start;
				if (elapsedMs + pauseMs > budgetMs) return {
					kind: "done",
					value: {
						kind: "timed-out",
						error,
						elapsedMs
					}
				};
				if (count > logged) log.info(`The change has not propagated in AWS yet (${error.code}); retrying in ${pauseMs / 1e3} s.`);
				logged = Math.max(logged, count);
				return {
					kind: "retry",
					pauseMs,
					sentence
				};
			}
		});
	} };
}
async function assumeRole({ arn }, { audience, sessionName }, ports) {
	const outcome = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_14__/* .exchange */ .cv)({
		roleArn: arn,
		sessionName,
		durationSeconds: 900,
		inlineSessionPolicy: void 0,
		managedSessionPolicies: [],
		audience,
		maxAttempts: ports.maxAttempts
	}, ports);
	if (outcome.kind === "failed") throw outcome.error;
	return outcome.session;
}
function toTimedOutVerification({ arn }, { error, elapsedMs }, explain) {
	return {
		kind: "failed",
		failure: (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("VERIFICATION_FAILED", {
			role: arn,
			seconds: Math.round(elapsedMs / 1e3),
			reason: error.message
		}, {
			cause: error,
			evidence: explain(error).evidence
		})
	};
}
// build/src/commands/bootstrap/verify-report.js
const VERIFIED = {
	verified: "true",
	partly: "partly",
	failed: "false",
	"not-applicable": "not-applicable"
};
function summarizeVerifications(verifications) {
	const failed = verifications.find((verification) => verification.kind === "failed");
	if (failed !== void 0) return failed;
	const count = verifications.filter(({ kind }) => kind === "verified").length;
	if (count === 0) return { kind: "not-applicable" };
	return { kind: count === verifications.length ? "verified" : "partly" };
}
const RESULT_OF_ONE = {
	verified: "is verified",
	partly: "is verified",
	failed: "could not be assumed",
	"not-applicable": "is as declared"
};
const RESULT_OF_MANY = {
	verified: "are verified",
	partly: "are verified",
	failed: "could not be assumed",
	"not-applicable": "are as declared"
};
function describeResult(roles, verifications, { kind }) {
	if (roles.length < 2) return `${nameRoles(roles)} ${RESULT_OF_ONE[kind]}`;
	const count = kind === "not-applicable" ? roles.length : verifications.filter((verification) => verification.kind === (kind === "partly" ? "verified" : kind)).length;
	return `${count === roles.length ? `${count} roles` : `${count} of ${roles.length} roles`} ${RESULT_OF_MANY[kind]}`;
}
function describeVerifications(roles, verifications) {
	if (roles.length < 2 || verifications.length < roles.length) return [];
	const count = (kind) => String(verifications.filter((verification) => verification.kind === kind).length);
	const failed = verifications.flatMap((verification, index) => verification.kind === "failed" ? [[
		roles[index]?.name ?? "",
		verification.failure.code,
		verification.failure.message
	]] : []);
	return [{
		kind: "facts",
		title: "Verification",
		rows: [
			["verified", count("verified")],
			["not applicable to this run", count("not-applicable")],
			["failed", count("failed")]
		]
	}, ...failed.length === 0 ? [] : [{
		kind: "table",
		title: "Failed verifications",
		columns: [
			"role",
			"code",
			"why"
		],
		rows: failed
	}]];
}
// build/src/commands/bootstrap/bootstrap.js
async function bootstrap(options, ports) {
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireTrustedEvent */ .fZ)(ports.context, "bootstrap");
	const { account, iam, credentials } = await openAccount(options, ports, ports.openIam);
	const { declared, desired } = account;
	const early = (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .findStop */ .KR)(lintRoles({
		...account,
		environments: []
	}, desired.roles), options.acceptFindings);
	if (early !== void 0) throw early;
	const pending = (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .findEnvironments */ .Ok)((0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .namedEnvironments */ .UB)(declared), ports.github);
	const { plan, actual, environments, done, unneeded, hadConflict } = await applyPlan({
		readPlan: async () => {
			const [planned, found] = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j3)(readAccount(account, iam, ports), pending);
			return {
				...planned,
				environments: found
			};
		},
		findStop: (planned) => findObstacle(account, planned) ?? (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .findStop */ .KR)(lintPlan({
			...account,
			environments: planned.environments
		}, planned.plan), options.acceptFindings),
		executor: iam.executor,
		confirm: (planned) => confirmWrites(planned, iam.reader, ports)
	}, ports);
	const snapshot = {
		...account,
		environments
	};
	const verifications = options.verify ? await verifyRoles({
		roles: desired.roles.map((role) => ({
			...role,
			trust: plan.trusts.get(role.name) ?? role.trust
		})),
		audience: desired.provider.audience,
		claims: declared.claims,
		hasChanged: done.length > 0 || unneeded.length > 0 || hadConflict || isRecent(actual, ports.clock.now()),
		sessionName: options.sessionName
	}, ports) : [{
		kind: "not-applicable",
		reason: "`verify` is off"
	}];
	const verification = summarizeVerifications(verifications);
	const verified = VERIFIED[verification.kind];
	const notSaved = verification.kind === "failed" ? void 0 : await saveRoleArn(options, snapshot, ports);
	const key = notSaved === void 0 ? await retireKey(options.retireKey, credentials, toKeyProof(options.retireKeyAfter, verified), ports) : { warnings: [KEY_STILL_NEEDED] };
	const problem = verification.kind === "failed" ? verification.failure : notSaved ?? key.failure;
	const report = describePlan(options, ports, snapshot, {
		...plan,
		steps: done
	}, lintPlan(snapshot, plan));
	const changes = done.length === 0 ? "no changes" : countOf(done.length, "change");
	return {
		...report,
		sections: [
			...report.sections,
			...describeUnneeded(unneeded),
			...describeVerifications(desired.roles, verifications)
		],
		headline: `Bootstrap: ${changes}; ${describeResult(desired.roles, verifications, verification)}.`,
		warnings: [
			...report.warnings,
			...key.warnings,
			...warnOfUnverified(verification, desired.roles, verifications)
		],
		outputs: {
			...report.outputs,
			changes: String(done.length),
			drift: String(done.length > 0),
			verified
		},
		...problem === void 0 ? {} : { failure: problem }
	};
}
const RECENT_MS = 12e4;
function isRecent({ roles }, now) {
	return [...roles.values()].some((role) => role.kind === "present" && now - role.value.createdAt < RECENT_MS);
}
function warnOfUnverified({ kind }, roles, verifications) {
	const reasons = verifications.flatMap((verification) => verification.kind === "not-applicable" ? [verification.reason] : []);
	const [reason] = reasons;
	if (reason === void 0 || roles.length === 0) return [];
	if (kind === "not-applicable") return [`${roles.length === 1 ? "The role was" : "The roles were"} not verified: ${reason}.`];
	if (kind !== "partly") return [];
	return [`${reasons.length === 1 ? "1 role was" : `${reasons.length} roles were`} not verified, so this bootstrap is verified only partly: ${reason}.`];
}
async function saveRoleArn({ saveRoleArnAs: name }, { desired }, { variables, log }) {
	const [role] = desired.roles;
	if (name === void 0 || role === void 0) return void 0;
	try {
		const outcome = await variables.save(desired.repository, name, role.arn);
		log.info(`The repository variable ${name} holds the ARN of the role (${outcome}).`);
		return;
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6)(error)) throw error;
		return error;
	}
}
// build/src/commands/bootstrap/plan.js
async function planBootstrap(options, ports) {
	const { account, iam } = await openAccount(options, ports, ports.openIam);
	const [planned, environments] = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j3)(readAccount(account, iam, ports), (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .findEnvironments */ .Ok)((0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .namedEnvironments */ .UB)(account.declared), ports.github));
	const { plan } = planned;
	const snapshot = {
		...account,
		environments
	};
	logSteps("Would", plan.steps, ports.log);
	const isDrifted = plan.steps.length > 0 || plan.obstacles.length > 0;
	const findings = lintPlan(snapshot, plan);
	const problem = findObstacle(account, planned) ?? (0,_findings_js__WEBPACK_IMPORTED_MODULE_11__/* .findStop */ .KR)(findings, options.acceptFindings) ?? findDrift(plan, options);
	const report = describePlan(options, ports, snapshot, plan, findings);
	return {
		...report,
		headline: isDrifted ? `Plan: ${countOf(plan.steps.length, "change")} for ${nameRoles(account.desired.roles)}; nothing was changed.` : `Plan: no changes; ${nameUnchanged(account.desired.roles)} as declared.`,
		outputs: {
			...report.outputs,
			changes: String(plan.steps.length),
			drift: String(isDrifted),
			verified: "not-applicable"
		},
		...problem === void 0 ? {} : { failure: problem }
	};
}
function findDrift({ steps }, { failOnDrift }) {
	return failOnDrift && steps.length > 0 ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .failure */ .V2)("DRIFT_FOUND", { changes: steps.length }) : void 0;
}
function nameUnchanged(roles) {
	return roles.length === 0 ? `${nameRoles(roles)} is` : `provider and ${nameRoles(roles)} are`;
}
// build/src/commands/bootstrap/teardown.js
async function planTeardownOf(options, ports) {
	const setup = await prepareTeardown(options, ports, ports.openIam);
	const plan = await setup.readPlan();
	logSteps("Would", plan.steps, ports.log);
	const problem = setup.findStop(plan);
	return {
		...toReport(`Teardown plan: ${plan.steps.length === 0 ? "nothing to remove" : countOf(plan.steps.length, "removal")}; nothing was changed.`, setup, plan),
		...problem === void 0 ? {} : { failure: problem }
	};
}
async function teardown(options, ports) {
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireTrustedEvent */ .fZ)(ports.context, "teardown");
	const setup = await prepareTeardown(options, ports, ports.openIam);
	const { plan, done, unneeded } = await applyPlan({
		readPlan: async () => {
			const next = await setup.readPlan();
			logSteps("Will", next.steps, ports.log);
			return { plan: next };
		},
		findStop: (planned) => setup.findStop(planned.plan),
		executor: setup.iam.executor
	}, ports);
	const report = toReport(`Teardown: ${done.length === 0 ? "nothing to remove" : countOf(done.length, "removal")}${unneeded.length === 0 ? "" : `; ${unneeded.length} ${unneeded.length === 1 ? "was" : "were"} already gone`}.`, setup, {
		...plan,
		steps: done
	});
	return {
		...report,
		sections: [...report.sections, ...describeUnneeded(unneeded)]
	};
}
async function prepareTeardown(options, ports, openIam) {
	const credentials = (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCredentials */ .uR)(options, "teardown");
	const [principal, home] = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j3)((0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .findPrincipal */ .c7)(credentials, options, ports), (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findRunRepository)(options.audience, options.repositories, ports));
	const { account, partition } = principal;
	const { claims } = home;
	const issuer = claims?.iss ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .toIssuer */ .$S)(ports.context.serverUrl);
	const roleNames = options.roleNames ?? [(0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.defaultRoleName)(home.name)];
	const unwanted = {
		repository: home.name,
		repositoryId: await (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.findRunRepositoryId)(home, options.acceptRepositories, ports.github),
		acceptedRepositories: options.acceptRepositories,
		providerArn: (0,_issuer_js__WEBPACK_IMPORTED_MODULE_15__/* .toProviderArn */ .Oi)(partition, account, issuer),
		roleNames,
		removeProvider: options.removeProvider
	};
	const iam = openIam(credentials);
	const { reader } = iam;
	const readPlan = async () => {
		const [actual, trusting] = await (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .settleAll */ .j3)((0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .readState */ .un)(reader, unwanted.providerArn, unwanted.roleNames, ports.log), unwanted.removeProvider ? reader.listTrusts() : Promise.resolve({ kind: "absent" }));
		const previousNames = await findPreviousNames(actual, home, ports.github);
		const planned = planTeardown({
			...unwanted,
			previousNames
		}, actual, trusting);
		return {
			...planned,
			obstacles: [...planned.obstacles, ...await findHolders(planned, reader)]
		};
	};
	const findStop = ({ obstacles }) => (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .toObstacleFailure */ .zN)(obstacles, { repository: home.name });
	return {
		principal,
		home,
		unwanted,
		readPlan,
		findStop,
		iam
	};
}
const ROLES_AT_ONCE = 8;
async function findHolders({ steps }, reader) {
	const roles = steps.flatMap((step) => step.kind === "delete-role" ? [step.roleName] : []);
	return (await (0,_concurrency_js__WEBPACK_IMPORTED_MODULE_16__/* .mapInParallel */ .H)(roles, ROLES_AT_ONCE, async (role) => {
		const profiles = await reader.listInstanceProfiles(role);
		if (profiles.kind === "unreadable") return [unreadableObstacle(profiles)];
		const instanceProfiles = profiles.kind === "present" ? profiles.value : [];
		return instanceProfiles.length === 0 ? [] : [{
			kind: "in-use",
			role,
			instanceProfiles
		}];
	})).flat();
}
function toReport(headline, { principal, home, unwanted }, plan) {
	const { account, partition } = principal;
	const { roleNames } = unwanted;
	return {
		isQuiet: false,
		headline,
		warnings: plan.notes,
		sections: renderPlan(plan),
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			partition,
			"oidc-provider-arn": unwanted.providerArn,
			...roleNames.length === 1 ? { "role-name": roleNames[0] ?? "" } : {},
			changes: String(plan.steps.length),
			drift: String(plan.steps.length > 0),
			verified: "not-applicable",
			plan: renderPlanJson(plan),
			findings: "[]",
			...home.claims === void 0 ? {} : { subject: home.claims.sub }
		}
	};
}
// build/src/commands/plan-report/comment.js
const BREAK = "\n\n";
function planMarker(key) {
	return `<!-- gh-oidc-aws plan ${encodeURIComponent((0,_printable_js__WEBPACK_IMPORTED_MODULE_18__/* .printable */ .g)(key))} -->`;
}
function renderPlanComment(report, marker, maskedAccount, runUrl) {
	const hide = createHide(report.masks, maskedAccount);
	const head = [marker, ...renderHead(report, hide, HEAD_LIMITS)];
	const body = fill([...report.sections, ...report.failure?.evidence ?? []].map((section) => hideIn(section, hide)), 63536 - head.join(BREAK).length);
	const isCut = body.isCut || head.join(BREAK) !== [marker, ...renderHead(report, hide, NO_LIMITS)].join(BREAK);
	return [
		...head,
		...body.parts,
		renderFoot(isCut, runUrl)
	].filter((part) => part !== "").join(BREAK);
}
function createHide(masks, maskedAccount) {
	const hidden = masks.filter((mask) => typeof mask === "string" && mask !== "");
	return (text) => hidden.reduce((rest, mask) => rest.replaceAll(String(mask), "***"), maskedAccount === void 0 ? text : (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .maskAccount */ .Ib)(text, maskedAccount));
}
function hideIn(section, hide) {
	const title = section.title === void 0 ? {} : { title: hide(section.title) };
	switch (section.kind) {
		case "text":
		case "code": return {
			...section,
			...title,
			text: hide(section.text)
		};
		case "list": return {
			...section,
			...title,
			items: section.items.map(hide)
		};
		case "facts": return {
			...section,
			...title,
			rows: section.rows.map(([label, value]) => [hide(label), hide(value)])
		};
		case "table": return {
			...section,
			...title,
			rows: section.rows.map((row) => row.map(hide))
		};
		case "diagram": return {
			...section,
			...title,
			lines: section.lines.map(hide)
		};
	}
}
const HEAD_LIMITS = {
	line: 2e3,
	warnings: 16e3,
	failure: 8e3
};
const NO_LIMITS = {
	line: Infinity,
	warnings: Infinity,
	failure: Infinity
};
function renderHead({ headline, warnings, failure }, hide, limits) {
	const parts = [within(hide(headline), (text) => `### ${prose(text)}`, limits.line)];
	let room = limits.warnings;
	for (const warning of warnings) {
		const part = within(hide(warning), (text) => `> \u26a0\ufe0f ${prose(text)}`.replaceAll("\n", "\n> "), limits.line);
		room -= part.length;
		if (room < 0) break;
		parts.push(part);
	}
	return [...parts, ...failure === void 0 ? [] : renderFailure(failure, hide, limits.failure)];
}
function renderFailure({ code, message, fix, paste }, hide, limit) {
	const parts = [within(hide(message), (text) => `\u274c ${(0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .codeSpan */ .SS)(code)} ${prose(text)}`, limit), within(hide(fix), (text) => `**Fix:** ${prose(text)}`, limit)];
	if (paste === void 0) return parts;
	return [...parts, within(hide(paste.text), (text) => (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .renderMarkdown */ .Gc)([{
		kind: "code",
		...paste,
		text
	}]), limit)];
}
function within(text, render, limit) {
	let kept = [...text];
	let rendered = render(text);
	while (rendered.length > limit) {
		kept = kept.slice(0, Math.floor(kept.length / 2));
		rendered = render(`${kept.join("")}\u2026`);
	}
	return rendered;
}
function rankOf(section) {
	if (section.kind === "diagram") return 4;
	if (section.kind !== "code") return 0;
	if (section.language === "json") return 2;
	return section.language === "yaml" || section.language === "sh" ? 3 : 1;
}
function fill(sections, room) {
	const parts = new Map();
	let left = room;
	let isCut = false;
	const ranked = [...sections.entries()].sort(([, a], [, b]) => rankOf(a) - rankOf(b));
	for (const [index, section] of ranked) {
		const whole = renderPart(section);
		const part = whole.length <= left ? whole : renderFirstRows(section, left);
		isCut ||= part !== whole;
		if (part === "") continue;
		parts.set(index, part);
		left -= part.length + 2;
	}
	return {
		parts: [...parts.entries()].sort(([a], [b]) => a - b).map(([, part]) => part),
		isCut
	};
}
function renderFirstRows(section, room) {
	let fitting = "";
	let low = 1;
	let high = countRows(section) - 1;
	while (low <= high) {
		const middle = Math.floor((low + high) / 2);
		const part = renderPart(takeRows(section, middle));
		if (part.length <= room) {
			fitting = part;
			low = middle + 1;
		} else high = middle - 1;
	}
	return fitting;
}
function countRows(section) {
	switch (section.kind) {
		case "list": return section.items.length;
		case "facts":
		case "table": return section.rows.length;
		default: return 0;
	}
}
function takeRows(section, count) {
	switch (section.kind) {
		case "list": return {
			...section,
			items: section.items.slice(0, count)
		};
		case "facts": return {
			...section,
			rows: section.rows.slice(0, count)
		};
		case "table": return {
			...section,
			rows: section.rows.slice(0, count)
		};
		default: return section;
	}
}
const MAX_OPEN_LINES = 25;
function renderPart(section) {
	const { kind, title } = section;
	const isCode = kind === "code" || kind === "diagram";
	const heading = title === void 0 ? "" : `#### ${title}${BREAK}`;
	const markdown = (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .renderMarkdown */ .Gc)([section]).slice(heading.length);
	const body = isCode ? markdown : withoutLinks(markdown);
	if (!isCode && body.split("\n").length <= MAX_OPEN_LINES) return title === void 0 ? body : `#### ${prose(title)}${BREAK}${body}`;
	return [
		`<details><summary>${html(title ?? "Details")}</summary>`,
		body,
		"</details>"
	].join(BREAK);
}
function renderFoot(isCut, runUrl) {
	const link = (text) => runUrl !== void 0 && /^https?:\/\/[^\s()<>\\]+$/u.test(runUrl) ? `[${text}](${runUrl})` : text;
	if (isCut) return `The plan is too long for a comment; the ${link("job summary")} shows all of it.`;
	return runUrl === void 0 ? "" : `From ${link("this run")}.`;
}
function prose(text) {
	return withoutLinks((0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .escapeMarkdown */ .FV)(text));
}
const NOTHING = "<!-- -->";
const MARKS = /\\.|(`+)(?!`).*?[^`]\1(?!`)|`+|@|#(?=\w)|:\/\/|www\.|(?:GH|GHSA|CVE)-(?=\w)|[\da-f]{7,}/giu;
const SHORT_DIGITS = /.{1,6}/gu;
function withoutLinks(markdown) {
	return markdown.replace(MARKS, (mark) => separate(mark.startsWith("\\") ? mark.slice(1) : mark) ?? mark);
}
function separate(mark) {
	if (mark === "@" || mark === "#") return `${mark}${NOTHING}`;
	if (mark === "://") return `:${NOTHING}//`;
	if (/^(?:GH|GHSA|CVE)-$/iu.test(mark)) return `${mark}${NOTHING}`;
	if (/^[\da-f]{7,}$/iu.test(mark)) return (mark.match(SHORT_DIGITS) ?? []).join(NOTHING);
	return /^www\.$/iu.test(mark) ? `${mark.slice(0, -1)}${NOTHING}.` : void 0;
}
function html(title) {
	return (0,_printable_js__WEBPACK_IMPORTED_MODULE_18__/* .printable */ .g)(title).replaceAll("`", "").replace(/[&<>"]|@|#|:\/\/|www\.|(?:GH|GHSA|CVE)-(?=\w)|[\da-f]{7,}/giu, (mark) => separate(mark) ?? `&#${mark.charCodeAt(0)};`);
}
// build/src/commands/plan-report/publish-comment.js
async function commentOnPullRequest(report, { masksAccount }, { context, comments, log }) {
	const { repository, pullRequest, serverUrl, runId, workflowFile, job } = context;
	if (repository === void 0 || pullRequest === void 0) return;
	const account = String(report.outputs["aws-account-id"] ?? "");
	const marker = planMarker([
		workflowFile,
		job,
		masksAccount ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .maskAccount */ .Ib)(account, account) : account,
		report.outputs["role-name"] ?? ""
	].join(" "));
	const page = `${serverUrl}/${repository}/actions/runs/${runId}`;
	const body = renderPlanComment(report, marker, masksAccount && account !== "" ? account : void 0, page);
	const outcome = await comments.publish(repository, pullRequest, marker, body);
	log.info(typeof outcome === "string" ? `Comment with the plan on the pull request: ${outcome}.` : `The plan could not be posted as a comment on the pull request: ${outcome.reason}.`);
}
// build/src/app/accounts.js
async function runAccounts(command, settings, ports) {
	const { kind, options } = command;
	if (kind !== "plan") (0,_checks_js__WEBPACK_IMPORTED_MODULE_10__/* .requireTrustedEvent */ .fZ)(ports.context, kind);
	await requireNamedAccounts(command, ports);
	const cached = {
		...ports,
		github: (0,_declare_js__WEBPACK_IMPORTED_MODULE_4__.memoizeGitHub)(ports.github)
	};
	const report = await run(TITLES[kind], command, workIn(command, settings, cached), settings, cached);
	if (kind === "plan") await commentOnPullRequest(report, options, ports);
	return kind === "bootstrap" && command.accounts !== void 0 ? retireSharedKey(report, command, settings, ports.caller) : report;
}
async function requireNamedAccounts({ accounts, configPath, options, region }, { context, files, workspace }) {
	if (!(context.event.startsWith("pull_request") && accounts !== void 0 && configPath !== void 0) || options.allowedAccounts.length > 0) return;
	const { requireBaseConfig } = await __webpack_require__.e(/* import() */ 3101).then(__webpack_require__.bind(__webpack_require__, 3101));
	await requireBaseConfig({
		path: (0,_main_js__WEBPACK_IMPORTED_MODULE_8__/* .findRepositoryPath */ .xM)(workspace, configPath),
		region,
		accounts
	}, context, files);
}
async function run(title, command, work, settings, ports) {
	const { kind, options, accounts } = command;
	if (accounts === void 0) return work(void 0, (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCredentials */ .uR)(options, kind), ports.log);
	const credentials = accounts.every((account) => hasOwnProfile(account, ports)) ? options.credentials : (0,_repository_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .requireCredentials */ .uR)(options, kind);
	const { allowedAccounts, masksAccount } = options;
	const switchRole = createRoleSwitch(command, settings, ports);
	return runInAccounts({
		title,
		credentials,
		allowedAccounts,
		masksAccount
	}, accounts, work, {
		...ports,
		switchRole
	});
}
function previewIn(command, settings, base) {
	return (account, credentials, log) => {
		const openIam = (given) => ({ reader: createIamAdapter(settings, given, base.clock).reader });
		const ports = {
			...base,
			log,
			openIam
		};
		return command.kind === "teardown" ? planTeardownOf(toTeardownOptions(command.options, account, credentials), ports) : planBootstrap({
			...command.options,
			...toOptions(account, credentials)
		}, ports);
	};
}
function toOptions(account, credentials) {
	return {
		credentials,
		...account?.declaration,
		...account?.id === void 0 ? {} : { expectedAccount: {
			name: account.name ?? account.id,
			id: account.id
		} }
	};
}
function toTeardownOptions(options, account, credentials) {
	const names = account?.declaration?.roles.flatMap(({ name }) => name ?? []);
	return {
		...options,
		...toOptions(account, credentials),
		roleNames: names ?? options.roleNames
	};
}
function workIn(command, settings, base) {
	const openIam = (credentials) => createIamAdapter(settings, credentials, base.clock);
	const keys = createKeyRetirement(settings);
	return (account, credentials, log) => {
		const ports = {
			...base,
			log,
			openIam,
			keys
		};
		switch (command.kind) {
			case "teardown": return teardown(toTeardownOptions(command.options, account, credentials), ports);
			case "plan": return previewIn(command, settings, base)(account, credentials, log);
			case "bootstrap": {
				const disposition = account === void 0 ? command.options.retireKey : "deferred";
				return bootstrap({
					...command.options,
					...toOptions(account, credentials),
					retireKey: disposition
				}, ports);
			}
		}
	};
}
const TITLES = {
	plan: "Plan",
	bootstrap: "Bootstrap",
	teardown: "Teardown"
};
function createRoleSwitch(command, settings, ports) {
	const roles = (0,_assume_role_js__WEBPACK_IMPORTED_MODULE_9__.createRoleSts)(settings);
	return async ({ id = "", role = "", externalId, name }, from) => {
		const roleArn = role.startsWith("arn:") ? role : (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .renderRoleArn */ .am)({
			partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_12__/* .toPartition */ .I2)(settings.region),
			account: id,
			path: "/",
			name: role
		});
		const session = await roles.assumeRole({
			roleArn,
			sessionName: command.options.sessionName,
			durationSeconds: 3600,
			inlineSessionPolicy: void 0,
			managedSessionPolicies: [],
			externalId,
			tags: [],
			transitiveTagKeys: []
		}, from);
		const { secretAccessKey, sessionToken } = session.credentials;
		ports.mask(secretAccessKey);
		if (sessionToken !== void 0) ports.mask(sessionToken);
		return {
			...session.credentials,
			from: `the role ${roleArn} in account ${name ?? id}`
		};
	};
}
async function retireSharedKey(report, { options }, settings, caller) {
	const proof = report.failure === void 0 ? toKeyProof(options.retireKeyAfter, report.outputs.verified) : "unproven";
	if (options.credentials === void 0) return report;
	const key = await retireKey(options.retireKey, options.credentials, proof, {
		keys: createKeyRetirement(settings),
		caller
	});
	const problem = report.failure ?? key.failure;
	return {
		...report,
		warnings: [...report.warnings, ...key.warnings],
		...problem === void 0 ? {} : { failure: problem }
	};
}



/***/ }),

/***/ 4782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _client2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5632);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);
/* harmony import */ var _session3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7274);




// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.command)(_client2_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _client2_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "AssumeRole", _client2_js__WEBPACK_IMPORTED_MODULE_0__.AssumeRole$) {};
// build/src/aws/sts/assume-role.js
const ACTION = "sts:AssumeRole";
function createRoleSts(settings) {
	return { async assumeRole(request, credentials) {
		const client = (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.createClient)(settings, credentials);
		try {
			const answer = await client.send(toCommand(request), { abortSignal: settings.signal });
			return (0,_session3_js__WEBPACK_IMPORTED_MODULE_3__/* .toSession */ .M)(answer, ACTION, settings.stsEndpoint !== void 0);
		} catch (error) {
			throw toRoleFailure(error, request, (0,_client2_js__WEBPACK_IMPORTED_MODULE_0__.toCall)(ACTION, settings, credentials), credentials);
		} finally {
			client.destroy();
		}
	} };
}
function toCommand(request) {
	const { externalId, inlineSessionPolicy, managedSessionPolicies, tags, transitiveTagKeys } = request;
	return new AssumeRoleCommand({
		RoleArn: request.roleArn,
		RoleSessionName: request.sessionName,
		DurationSeconds: request.durationSeconds,
		...externalId === void 0 ? {} : { ExternalId: externalId },
		...inlineSessionPolicy === void 0 ? {} : { Policy: inlineSessionPolicy },
		...managedSessionPolicies.length === 0 ? {} : { PolicyArns: managedSessionPolicies.map((arn) => ({ arn })) },
		...tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({
			Key: key,
			Value: value
		})) },
		...transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }
	});
}
function toRoleFailure(error, request, call, credentials) {
	if (call.signal.aborted) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.toFailure)(error, call);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.errorName)(error);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.toReason)(error);
	const options = { cause: error };
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.isNamed)(name, "AccessDenied")) {
		const isTagging = /perform: sts:TagSession/u.test(reason);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CHAIN_NOT_AUTHORIZED", {
			role: request.roleArn,
			source: credentials.from,
			principal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.toPrincipal)(reason),
			action: isTagging ? "sts:TagSession" : ACTION,
			isTagged: request.tags.length > 0,
			reason
		}, options);
	}
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.isNamed)(name, "PackedPolicyTooLarge") && request.tags.length > 0) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_TAGS_TOO_LARGE", { reason }, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.isNamed)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_POLICY_REJECTED", {
		action: ACTION,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.isNamed)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.toFailure)(error, call);
}



/***/ }),

/***/ 7274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ isComplete),
/* harmony export */   M: () => (/* binding */ toSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);


// build/src/aws/sts/session.js
function isComplete({ Credentials, AssumedRoleUser }, isForeign) {
	const parts = [...Object.values(Credentials ?? {}), ...isForeign ? [] : Object.values(AssumedRoleUser ?? {})];
	return parts.length > 0 && !parts.includes(void 0);
}
function toSession(answer, action, isForeign) {
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: end } = answer.Credentials ?? {};
	const unnamed = isForeign ? "-" : void 0;
	const { Arn: arn = unnamed, AssumedRoleId: userId = unnamed } = answer.AssumedRoleUser ?? {};
	const isEnding = end !== void 0 && !Number.isNaN(end.getTime());
	const isKeyId = /^\w+$/u.test(accessKeyId ?? "");
	if (!accessKeyId || !isKeyId || !secret || !token || !isEnding || !arn || !userId) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AWS_UNKNOWN_ERROR", {
		action,
		name: "an incomplete response",
		reason: "the response lacks the credentials or the identity"
	});
	return {
		credentials: {
			accessKeyId,
			secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
			sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
			from: "the new session"
		},
		expiration: end.toISOString(),
		arn,
		userId
	};
}



/***/ })

};
