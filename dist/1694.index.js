export const id = 1694;
export const ids = [1694];
export const modules = {

/***/ 1694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   assumeRoles: () => (/* binding */ assumeRoles)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5456);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(262);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3002);
/* harmony import */ var _require_id_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9176);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(431);






// build/src/commands/assume/roles.js
async function assumeRoles(options, ports) {
	const { profiles, masksAccount, allowedAccounts } = options;
	if (masksAccount) for (const { role } of profiles) ports.log.mask(role.account);
	for (const { role } of profiles) (0,_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .requireAllowedAccount */ .Tk)(role.account, allowedAccounts);
	(0,_require_id_token_js__WEBPACK_IMPORTED_MODULE_4__/* .requireIdToken */ .i)(ports.context);
	const outcomes = await Promise.all(profiles.map((profile) => attempt(profile, ports)));
	const failed = outcomes.filter((outcome) => outcome.kind === "failed");
	if (failed.length > 0) throw joinFailures(failed, profiles.length);
	return report(outcomes.flatMap((outcome) => outcome.kind === "session" ? outcome.value : []), options);
}
async function attempt(options, ports) {
	try {
		return {
			kind: "session",
			value: {
				options,
				...await (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .requestSession */ .km)(options, {
					...ports,
					sts: ports.openSts(options.region)
				})
			}
		};
	} catch (error) {
		if (!(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error)) throw error;
		return {
			kind: "failed",
			profile: options.profile.name,
			error
		};
	}
}
function joinFailures(failed, count) {
	const [first, ...others] = failed;
	if (first !== void 0 && others.length === 0) return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .withProfile */ .oO)(first.error, first.profile);
	const lines = failed.map(({ profile, error }) => `${profile}: ${error.code}: ${error.message}`);
	const evidence = failed.flatMap(({ profile, error }) => [
		{
			kind: "text",
			title: `Profile ${profile}`,
			text: `Fix: ${error.fix}`
		},
		...error.paste === void 0 ? [] : [{
			kind: "code",
			...error.paste
		}],
		...error.evidence
	]);
	return (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("ROLES_NOT_ASSUMED", {
		failed: lines,
		count
	}, { evidence });
}
function report(sessions, options) {
	const [end = ""] = sessions.map(({ session }) => session.expiration).toSorted();
	const names = sessions.map(({ options: { profile } }) => profile.name).join(", ");
	const refreshes = sessions.some((session) => session.options.refreshes);
	const [subject] = sessions.map(({ claims }) => claims.sub);
	return {
		headline: `Assumed a role for ${sessions.length === 1 ? "the profile" : `each of ${sessions.length} profiles`} (${names}) ${refreshes ? "for as long as the job runs" : `until ${end}`}.`,
		isQuiet: true,
		warnings: (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOfMask */ .aA)(options),
		sections: [],
		masks: sessions.flatMap(({ session }) => [...(0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .listSecrets */ .AQ)(session.credentials), ...options.masksAccount ? [session.arn] : []]),
		exports: {},
		profiles: sessions.map(toProfile),
		outputs: {
			roles: JSON.stringify(sessions.map(describe)),
			"aws-expiration": end,
			...subject === void 0 ? {} : { subject }
		}
	};
}
function toProfile({ options, session, audience }) {
	const entry = (0,_session_js__WEBPACK_IMPORTED_MODULE_5__/* .toEntry */ .q0)(options.profile, session.credentials, options.region);
	return options.refreshes ? {
		...entry,
		credentials: {},
		renewal: {
			request: (0,_main_js__WEBPACK_IMPORTED_MODULE_3__/* .toRenewalRequest */ .Bc)(options, audience),
			session
		}
	} : entry;
}
function describe({ options: { profile, role }, session }) {
	return {
		profile: profile.name,
		account: role.account,
		role: (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role),
		expiry: session.expiration
	};
}



/***/ })

};
