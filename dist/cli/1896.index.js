export const id = 1896;
export const ids = [1896];
export const modules = {

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createRepositoryFiles: () => (/* binding */ createRepositoryFiles)
/* harmony export */ });
/* harmony import */ var _client3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7848);

// build/src/github/repository-files.js
const CONTENTS = "/repos/{owner}/{repo}/contents/{+path}";
function createRepositoryFiles(settings) {
	return { async find(fullName, path, branch) {
		const place = {
			...(0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRepositoryPath */ .Bd)(fullName),
			path: path.split("/").map(encodeURIComponent).join("/")
		};
		const ref = branch === void 0 ? {} : { ref: `refs/heads/${branch}` };
		try {
			const { data } = await (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .callWithRetry */ .ZG)(() => (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .openClient */ .My)(settings).request(`GET ${CONTENTS}`, {
				...place,
				...ref,
				request: (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRequest */ .NG)(settings)
			}), settings);
			const { type, encoding, content } = (0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .toRecord */ .Lv)(data);
			if (type !== "file" || encoding !== "base64" || typeof content !== "string") return void 0;
			return Buffer.from(content, "base64").toString("utf8");
		} catch {
			(0,_client3_js__WEBPACK_IMPORTED_MODULE_0__/* .requireTime */ .zH)(settings);
			return;
		}
	} };
}



/***/ })

};
