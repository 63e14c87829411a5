export const id = 31;
export const ids = [31];
export const modules = {

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ toCachedSession),
/* harmony export */   L0: () => (/* binding */ readSealKey),
/* harmony export */   Zo: () => (/* binding */ renderCache),
/* harmony export */   kE: () => (/* binding */ parseCachedSession)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3002);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(335);
/* harmony import */ var _file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9874);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);






String(process.pid);
// build/src/runner/refresh/seal.js
function readSealKey(env) {
	return env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] || void 0;
}
function createSeal(session, key) {
	return {
		Expiration: session.expiration,
		Mac: sign$1(session, session.expiration, key)
	};
}
function sign$1({ accessKeyId, secretAccessKey, sessionToken }, expiration, key) {
	const text = JSON.stringify([
		"gh-oidc-aws",
		accessKeyId,
		secretAccessKey.reveal(),
		sessionToken.reveal(),
		expiration
	]);
	return (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHmac)("sha256", key).update(text).digest("hex");
}
// build/src/runner/refresh/cache.js
function toCachedSession({ credentials, expiration }) {
	const { accessKeyId, secretAccessKey, sessionToken = new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z("") } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
function renderCache(session, sealKey) {
	const seal = sealKey === void 0 ? {} : { Seal: createSeal(session, sealKey) };
	return `${JSON.stringify({
		...toAnswer(session),
		...seal
	})}
`;
}
function toAnswer(session) {
	return {
		Version: 1,
		AccessKeyId: session.accessKeyId,
		SecretAccessKey: session.secretAccessKey.reveal(),
		SessionToken: session.sessionToken.reveal(),
		Expiration: session.expiration
	};
}
function parseCachedSession(text) {
	return toSession((0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(text));
}
function toSession(saved) {
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(saved)) return void 0;
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
	if (typeof accessKeyId !== "string" || typeof secret !== "string" || typeof token !== "string") return void 0;
	if (typeof expiration !== "string" || Number.isNaN(Date.parse(expiration))) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(secret),
		sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(token),
		expiration
	};
}



/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefreshedCredentials: () => (/* binding */ readRefreshedCredentials)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9697);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1421);




// build/src/runner/refresh/credentials.js
const TIMEOUT_MS = 6e4;
async function readRefreshedCredentials(env, script) {
	const folder = (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .findRefreshFolder */ .lC)(env);
	if (folder === void 0) return void 0;
	const { stdout, stderr } = await run(script, folder, env);
	const session = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCachedSession */ .kE)(stdout);
	if (session === void 0) {
		const reason = stderr.replace(/\s+/gu, " ").trim() || "its command ended without output";
		throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
			reason,
			advice: "fix the cause named above; an earlier step with `refresh: true` wrote the profile."
		});
	}
	const { accessKeyId, secretAccessKey, sessionToken, expiration } = session;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration,
		from: "the profile of `refresh: true`"
	};
}
function run(script, folder, env) {
	return new Promise((resolve) => {
		const options = {
			env: { ...env },
			timeout: TIMEOUT_MS,
			encoding: "utf8",
			windowsHide: true
		};
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_3__.execFile)(process.execPath, [script, folder], options, (_, stdout, stderr) => resolve({
			stdout,
			stderr
		}));
	});
}



/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ errorCode),
/* harmony export */   S: () => (/* binding */ describeFileError)
/* harmony export */ });
/* harmony import */ var _error_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1891);

// build/src/runner/file-error.js
const REASONS = {
	ENOSPC: "no space is left on the disk",
	EDQUOT: "the disk quota is used up",
	EFBIG: "the file is larger than the limit of this process",
	EROFS: "the file system is read-only",
	EACCES: "access is denied",
	EPERM: "the operation is not permitted",
	EIO: "the disk reports an error"
};
function errorCode(error) {
	return error instanceof Error && "code" in error ? String(error.code) : "";
}
function describeFileError(error) {
	const reason = REASONS[errorCode(error)];
	return reason === void 0 ? (0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(error) : `${reason} (${(0,_error_message_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .g)(error)})`;
}



/***/ })

};
