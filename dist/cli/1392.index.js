export const id = 1392;
export const ids = [1392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildPresets: () => (/* reexport safe */ _presets_js__WEBPACK_IMPORTED_MODULE_0__.bT)
/* harmony export */ });
/* harmony import */ var _presets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9592);



/***/ })

};
