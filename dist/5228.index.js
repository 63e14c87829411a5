export const id = 5228;
export const ids = [5228,333];
export const modules = {

/***/ 9950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findRepeatedKeys)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);

// build/src/inputs/repeated-keys.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
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



/***/ }),

/***/ 333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ __commonJSMin),
/* harmony export */   IL: () => (/* binding */ __exportAll),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseDocumentMap: () => (/* binding */ parseDocumentMap),
/* harmony export */   parseTextMap: () => (/* binding */ parseTextMap)
/* harmony export */ });
/* harmony import */ var _dist_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4635);
/* harmony import */ var _repeated_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9950);


// build/src/inputs/yaml.js
var import_dist = (0,_dist_js__WEBPACK_IMPORTED_MODULE_0__/* .require_dist */ .F)();
function parseTextMap(text) {
	return parseMap(text, "failsafe", (name, item) => {
		const values = Array.isArray(item) ? item : [item];
		if (values.every((entry) => typeof entry === "string")) return values;
		throw new Error(`the value of "${name}" is neither text nor a list of texts`);
	});
}
function parseDocumentMap(text) {
	return parseMap(text, "core", (name, item) => {
		if (typeof item === "string") return item;
		if (typeof item === "object" && item !== null && !Array.isArray(item)) return { json: JSON.stringify(item) };
		throw new Error(`the value of "${name}" is neither a document nor a path`);
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
		const [repeated] = (0,_repeated_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .findRepeatedKeys */ .S)(document);
		if (repeated !== void 0) throw new Error(`"${repeated.key}" stands there twice`);
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



/***/ })

};
