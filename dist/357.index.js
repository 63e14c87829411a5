export const id = 357;
export const ids = [357];
export const modules = {

/***/ 4357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlMap: () => (/* binding */ parseYamlMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function parseYamlMap(text) {
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { schema: 'failsafe', maxAliasCount: 0 });
    }
    catch (error) {
        return { kind: 'invalid', problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return { kind: 'invalid', problem: 'it is not a map' };
    }
    const map = {};
    for (const [name, item] of Object.entries(value)) {
        const values = Array.isArray(item) ? item : [item];
        if (!values.every((entry) => typeof entry === 'string')) {
            return { kind: 'invalid', problem: `the value of "${name}" is neither text nor a list of texts` };
        }
        map[name] = values;
    }
    return { kind: 'map', map };
}


/***/ })

};
