export const id = 5295;
export const ids = [5295];
export const modules = {

/***/ 4587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ mapInParallel),
/* harmony export */   q: () => (/* binding */ createGate)
/* harmony export */ });
// build/src/concurrency.js
async function mapInParallel(items, limit, work) {
	const results = new Map();
	const errors = [];
	let next = 0;
	const run = async () => {
		while (next < items.length && errors.length === 0) {
			const index = next;
			next += 1;
			try {
				results.set(index, await work(items[index]));
			} catch (error) {
				errors.push(error);
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, run));
	if (errors.length > 0) throw errors[0];
	return items.map((_, index) => results.get(index));
}
function createGate(limit) {
	const waiting = [];
	let running = 0;
	return async (work) => {
		if (running >= limit) await new Promise((resolve) => waiting.push(resolve));
		else running += 1;
		try {
			return await work();
		} finally {
			const next = waiting.shift();
			if (next === void 0) running -= 1;
			else next();
		}
	};
}



/***/ }),

/***/ 2557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLiveLookup: () => (/* binding */ createLiveLookup)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5598);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5303);
/* harmony import */ var _issuer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2837);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6541);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3301);





// build/src/aws/iam/trust-lookup.js
function createTrustLookup({ caller, reader, credentials }) {
	return { async lookUp(role, issuer, path) {
		const providerArn = (0,_issuer_js__WEBPACK_IMPORTED_MODULE_4__/* .toProviderArn */ .Oi)(role.partition, role.account, issuer);
		const [identity, foundRole, foundProvider] = await Promise.all([
			attempt(async () => ({
				kind: "present",
				value: await caller.callerIdentity(credentials)
			})),
			attempt(() => reader.readRole(role.name)),
			attempt(() => reader.readProvider(providerArn))
		]);
		const account = identity.kind === "present" ? (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePrincipalArn */ .P3)(identity.value.arn)?.account : void 0;
		if (account !== role.account) {
			const why = account === void 0 ? `the credentials from ${credentials.from} do not work` : `the credentials from ${credentials.from} belong to account ${(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .maskAccount */ .Ib)(account, account)}`;
			return {
				trust: {
					role: {
						kind: "unknown",
						why
					},
					provider: {
						kind: "unknown",
						why
					}
				},
				role: void 0
			};
		}
		const known = toKnownRole(foundRole, path === "any" ? void 0 : (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .renderRoleArn */ .am)(role));
		return {
			trust: {
				role: known,
				provider: toKnownProvider(foundProvider)
			},
			role: known.kind === "present" && foundRole.kind === "present" ? foundRole.value : void 0
		};
	} };
}
async function attempt(read) {
	try {
		return await read();
	} catch (error) {
		return {
			kind: "unreadable",
			action: "",
			reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N6)(error) ? error.message : "the call failed"
		};
	}
}
function toKnownRole(reading, arn) {
	if (reading.kind === "unreadable") return {
		kind: "unknown",
		why: reading.reason
	};
	if (reading.kind === "absent" || arn !== void 0 && reading.value.arn !== arn) return { kind: "absent" };
	return {
		kind: "present",
		...reading.value.trust
	};
}
function toKnownProvider(reading) {
	if (reading.kind === "unreadable") return {
		kind: "unknown",
		why: reading.reason
	};
	if (reading.kind === "absent") return { kind: "absent" };
	return {
		kind: "present",
		clientIds: reading.value.audiences
	};
}
const TIMEOUTS_MS = {
	explanation: 2e3,
	diagnosis: 1e4
};
function createLiveLookup(settings, credentials, purpose) {
	const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(TIMEOUTS_MS[purpose])]);
	const maxAttempts = purpose === "explanation" ? 1 : settings.maxAttempts;
	const limited = {
		...settings,
		signal,
		maxAttempts
	};
	const reader = (0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createIamReader */ .$1)((0,_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .createIam */ .EI)(limited, credentials));
	return createTrustLookup({
		caller: (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createCallerSts */ .AM)(limited),
		reader,
		credentials
	});
}



/***/ })

};
