export const id = 4226;
export const ids = [4226];
export const modules = {

/***/ 4226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigAccounts: () => (/* reexport safe */ _accounts3_js__WEBPACK_IMPORTED_MODULE_0__.Z)
/* harmony export */ });
/* harmony import */ var _accounts3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4494);



/***/ }),

/***/ 4494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ readConfigAccounts)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5303);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2837);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6309);



// build/src/inputs/config/accounts.js
const DECLARING_INPUTS = [
	..._aws_js__WEBPACK_IMPORTED_MODULE_1__/* .TRUST_INPUTS */ .L2,
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
	const audience = (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region));
	const roleName = (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDeclaredName */ .p6)(read);
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
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(1462), __webpack_require__.e(7848)]).then(__webpack_require__.bind(__webpack_require__, 5467));
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



/***/ })

};
