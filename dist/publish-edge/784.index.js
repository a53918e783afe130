"use strict";exports.id=784,exports.ids=[784],exports.modules={784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ConfigError:()=>ConfigError});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8285);const shown=10;class ConfigError extends _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo{findings;constructor(problems){const sorted=[
...problems].sort((a,b)=>(a.position.line??0)-(b.position.line??0)),all=[...new Map(sorted.map(problem=>[lineOf(problem),problem]))],lines=all.slice(0,shown).map(([line])=>line);all.length>shown&&lines.
push(`and ${all.length-shown} more`),super("Bad edge.yml",all.length===1?lines.join(""):`${all.length} things are wrong:
- ${lines.join(`
- `)}`),this.name="ConfigError",this.findings=all.map(([,problem])=>findingOf(problem))}}function lineOf({position,message}){return`${position.file}:${position.line}: ${message}`}function findingOf({position,
message}){return{rule:"edge-yml",severity:"error",message,advice:"docs/edge-yml.md has the keys and what they take.",source:{title:"edge-actions, edge.yml",read:"2026-11-21"},position}}})};
