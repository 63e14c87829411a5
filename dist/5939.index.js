export const id = 5939;
export const ids = [5939];
export const modules = {

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diagnoseTrust: () => (/* binding */ diagnoseTrust)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2741);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5456);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2999);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(825);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3002);
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9930);
/* harmony import */ var _require_id_token_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9176);
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(262);









// build/src/commands/diagnose/diagnose.js
async function diagnoseTrust(options, ports) {
	(0,_require_id_token_js__WEBPACK_IMPORTED_MODULE_7__/* .requireIdToken */ .i)(ports.context);
	return diagnoseClaims(options, (0,_exchange_js__WEBPACK_IMPORTED_MODULE_6__/* .readClaims */ .Ip)(ports.idTokens.read(await ports.idTokens.mint(options.audience, "any"))), void 0, ports);
}
async function diagnoseClaims(options, claims, given, ports) {
	const asked = await resolveRole(options, claims, ports);
	if (options.masksAccount) ports.log.mask(asked.account);
	(0,_checks_js__WEBPACK_IMPORTED_MODULE_8__/* .requireAllowedAccount */ .Tk)(asked.account, options.allowedAccounts);
	const compared = given === void 0 ? await compare(options, asked, claims, ports) : compareGiven(given);
	const role = (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRoleArn */ .DM)(compared.role?.arn ?? "") ?? asked;
	const { trust: known, from } = compared;
	const diagnosis = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.diagnose)(claims, role, known, { hasJustChanged: false });
	const findings = await (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .lintForToken */ .WC)(compared, role, claims, ports.github);
	const code = diagnosis.cause === "UNKNOWN" ? void 0 : (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.causeCode)(diagnosis.cause);
	return {
		headline: `${headlineOf(diagnosis, nameTrust(compared, role))} ${diagnosis.verdict}`,
		isQuiet: false,
		warnings: diagnosis.cause === "ADMITTED" ? [] : [diagnosis.fix],
		sections: [
			{
				kind: "facts",
				title: "Compared",
				rows: [["role", (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role)], ["trust policy from", from]]
			},
			...(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.describeDiagnosis)(diagnosis),
			...(0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .describeFindings */ .kA)(findings),
			...describeKnown(known)
		],
		masks: [],
		exports: {},
		outputs: {
			"aws-account-id": role.account,
			partition: role.partition,
			"role-name": role.name,
			"role-arn": (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .renderRoleArn */ .am)(role),
			subject: claims.sub,
			findings: (0,_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .renderFindingsJson */ .lg)(findings),
			...code === void 0 ? {} : { "failure-code": code }
		}
	};
}
const NOT_ASKED = {
	kind: "unknown",
	why: "AWS was not asked"
};
function compareGiven({ policy, text, from }) {
	return {
		trust: {
			role: {
				kind: "present",
				policy,
				text
			},
			provider: NOT_ASKED
		},
		role: void 0,
		from
	};
}
function nameTrust({ isDeclared }, { name }) {
	return isDeclared === true ? `the trust policy that the inputs declare for role \`${name}\`` : `role \`${name}\``;
}
function headlineOf({ cause }, trust) {
	if (cause === "ADMITTED") return `Diagnosis: ${trust} admits this run.`;
	if (cause === "UNKNOWN") return `Diagnosis: it is unknown whether ${trust} admits this run.`;
	return `Diagnosis: ${trust} refuses this run (${(0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.causeCode)(cause)}).`;
}
async function resolveRole(options, claims, ports) {
	const { role, credentials } = options;
	if (role?.account !== void 0) return role;
	if (credentials === void 0) throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("CREDENTIALS_MISSING", { mode: "diagnose" });
	const caller = await ports.caller.callerIdentity(credentials);
	const { owner, name } = (0,_main_js__WEBPACK_IMPORTED_MODULE_5__/* .toRepositoryIdentity */ .Gv)(claims);
	return {
		partition: (0,_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePrincipalArn */ .P3)(caller.arn)?.partition ?? options.partition,
		account: caller.account,
		path: "/",
		name: role?.name ?? (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__.defaultRoleName)(`${owner}/${name}`)
	};
}
async function compare(options, role, claims, ports) {
	const { credentials, declaration } = options;
	const live = credentials === void 0 ? _refusal_js__WEBPACK_IMPORTED_MODULE_3__.NOTHING_KNOWN : await ports.openLookup(credentials).lookUp(role, claims.iss, options.role?.account === void 0 ? "any" : "given");
	if (live.trust.role.kind !== "unknown") return {
		...live,
		from: "the role in IAM"
	};
	if (declaration === void 0) return {
		...live,
		from: `nowhere: ${live.trust.role.why}`
	};
	const policy = await (0,_declare_js__WEBPACK_IMPORTED_MODULE_1__.declareTrust)(declaration, role, ports);
	return {
		trust: {
			role: (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.toDeclaredRole)(policy),
			provider: live.trust.provider
		},
		role: void 0,
		from: "the inputs of this step, not IAM",
		isDeclared: true
	};
}
function describeKnown(known) {
	if (known.role.kind !== "present") return [];
	return [{
		kind: "code",
		title: "The current trust policy",
		language: "json",
		text: prettyText(known.role.text)
	}];
}
function prettyText(text) {
	try {
		return JSON.stringify(JSON.parse(text), null, 2);
	} catch {
		return text;
	}
}



/***/ })

};
