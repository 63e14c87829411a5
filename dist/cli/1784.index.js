export const id = 1784;
export const ids = [1784];
export const modules = {

/***/ 1784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   explainRefusal: () => (/* reexport safe */ _refusal_js__WEBPACK_IMPORTED_MODULE_0__.GC)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3920);



/***/ })

};
