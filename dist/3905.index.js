export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accounts_exports: () => (/* binding */ accounts_exports),
/* harmony export */   readConfigAccounts: () => (/* binding */ readConfigAccounts)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1834);




// build/src/inputs/config/accounts.js
var accounts_exports = (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__/* .__exportAll */ .IL)({ readConfigAccounts: () => readConfigAccounts });
const DECLARING_INPUTS = [
	..._aws_js__WEBPACK_IMPORTED_MODULE_2__/* .TRUST_INPUTS */ .L2,
	"role-path",
	"role-description",
	"max-session-duration",
	"permissions-boundary",
	"subject-format",
	"pin-ids",
	"policy-arns",
	"inline-policies",
	"permission-presets",
	"resource-prefix",
	"prune",
	"adopt",
	"provider-only",
	"resource-tags"
];
async function readConfigAccounts(read, region, readFile) {
	const path = read.text("config");
	const isAny = (text) => text !== "";
	const accounts = read.items("account", isAny, "names or IDs of accounts in the `config` file");
	const audience = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .toPartition */ .I2)(region));
	const roleName = (0,_aws_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDeclaredName */ .p6)(read);
	if (path === void 0) {
		if (accounts.length > 0) read.problem("account", accounts.join(", "), "can only be used with `config`");
		return;
	}
	for (const name of DECLARING_INPUTS) if (read.isGiven(name)) read.problem(name, "", "cannot be combined with `config`; set it in the file instead");
	const text = readFile(path);
	if (typeof text !== "string") {
		const why = text === void 0 ? " (is `actions/checkout` missing?)" : `: ${text.refused}`;
		read.problem("config", path, `is not a readable file in the workspace${why}`);
		return;
	}
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 6837));
	const parsed = await parseConfig(text, path, {
		region,
		audience,
		accounts,
		roleName,
		requireTime: read.requireTime
	}, readFile);
	if (parsed.kind === "config" && parsed.accounts.length === 0) read.problem("config", path, "does not declare anything for the role and accounts that the inputs select");
	if (parsed.kind === "config") return parsed.accounts;
	for (const problem of parsed.problems) read.fileProblem("config", problem);
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
