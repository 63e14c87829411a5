export const id = 6731;
export const ids = [6731];
export const modules = {

/***/ 6731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseTeardown: () => (/* binding */ parseTeardown)
/* harmony export */ });
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1834);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4285);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _session2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6761);
/* harmony import */ var _declared_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8665);





// build/src/inputs/modes/teardown.js
async function parseTeardown({ read, context, ambient, readFile }) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P$)(read);
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseRegion */ .QR)(read, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(read, context), "aws");
	const { accounts, declaration } = await (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDeclared */ .U0)(read, region, readFile);
	const roleName = (0,_aws_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeclaredName */ .p6)(read);
	const options = {
		credentials: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCredentials */ .gu)(read) ?? ambient,
		allowedAccounts: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAccounts */ .I9)(read),
		masksAccount: read.boolean("mask-aws-account-id"),
		audience: declaration.audience,
		repositories: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__.parseRepositories)(read).names,
		acceptRepositories: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__.parseAcceptedRepositories)(read),
		roleNames: read.boolean("provider-only") ? [] : roleName === void 0 ? void 0 : [roleName],
		removeProvider: read.boolean("remove-provider"),
		sessionName: (0,_session2_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSessionName */ .NN)(read, context)
	};
	read.finish();
	return {
		kind: "teardown",
		...(0,_declared_state_js__WEBPACK_IMPORTED_MODULE_4__/* .withTimeFor */ .zU)(accounts, read, settings(region)),
		options,
		accounts
	};
}



/***/ })

};
