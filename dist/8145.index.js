export const id = 8145;
export const ids = [8145];
export const modules = {

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   identity: () => (/* binding */ identity)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1891);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1034);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9930);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(262);






// build/src/commands/identity.js
async function identity(options, ports) {
	const { credentials, region } = options;
	if (credentials === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode: "identity" });
	const [caller, claims] = await Promise.all([ports.sts.callerIdentity(credentials), findClaims(options, ports)]);
	const principal = (0,_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .requirePrincipal */ .SL)(caller.arn, "sts:GetCallerIdentity");
	const { account, partition, roleName } = principal;
	if (options.masksAccount) ports.log.mask(account);
	const end = findEnd(credentials, ports.clock.now());
	const mismatch = findMismatch(principal, options) ?? findShortage(end, options.minimumRemainingSeconds);
	const masked = (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(caller.arn, account);
	return {
		headline: `AWS identity: \`${masked}\``,
		isQuiet: false,
		warnings: [],
		sections: [{
			kind: "facts",
			title: "AWS identity",
			rows: [
				["caller", masked],
				["account", (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)],
				["partition", partition],
				["region", region],
				...roleName === void 0 ? [] : [["role", roleName]],
				["credentials from", credentials.from],
				["valid until", describeEnd(end)]
			]
		}, ...claims === void 0 ? [] : [toClaimsSection(claims)]],
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": account,
			"authenticated-arn": caller.arn,
			"masked-arn": masked,
			"user-id": caller.userId,
			partition,
			...roleName === void 0 ? {} : { "role-name": roleName },
			...end.kind === "known" ? { "aws-expiration": end.expiration } : {},
			...claims === void 0 ? {} : { subject: claims.sub }
		},
		...mismatch === void 0 ? {} : { failure: mismatch }
	};
}
function findEnd({ sessionToken, expiration = "" }, now) {
	if (sessionToken === void 0) return { kind: "never" };
	const time = /^\d{4}-\d\d-\d\dT/u.test(expiration) ? Date.parse(expiration) : NaN;
	if (Number.isNaN(time)) return { kind: "unknown" };
	const remainingSeconds = Math.floor((time - now) / 1e3);
	return {
		kind: "known",
		expiration: new Date(time).toISOString(),
		remainingSeconds
	};
}
function describeEnd(end) {
	switch (end.kind) {
		case "known": return `${end.expiration} (${end.remainingSeconds} s)`;
		case "unknown": return "unknown: AWS does not report it, and no earlier step of this action issued these credentials";
		case "never": return "no expiration: a long-lived key";
	}
}
function findShortage(end, minimum) {
	if (minimum === void 0 || end.kind === "never") return void 0;
	if (end.kind === "unknown") return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_END_UNKNOWN", { minimum });
	const { remainingSeconds: remaining, expiration } = end;
	return remaining < minimum ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("SESSION_ENDS_TOO_SOON", {
		minimum,
		remaining,
		expiration
	}) : void 0;
}
const CLAIMS_TIMEOUT_MS = 5e3;
async function findClaims({ audience }, ports) {
	if (!ports.context.hasIdToken) return void 0;
	try {
		const late = ports.clock.sleep(CLAIMS_TIMEOUT_MS).then(() => void 0);
		const token = await Promise.race([ports.idTokens.mint(audience, "any"), late]);
		if (token !== void 0) return (0,_exchange_js__WEBPACK_IMPORTED_MODULE_2__/* .readClaims */ .Ip)(ports.idTokens.read(token));
		ports.log.info("The claims of this job's ID token are not shown: the token service did not respond in time.");
	} catch (error) {
		const reason = (0,_error_message_js__WEBPACK_IMPORTED_MODULE_4__/* .errorMessage */ .g)(error);
		ports.log.info(`The claims of this job's ID token are not shown: ${reason}`);
	}
}
function toClaimsSection(claims) {
	return {
		kind: "facts",
		title: "Claims of this job's ID token",
		rows: (0,_claims_js__WEBPACK_IMPORTED_MODULE_5__/* .printableClaims */ .v)(claims)
	};
}
function findMismatch(principal, options) {
	const masked = (text) => (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(text, principal.account);
	const { allowedAccounts, expectedRole } = options;
	if (allowedAccounts.length > 0 && !allowedAccounts.includes(principal.account)) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ACCOUNT_NOT_ALLOWED", {
		account: masked(principal.account),
		allowed: allowedAccounts
	});
	if (expectedRole === void 0 || isRole(principal, expectedRole)) return void 0;
	const expected = expectedRole.account !== void 0 ? `${expectedRole.name} in account ${expectedRole.account}` : expectedRole.name;
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLE_UNEXPECTED", {
		expected,
		got: masked(principal.arn)
	});
}
function isRole(principal, expected) {
	if (principal.roleName !== expected.name) return false;
	return expected.account === void 0 || expected.account === principal.account && expected.partition === principal.partition;
}



/***/ })

};
