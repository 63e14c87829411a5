export const id = 9245;
export const ids = [9245];
export const modules = {

/***/ 9245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDocumentMap: () => (/* reexport safe */ _yaml2_js__WEBPACK_IMPORTED_MODULE_0__.X$),
/* harmony export */   parseTextMap: () => (/* reexport safe */ _yaml2_js__WEBPACK_IMPORTED_MODULE_0__.Jf)
/* harmony export */ });
/* harmony import */ var _yaml2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1167);



/***/ }),

/***/ 1167:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ parseTextMap),
/* harmony export */   Sk: () => (/* binding */ findRepeatedKeys),
/* harmony export */   X$: () => (/* binding */ parseDocumentMap)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1462);

// build/src/inputs/yaml.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
function parseTextMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		const values = Array.isArray(item) ? item : [item];
		if (values.every((entry) => typeof entry === "string")) return values;
		throw new Error(`the value of "${name}" is not a string or a list of strings`);
	});
}
function parseDocumentMap(text) {
	return parseMap(text, "core", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
		throw new Error(`the value of "${name}" is not a document or a path`);
	});
}
function parseMap(text, schema, read) {
	try {
		const document = (0, import_dist.parseDocument)(text, {
			schema,
			uniqueKeys: false,
			logLevel: "error"
		});
		const [problem] = [...document.errors, ...document.warnings];
		if (problem !== void 0) throw problem;
		const [repeated] = findRepeatedKeys(document);
		if (repeated !== void 0) throw new Error(`duplicate key "${repeated.key}"`);
		const value = document.toJS({ maxAliasCount: 0 });
		if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error("it is not a map");
		return {
			kind: "map",
			map: Object.fromEntries(Object.entries(value).map(([name, item]) => [name, read(name, item)]))
		};
	} catch (error) {
		return {
			kind: "invalid",
			problem: error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error)
		};
	}
}
function findRepeatedKeys(document) {
	const found = [];
	(0, import_dist.visit)(document, { Map: (_, { items }) => {
		const seen = new Set();
		for (const { key: node } of items) {
			if (!(0, import_dist.isScalar)(node)) continue;
			const key = String(node.value);
			if (seen.has(key)) found.push({
				key,
				offset: node.range?.[0] ?? 0
			});
			seen.add(key);
		}
	} });
	return found;
}



/***/ })

};
