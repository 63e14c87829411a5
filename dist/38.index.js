export const id = 38;
export const ids = [38];
export const modules = {

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);


// node_modules/@aws-sdk/client-sts/dist-es/commands/AssumeRoleCommand.js
var AssumeRoleCommand = class extends (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.command)(_sts_js__WEBPACK_IMPORTED_MODULE_0__._ep0, _sts_js__WEBPACK_IMPORTED_MODULE_0__._mw0, "AssumeRole", _sts_js__WEBPACK_IMPORTED_MODULE_0__.AssumeRole$) {};
// build/src/aws/role-sts.js
const ACTION = "sts:AssumeRole";
function createRoleSts(settings) {
	return { async assumeRole(request, credentials) {
		const client = (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.createClient)(settings, credentials);
		try {
			return (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toSession)(await client.send(toCommand(request), { abortSignal: settings.signal }), ACTION);
		} catch (error) {
			throw toRoleFailure(error, request, (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toCall)(ACTION, settings, credentials), credentials);
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
	if (call.signal.aborted) return (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toFailure)(error, call);
	const name = (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.errorName)(error);
	const reason = (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toReason)(error);
	const options = { cause: error };
	if ((0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.isNamed)(name, "AccessDenied")) {
		const isTagging = /perform: sts:TagSession/u.test(reason);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CHAIN_NOT_AUTHORIZED", {
			role: request.roleArn,
			source: credentials.from,
			principal: (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toPrincipal)(reason),
			action: isTagging ? "sts:TagSession" : ACTION,
			reason
		}, options);
	}
	if ((0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.isNamed)(name, "PackedPolicyTooLarge") && request.tags.length > 0) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_TAGS_TOO_LARGE", { reason }, options);
	if ((0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.isNamed)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_POLICY_REJECTED", {
		action: ACTION,
		reason
	}, options);
	if ((0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.isNamed)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.toFailure)(error, call);
}



/***/ })

};
