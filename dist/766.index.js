export const id = 766;
export const ids = [766];
export const modules = {

/***/ 3766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseJobPlan: () => (/* binding */ parseJobPlan)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/** The jobs of a workflow file. Loads yaml: reach it by a dynamic import only. */

/** Undefined where the text is no workflow. */
function parseJobPlan(text) {
    // The library's own check for duplicate keys takes minutes for a huge map.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    if (document.errors.length > 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        return undefined;
    const jobs = document.contents.get('jobs');
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(jobs))
        return undefined;
    return jobs.items.flatMap(({ key, value }) => {
        const id = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? String(key.value) : '';
        if (id === '' || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value))
            return [];
        const named = value.get('name');
        const name = typeof named === 'string' ? named.replace(/\$\{\{.*?\}\}/gs, '*') : id;
        return [{ id, name, needs: namesOf(value.get('needs')) }];
    });
}
function namesOf(needs) {
    if (typeof needs === 'string')
        return [needs];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(needs) ? needs.items.flatMap((item) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? [String(item.value)] : [])) : [];
}


/***/ })

};
