export const id = 4285;
export const ids = [4285];
export const modules = {

/***/ 9017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ renderCachedSession),
/* harmony export */   Gr: () => (/* binding */ toCachedSession),
/* harmony export */   kE: () => (/* binding */ parseCachedSession)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(335);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);



// build/src/runner/refresh/cache.js
function toCachedSession({ credentials, expiration }) {
	const { accessKeyId, secretAccessKey, sessionToken = new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z("") } = credentials;
	return {
		accessKeyId,
		secretAccessKey,
		sessionToken,
		expiration
	};
}
function renderCachedSession(session) {
	return `${JSON.stringify({
		Version: 1,
		AccessKeyId: session.accessKeyId,
		SecretAccessKey: session.secretAccessKey.reveal(),
		SessionToken: session.sessionToken.reveal(),
		Expiration: session.expiration
	})}\n`;
}
function parseCachedSession(text) {
	const saved = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(text);
	if (!(0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(saved)) return void 0;
	const { AccessKeyId: accessKeyId, SecretAccessKey: secret, SessionToken: token, Expiration: expiration } = saved;
	if (typeof accessKeyId !== "string" || typeof secret !== "string" || typeof token !== "string") return void 0;
	if (typeof expiration !== "string" || Number.isNaN(Date.parse(expiration))) return void 0;
	return {
		accessKeyId,
		secretAccessKey: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(secret),
		sessionToken: new _secret_js__WEBPACK_IMPORTED_MODULE_1__/* .Secret */ .z(token),
		expiration
	};
}



/***/ }),

/***/ 4285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readRefreshedCredentials: () => (/* binding */ readRefreshedCredentials)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3002);
/* harmony import */ var _cache_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9017);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);



// build/src/runner/refresh/credentials.js
const TIMEOUT_MS = 6e4;
async function readRefreshedCredentials(env, script) {
	const folder = (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .findRefreshFolder */ .lC)(env);
	if (folder === void 0) return void 0;
	const { stdout, stderr } = await run(script, folder, env);
	const session = (0,_cache_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCachedSession */ .kE)(stdout);
	if (session === void 0) {
		const reason = stderr.replace(/\s+/gu, " ").trim() || "its command ended without output";
		throw (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)("REFRESH_NOT_POSSIBLE", {
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
		(0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)(process.execPath, [script, folder], options, (_, stdout, stderr) => resolve({
			stdout,
			stderr
		}));
	});
}



/***/ })

};
