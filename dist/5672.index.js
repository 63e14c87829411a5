export const id = 5672;
export const ids = [5672];
export const modules = {

/***/ 5672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fromEnv: () => (/* reexport safe */ _default_chain_js__WEBPACK_IMPORTED_MODULE_0__.sF)
/* harmony export */ });
/* harmony import */ var _default_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(526);



/***/ })

};
