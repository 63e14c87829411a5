export const id = 1867;
export const ids = [1867];
export const modules = {

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseIdentity: () => (/* binding */ parseIdentity)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5456);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8700);
/* harmony import */ var _aws_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1834);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4285);




// build/src/inputs/modes/identity.js
const LONGEST_SESSION_SECONDS = 129600;
async function parseIdentity({ read, context, ambient }) {
	const settings = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSettings */ .P$)(read);
	const region = (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseRegion */ .QR)(read, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRegion */ .cf)(read, context), "aws");
	const expected = read.text("expected-role");
	const expectedRole = expected === void 0 ? void 0 : parseExpectedRole(read, expected);
	const options = {
		credentials: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCredentials */ .gu)(read) ?? ambient,
		allowedAccounts: (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .parseAccounts */ .I9)(read),
		expectedRole,
		minimumRemainingSeconds: read.isGiven("minimum-remaining-seconds") ? read.integer("minimum-remaining-seconds", 0, LONGEST_SESSION_SECONDS) : void 0,
		region,
		audience: (0,_aws_js__WEBPACK_IMPORTED_MODULE_1__/* .parseAudience */ .QA)(read) ?? (0,_issuer_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultAudience */ .Yl)((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .toPartition */ .I2)(region)),
		masksAccount: read.boolean("mask-aws-account-id")
	};
	read.finish();
	return {
		kind: "identity",
		...settings(region),
		options
	};
}
function parseExpectedRole(read, text) {
	const arn = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRoleArn */ .DM)(text);
	if (arn !== void 0) return arn;
	if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoleName */ .yn)(text)) return { name: text };
	read.problem("expected-role", text, "is not a role name or ARN");
}



/***/ })

};
