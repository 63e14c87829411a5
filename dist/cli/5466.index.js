export const id = 5466;
export const ids = [5466];
export const modules = {

/***/ 5466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   declareTrust: () => (/* reexport safe */ _declare_js__WEBPACK_IMPORTED_MODULE_0__.RE)
/* harmony export */ });
/* harmony import */ var _declare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(906);



/***/ })

};
