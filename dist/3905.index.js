export const id = 3905;
export const ids = [3905];
export const modules = {

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfigAccounts: () => (/* binding */ readConfigAccounts)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);

// build/src/inputs/config/accounts.js
const DECLARING_INPUTS = [
	..._main_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUST_INPUTS */ .L2,
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
	const accounts = read.items("account", isAny, "names or ids of accounts of the `config` file");
	const audience = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAudience */ .QA)(read) ?? (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultAudience */ .Yl)((0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region));
	const roleName = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeclaredName */ .p6)(read);
	if (path === void 0) {
		if (accounts.length > 0) read.problem("account", accounts.join(", "), "means something only with `config`");
		return;
	}
	for (const name of DECLARING_INPUTS) if (read.isGiven(name)) read.problem(name, "", "cannot be given beside `config`; write it into the file");
	const text = readFile(path);
	if (text === void 0) {
		read.problem("config", path, "is not a file of the workspace that can be read (is `actions/checkout` missing?)");
		return;
	}
	const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(4635), __webpack_require__.e(6837)]).then(__webpack_require__.bind(__webpack_require__, 6837));
	const parsed = await parseConfig(text, path, {
		region,
		audience,
		accounts,
		roleName
	}, readFile);
	if (parsed.kind === "config" && parsed.accounts.length === 0) read.problem("config", path, "declares nothing for the role and the accounts that the inputs name");
	if (parsed.kind === "config") return parsed.accounts;
	for (const problem of parsed.problems) read.fileProblem("config", problem);
}



/***/ })

};
