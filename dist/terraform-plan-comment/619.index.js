"use strict";exports.id=619,exports.ids=[619],exports.modules={3619:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{requireReviewed:()=>requireReviewed});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8285),_render_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7045);function compareFingerprint(expected,actual){const same=expected.
hash===actual.hash,reviewed=expected.digests;if(reviewed===null)return{same,differences:same?{missing:[],added:[],changed:[]}:null};const names=[...actual.digests.keys()];return{same,differences:{missing:[
...reviewed.keys()].filter(name=>!actual.digests.has(name)).sort(),added:names.filter(name=>!reviewed.has(name)).sort(),changed:names.filter(name=>reviewed.has(name)&&reviewed.get(name)!==actual.digests.
get(name)).sort()}}}const shownNames=20,shownCharacters=200;function requireReviewed(expected,actual){const{same,differences}=compareFingerprint(expected,actual);if(same)return;const opening=`This pla\
n is not the reviewed one: its fingerprint is ${actual.hash}, expected ${expected.hash}.`,details=differences?[listed("Not reviewed",differences.added),listed("Reviewed, but not in this plan",differences.
missing),listed("Another change than the reviewed one",differences.changed)].filter(line=>line!==null):["Give the reviewed fingerprint-path file as expect-fingerprint to have named what differs."];throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo("Not the reviewed plan",[opening,...details,"Plan again, and have that plan reviewed."].join(`
`))}function listed(what,names){if(names.length===0)return null;const more=names.length>shownNames?`, and ${names.length-shownNames} more`:"";return`${what}: ${names.slice(0,shownNames).map(shown).join(
", ")}${more}.`}function shown(name){const text=(0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(name);if(text.length<=shownCharacters)return text;const half=shownCharacters/2;return`${(0,_render_text_js__WEBPACK_IMPORTED_MODULE_1__.
Jj)(text,half)}\u2026${text.slice(-half).toWellFormed()}`}})};
