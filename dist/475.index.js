export const id = 475;
export const ids = [475];
export const modules = {

/***/ 5713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliveryId: () => (/* binding */ deliveryId),
/* harmony export */   signature: () => (/* binding */ signature)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** By what a receiver of the webhook knows that a report is ours, fresh, and not one that it has had. */

/** HMAC-SHA-256 over the time and the body as it is sent, so that neither can be changed or used again later. */
function signature(secret, timestamp, body) {
    return `sha256=${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`;
}
/** The same for every try, and for a gate that is run again in the same round of the same attempt. */
function deliveryId({ github, pipeline, attempt, round }) {
    const named = JSON.stringify([github.repository, pipeline, attempt, round]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(named).digest('hex').slice(0, 32);
}


/***/ })

};
