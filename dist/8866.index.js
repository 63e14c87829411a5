export const id = 8866;
export const ids = [8866];
export const modules = {

/***/ 8866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ reportExisting),
/* harmony export */   keepExisting: () => (/* binding */ keepExisting),
/* harmony export */   l: () => (/* binding */ identify)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(262);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(431);




// build/src/commands/assume/existing.js
async function keepExisting(options, ports) {
	const found = await ports.ambient.load();
	if (found.kind === "none") {
		ports.log.info(`The environment holds no credentials to keep: ${found.reason}`);
		return;
	}
	const { credentials } = found;
	try {
		const details = await identify(credentials, options, ports);
		const { role } = options;
		const isMeant = role === void 0 || isSameRole(details, role);
		const report = reportExisting(options, credentials, details, `Keeping the credentials from ${credentials.from} (${options.region}).`);
		if (isMeant) return report;
		const warning = "`use-existing-credentials` keeps the credentials of another identity than `role-to-assume`. `mode: identity` shows whose they are.";
		return {
			...report,
			warnings: [...report.warnings, warning]
		};
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "CREDENTIALS_INVALID", "CREDENTIALS_EXPIRED")) throw error;
		ports.log.info(`The credentials in the environment are not valid (${error.code}); requesting new ones.`);
		return;
	}
}
function isSameRole({ principal }, role) {
	if (principal.roleName !== role.name) return false;
	return role.account === void 0 || role.account === principal.account && role.partition === principal.partition;
}
async function identify(credentials, { region, partition, allowedAccounts, masksAccount, isForeign }, { caller, log }) {
	const { arn, account, userId } = await caller.callerIdentity(credentials);
	const foreign = isForeign ? {
		arn,
		partition,
		account,
		roleName: void 0
	} : void 0;
	const principal = (isForeign ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(arn) : void 0) ?? foreign ?? (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePrincipal */ .SL)(arn, "sts:GetCallerIdentity");
	if (masksAccount) log.mask(principal.account);
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAllowedAccount */ .Tk)(principal.account, allowedAccounts);
	if (!isForeign && principal.partition !== partition) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("PARTITION_UNEXPECTED", {
		arn,
		region,
		partition
	});
	return {
		principal,
		userId,
		role: void 0
	};
}
function reportExisting(options, credentials, details, headline) {
	const { region, exportsCredentials, outputsCredentials, unsetsCurrent, stale } = options;
	const gone = unsetsCurrent ? [
		"AWS_ACCESS_KEY_ID",
		"AWS_SECRET_ACCESS_KEY",
		...stale.staleKeyVariables
	] : [];
	const exported = {
		...Object.fromEntries(gone.map((name) => [name, ""])),
		AWS_REGION: region,
		AWS_DEFAULT_REGION: region
	};
	return {
		headline,
		isQuiet: true,
		warnings: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .warnOfMask */ .aA)(options),
		sections: [],
		masks: (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .listSecrets */ .AQ)(credentials),
		exports: exportsCredentials ? exported : {},
		outputs: {
			...(0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .describeCaller */ .jU)(details, credentials),
			...outputsCredentials ? (0,_session_js__WEBPACK_IMPORTED_MODULE_3__/* .toOutputs */ .Iu)(credentials) : {}
		}
	};
}



/***/ })

};
