export const id = 435;
export const ids = [435];
export const modules = {

/***/ 1435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createAmbientCredentials: () => (/* binding */ createAmbientCredentials)
/* harmony export */ });
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3773);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1791);


// build/src/aws/ambient.js
function createAmbientCredentials(settings) {
	return { async load() {
		const client = (0,_sts_js__WEBPACK_IMPORTED_MODULE_1__.createClient)(settings, "ambient");
		try {
			const found = await client.config.credentials();
			return {
				kind: "credentials",
				credentials: {
					accessKeyId: found.accessKeyId,
					secretAccessKey: new _main_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(found.secretAccessKey),
					sessionToken: found.sessionToken ? new _main_js__WEBPACK_IMPORTED_MODULE_0__/* .Secret */ .zh(found.sessionToken) : void 0,
					from: "the environment",
					...found.expiration === void 0 ? {} : { expiration: found.expiration.toISOString() }
				}
			};
		} catch (error) {
			return {
				kind: "none",
				reason: (0,_sts_js__WEBPACK_IMPORTED_MODULE_1__.toReason)(error)
			};
		} finally {
			client.destroy();
		}
	} };
}



/***/ })

};
