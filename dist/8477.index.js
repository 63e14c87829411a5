export const id = 8477;
export const ids = [8477];
export const modules = {

/***/ 8477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseBootstrap: () => (/* binding */ parseBootstrap)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4285);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(231);
/* harmony import */ var _session2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6761);
/* harmony import */ var _declared_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8665);




// build/src/inputs/modes/bootstrap.js
async function parseBootstrap({ read, context, ambient, readFile }, mode) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSettings */ .P$)(read);
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseRegion */ .QR)(read, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRegion */ .cf)(read, context), "aws");
	const { accounts, declaration, acceptFindings } = await (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclared */ .U0)(read, region, readFile);
	const saveRoleArnAs = read.matching("save-role-arn-as", VARIABLE_NAME, "a repository variable name: letters, digits, and `_`, not starting with a digit or `GITHUB_`");
	if (saveRoleArnAs !== void 0 && (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .countRoles */ .n$)(accounts) > 1) read.problem("save-role-arn-as", saveRoleArnAs, "stores one role ARN, but `config` declares several roles; select one with `role-name` and `account`");
	if (saveRoleArnAs !== void 0 && declaration.roles.length === 0) read.notice("`save-role-arn-as` has no effect with `provider-only`: there is no role.");
	const options = {
		...declaration,
		mode,
		credentials: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCredentials */ .gu)(read) ?? ambient,
		allowedAccounts: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAccounts */ .I9)(read),
		acceptFindings,
		acceptRepositories: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_1__.parseAcceptedRepositories)(read),
		masksAccount: read.boolean("mask-aws-account-id"),
		sessionName: (0,_session2_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSessionName */ .NN)(read, context),
		verify: read.boolean("verify"),
		retireKey: (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeyDisposition */ .co)(read),
		retireKeyAfter: read.oneOf("retire-bootstrap-key-after", ["all-verified", "any-verified"]) ?? "all-verified",
		saveRoleArnAs,
		failOnDrift: read.boolean("fail-on-drift")
	};
	read.finish();
	const configPath = read.text("config");
	return {
		kind: mode,
		...(0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .withTimeFor */ .zU)(accounts, read, settings(region)),
		options,
		accounts,
		configPath
	};
}
const VARIABLE_NAME = /^(?![Gg][Ii][Tt][Hh][Uu][Bb]_)[A-Za-z_][A-Za-z0-9_]{0,254}$/u;



/***/ })

};
