export const id = 369;
export const ids = [369,8866];
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



/***/ }),

/***/ 369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeFromSource: () => (/* binding */ assumeFromSource)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(262);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9930);
/* harmony import */ var _existing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8866);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(431);






// build/src/commands/assume/from-source.js
async function assumeFromSource(options, ports) {
	const { source, role } = options;
	if (role?.account !== void 0) {
		if (options.masksAccount) ports.log.mask(role.account);
		(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAllowedAccount */ .Tk)(role.account, options.allowedAccounts);
	}
	if (source.kind === "token-file") return assumeWithFile(source.path, options, ports);
	const credentials = source.kind === "access-key" ? source.credentials : await loadAmbient(source.askedBy, ports);
	if (role === void 0) return useAsTheyAre(credentials, options, ports);
	const target = role.account === void 0 ? await completeRole(role, credentials, options, ports) : role;
	const { session } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .askForPlainSecret */ .Pu)(options, ports.log, async () => ({ session: await assumeRole(target, credentials, options, ports) }));
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRole */ .cl)(session, target, "sts:AssumeRole");
	return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSession */ .RE)(options, session, { role: target });
}
async function loadAmbient(askedBy, { ambient }) {
	const found = await ambient.load();
	if (found.kind === "credentials") return found.credentials;
	throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("AMBIENT_CREDENTIALS_MISSING", {
		askedBy,
		reason: found.reason
	});
}
async function assumeWithFile(path, options, ports) {
	const { role } = options;
	if (role?.account === void 0) throw new TypeError("a token file does not give the account of a role");
	const request = {
		...toRequest(role, options),
		maxAttempts: ports.maxAttempts
	};
	const { session } = await (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .askForPlainSecret */ .Pu)(options, ports.log, async () => {
		const outcome = await (0,_exchange_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .Eb)(request, async () => ({ token: ports.readTokenFile(path) }), ports);
		if (outcome.kind === "session") return outcome;
		throw outcome.error;
	});
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRole */ .cl)(session, role, "sts:AssumeRoleWithWebIdentity");
	return (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .reportSession */ .RE)(options, session, { role });
}
async function useAsTheyAre(credentials, options, ports) {
	const details = await (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .l)(credentials, options, ports);
	const headline = `Using the credentials from ${credentials.from} (${options.region}).`;
	return options.source.kind === "access-key" ? (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .reportCredentials */ .r8)(options, credentials, details, headline) : (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .reportExisting */ .E)(options, credentials, details, headline);
}
async function completeRole({ path, name }, credentials, options, ports) {
	const { principal } = await (0,_existing_js__WEBPACK_IMPORTED_MODULE_4__/* .identify */ .l)(credentials, options, ports);
	return {
		partition: principal.partition,
		account: principal.account,
		path,
		name
	};
}
function toRequest(role, options) {
	return {
		roleArn: (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role),
		sessionName: options.sessionName,
		durationSeconds: options.durationSeconds,
		inlineSessionPolicy: options.inlineSessionPolicy,
		managedSessionPolicies: options.managedSessionPolicies
	};
}
async function assumeRole(role, credentials, options, { roles, log }) {
	const { lasting, droppable, custom, transitiveKeys } = options.tags;
	const ask = (tags) => roles.assumeRole({
		...toRequest(role, options),
		externalId: options.externalId,
		tags,
		transitiveTagKeys: transitiveKeys.filter((key) => tags.some((tag) => tag.key === key))
	}, credentials);
	try {
		return await ask([
			...lasting,
			...droppable,
			...custom
		]);
	} catch (error) {
		if (droppable.length === 0 || !(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error, "SESSION_TAGS_TOO_LARGE")) throw error;
		log.info(`The session tags exceed AWS's size limit; leaving out ${droppable.map(({ key }) => key).join(", ")}.`);
		return ask([...lasting, ...custom]);
	}
}



/***/ })

};
