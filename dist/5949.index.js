export const id = 5949;
export const ids = [5949];
export const modules = {

/***/ 5949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseRender: () => (/* binding */ parseRender)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4285);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(231);
/* harmony import */ var _declared_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8665);




// build/src/inputs/modes/render.js
async function parseRender({ read, context, readFile }) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSettings */ .P$)(read);
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseRegion */ .QR)(read, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRegion */ .cf)(read, context), "aws");
	const [account, ...others] = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAccounts */ .I9)(read);
	const { accounts, declaration } = await (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDeclared */ .U0)(read, region, readFile);
	if (new Set((accounts ?? []).map(({ declaration }) => JSON.stringify(declaration))).size > 1) read.problem("account", "", "is empty, but the accounts in `config` differ; name the account to render");
	read.boolean("mask-aws-account-id");
	const options = {
		...declaration,
		format: read.oneOf("render-format", [
			"cloudformation",
			"policy-json",
			"bootstrap-policy"
		]) ?? "cloudformation",
		outputFile: read.text("output-file"),
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region),
		account: others.length === 0 ? account ?? (accounts?.length === 1 ? accounts[0]?.id : void 0) : void 0,
		retireKey: (0,_declared_state_js__WEBPACK_IMPORTED_MODULE_3__/* .parseKeyDisposition */ .co)(read),
		acceptRepositories: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_2__.parseAcceptedRepositories)(read)
	};
	read.finish();
	return {
		kind: "render",
		...settings(region),
		options
	};
}



/***/ })

};
