export const id = 4066;
export const ids = [4066,333];
export const modules = {

/***/ 6038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRoleSts: () => (/* binding */ createRoleSts)
/* harmony export */ });
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1791);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9697);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2936);



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
	if (call.signal.aborted) return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
	const name = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorName */ .Is)(error);
	const reason = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toReason */ .Ge)(error);
	const options = { cause: error };
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "AccessDenied")) {
		const isTagging = /perform: sts:TagSession/u.test(reason);
		return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("CHAIN_NOT_AUTHORIZED", {
			role: request.roleArn,
			source: credentials.from,
			principal: (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toPrincipal */ .Cn)(reason),
			action: isTagging ? "sts:TagSession" : ACTION,
			reason
		}, options);
	}
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "PackedPolicyTooLarge") && request.tags.length > 0) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_TAGS_TOO_LARGE", { reason }, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "MalformedPolicyDocument")) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_POLICY_REJECTED", {
		action: ACTION,
		reason
	}, options);
	if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isNamed */ .ev)(name, "ValidationError") && /DurationSeconds exceeds/iu.test(reason)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failure */ .V2)("SESSION_DURATION_TOO_LONG", {
		seconds: request.durationSeconds,
		reason
	}, options);
	return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .toFailure */ .w2)(error, call);
}



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
