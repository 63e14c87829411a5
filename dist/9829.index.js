export const id = 9829;
export const ids = [9829];
export const modules = {

/***/ 9829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDiagnose: () => (/* binding */ parseDiagnose)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);
/* harmony import */ var _find_declaration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(513);





// build/src/inputs/modes/diagnose.js
async function parseDiagnose({ read, context, ambient, readFile }) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P$)(read);
	const given = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .cf)(read, context);
	const allowedAccounts = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccounts */ .I9)(read);
	const credentials = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCredentials */ .gu)(read) ?? ambient;
	const text = read.text("role-to-assume");
	const role = text !== void 0 && (credentials === void 0 || text.startsWith("arn:") || allowedAccounts.length === 1) ? (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRole */ .g)(read, text, allowedAccounts, given?.region) : parseRoleName(read, text);
	if (text === void 0 && credentials === void 0) read.problem("role-to-assume", "", "is empty: without AWS credentials the account is unknown, so set it to the role ARN");
	const partition = role?.account === void 0 ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(given?.region ?? "us-east-1") : role.partition;
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRegion */ .QR)(read, given, partition);
	const options = {
		role,
		partition,
		audience: (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultAudience */ .Yl)(partition),
		allowedAccounts,
		credentials,
		declaration: await (0,_find_declaration_js__WEBPACK_IMPORTED_MODULE_3__/* .findDeclaration */ .M)(read, region, readFile, role),
		masksAccount: read.boolean("mask-aws-account-id")
	};
	read.finish();
	return {
		kind: "diagnose",
		...settings(region),
		options
	};
}
function parseRoleName(read, text) {
	if (text === void 0 || (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoleName */ .yn)(text)) return text === void 0 ? void 0 : { name: text };
	read.problem("role-to-assume", text, "is not a role name or ARN");
}



/***/ })

};
