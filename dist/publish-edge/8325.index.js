"use strict";exports.id=8325,exports.ids=[8325,784,9515],exports.modules={9515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{nearestNames:()=>nearestNames});
function nearestNames(wanted,names){const limit=Math.max(2,Math.ceil(wanted.length/3));return names.map(name=>({name,distance:distance(wanted.toLowerCase(),name.toLowerCase())})).filter(candidate=>candidate.
distance<=limit).sort((a,b)=>a.distance-b.distance||(a.name<b.name?-1:1)).slice(0,3).map(candidate=>candidate.name)}function distance(from,to){let row=Array.from({length:to.length+1},(_,column)=>column);
for(let line=1;line<=from.length;line++){const next=[line];for(let column=1;column<=to.length;column++){const replaced=row[column-1]+(from[line-1]===to[column-1]?0:1);next.push(Math.min(row[column]+1,
next[column-1]+1,replaced))}row=next}return row[to.length]}}),784:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{ConfigError:()=>ConfigError});
var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8285);const shown=10;class ConfigError extends _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo{findings;constructor(problems){const sorted=[
...problems].sort((a,b)=>(a.position.line??0)-(b.position.line??0)),all=[...new Map(sorted.map(problem=>[lineOf(problem),problem]))],lines=all.slice(0,shown).map(([line])=>line);all.length>shown&&lines.
push(`and ${all.length-shown} more`),super("Bad edge.yml",all.length===1?lines.join(""):`${all.length} things are wrong:
- ${lines.join(`
- `)}`),this.name="ConfigError",this.findings=all.map(([,problem])=>findingOf(problem))}}function lineOf({position,message}){return`${position.file}:${position.line}: ${message}`}function findingOf({position,
message}){return{rule:"edge-yml",severity:"error",message,advice:"docs/edge-yml.md has the keys and what they take.",source:{title:"edge-actions, edge.yml",read:"2026-11-21"},position}}}),8325:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readConfig:()=>readConfig});var dist=__webpack_require__(8815),nearest_names=__webpack_require__(9515),vocabulary=__webpack_require__(6353),problems=__webpack_require__(
784);const aliasesAtMost=200;class ConfigDocument{#document;#lines=new dist.HN;#file;problems=[];constructor(text,file){this.#file=file;const options={lineCounter:this.#lines,prettyErrors:!1,uniqueKeys:!1};
this.#document=(0,dist.Tp)(text,options);for(const{message,pos}of[...this.#document.errors,...this.#document.warnings])this.problems.push({position:this.#at(pos[0]),message:`not valid YAML: ${message}`});
if(this.problems.length===0&&countAliases(this.#document)>aliasesAtMost&&this.fail(null,`more than ${aliasesAtMost} aliases, or nested too deep; put what is shared under defaults.`),this.problems.length>
0)throw new problems.ConfigError(this.problems)}get root(){return this.#document.contents}positionOf(node){return this.#at(node?.range?.[0]??0)}fail(node,message){this.problems.push({position:this.positionOf(
node),message})}fields(map){const seen=new Set;return map.items.flatMap(({key,value})=>{const named=this.follow(key);if(!(0,dist.jn)(named)||named.value===null)return this.fail(key??map,"expected a na\
me as the key."),[];const name=typeof named.value=="string"?named.value:named.source??String(named.value);return seen.has(name)?(this.fail(key,`${name}: this key is there already; each key once.`),[]):
(seen.add(name),[{name,position:this.positionOf(key),value:this.follow(value)}])})}follow(node){if(!(0,dist.Vj)(node))return node;const found=node.resolve(this.#document);return found||this.fail(node,
`there is no anchor &${node.source} before this.`),found??null}#at(offset){const{line,col}=this.#lines.linePos(offset);return{file:this.#file,line:Math.max(1,line),column:Math.max(1,col)}}}function countAliases(document){
let aliases=0;try{(0,dist.YR)(document,{Alias:()=>++aliases>aliasesAtMost?dist.YR.BREAK:void 0})}catch(error){if(error instanceof RangeError)return Number.POSITIVE_INFINITY;throw error}return aliases}
function shown(node){return node===null?"nothing":(0,dist.jh)(node)?"a map":(0,dist.jn)(node)?node.value===null?"nothing":typeof node.value!="string"?node.source??String(node.value):JSON.stringify(node.
value.length>200?`${node.value.slice(0,200)}\u2026`:node.value):"a list"}const associationPattern=new RegExp(`^\\S+\\s+(${vocabulary.mu.join("|")})(\\s+include-body)?$`),table={entry:{type:{kind:"text"},
ofOneFunction:!0},target:{type:{kind:"choice",allowed:vocabulary.zV}},"event-types":{type:{kind:"list",items:vocabulary.mu},description:"The events the function is checked for; they set the limits. Le\
ft out, those of `associations`, and without these all that the target allows."},runtime:{type:{kind:"text"}},handler:{type:{kind:"text"}},"build-env":{type:{kind:"map"},description:"Put in place of `\
process.env.KEY`: the edge has no environment variables. The values are part of the artifact and can be read in it: never a secret, and nothing of a stage."},include:{type:{kind:"list"}},external:{type:{
kind:"list"}},requirements:{type:{kind:"text"}},"allow-source-distributions":{type:{kind:"boolean"}},minify:{type:{kind:"boolean"}},"source-map":{type:{kind:"boolean"}},"memory-size":{type:{kind:"whol\
e-number"}},timeout:{type:{kind:"whole-number"}},events:{type:{kind:"text"}},"max-compute-utilization":{type:{kind:"whole-number"}},"working-directory":{type:{kind:"text"}},"output-directory":{type:{kind:"\
text"}}},associations={type:{kind:"list",items:associationPattern},ofOneFunction:!0,description:"Where the function runs on the distribution, the same in every stage: lines `PATH-PATTERN EVENT-TYPE [i\
nclude-body]`, with `default` for the default behaviour. `[]` is nowhere. Left out, a new version takes the place of the one that is there."};function configKeys(inputs){const known=Object.entries(table).
filter(([name])=>inputs.includes(name));return new Map([...known,["associations",associations]])}const notKeys=["config","functions","function-name"];var errors=__webpack_require__(8285),parse_associations=__webpack_require__(
885);function readValue(document,type,field){const{name,value}=field,wrong=(expected,node=value)=>{const message=`${name}: got ${shown(node)}, expected ${expected}.`;node?.range?document.fail(node,message):
document.problems.push({position:field.position,message})},scalar=(0,dist.jn)(value)?value.value:void 0;switch(type.kind){case"text":return typeof scalar=="string"&&scalar.trim()?scalar.trim():wrong("\
a text");case"boolean":return typeof scalar=="boolean"?String(scalar):wrong("true or false");case"whole-number":return Number.isSafeInteger(scalar)&&scalar>0?String(scalar):wrong("a whole number from \
1, without quotes");case"choice":return typeof scalar=="string"&&type.allowed.includes(scalar)?scalar:wrong(`one of ${type.allowed.join(", ")}`);case"list":return readList(document,type.items,field,wrong);case"\
map":return readMap(document,field,wrong)}}function readList(document,allowed,{name,value},wrong){if((0,dist.jn)(value)&&typeof value.value=="string"&&value.value.trim())return checkAssociations(document,
name,value,value.value),value.value.trim();if(!(0,dist.oP)(value))return wrong("a list");const items=value.items.map(item=>{const node=document.follow(item),text2=(0,dist.jn)(node)?node.value:void 0;return typeof text2!=
"string"||!text2.trim()||/[\r\n]/.test(text2)?wrong("texts of one line as items",node):Array.isArray(allowed)&&!allowed.includes(text2)?wrong(`one of ${allowed.join(", ")}`,node):(checkAssociations(document,
name,node,text2),text2.trim())});if(items.some(item=>item===void 0))return;const text=items.join(`
`);return checkTogether(document,name,value,text),text}function checkAssociations(document,name,node,text){if(name==="associations")try{(0,parse_associations.Q)(name,text.split(`
`))}catch(error){if(!(error instanceof errors.dz))throw error;document.fail(node,error.message)}}function checkTogether(document,name,node,text){const lines=text.split(`
`);name!=="associations"||document.problems.length>0||lines.length<2||checkAssociations(document,name,node,text)}function readMap(document,{name,value},wrong){if(!(0,dist.jh)(value))return wrong("a ma\
p, like { SITE_NAME: acme }");const texts={};let sound=!0;for(const field of document.fields(value)){const text=(0,dist.jn)(field.value)?textOf(field.value):void 0,nameIsGood=/^[A-Za-z_][A-Za-z0-9_]*$/.
test(field.name);if(nameIsGood&&text!==void 0){texts[field.name]=text;continue}sound=!1;const expected=nameIsGood?"a text as its value":"a key of letters, digits and _";document.problems.push({position:field.
position,message:`${name}: ${field.name}: expected ${expected}.`})}return sound?texts:void 0}function textOf({value,source}){if(typeof value=="string")return value;if(typeof value=="number"||typeof value==
"boolean")return source??String(value)}function readConfig(text,file,known){const document=new ConfigDocument(text,file),keys=configKeys(known.build),{defaults,functions}=readTop(document),shared=defaults?
readValues(document,defaults,keys,known,"defaults"):new Map,read=functions.map(field=>readFunction(document,field,keys,known,shared));if(document.problems.length>0)throw new problems.ConfigError(document.
problems);return read.filter(one=>one!==void 0)}function readTop(document){const none={defaults:void 0,functions:[]},{root}=document;if(!(0,dist.jh)(root))return document.fail(root,`got ${shown(root)}\
, expected a map with the key functions.`),none;const fields=document.fields(root);for(const{name,position}of fields){if(name==="defaults"||name==="functions")continue;const[near]=(0,nearest_names.nearestNames)(
name,["defaults","functions"]),advice=near?`did you mean ${near}?`:"known are defaults and functions.";document.problems.push({position,message:`unknown key ${name}; ${advice}`})}const functions=fields.
find(({name})=>name==="functions");if(!functions)return document.fail(root,"there is no key functions, which names the functions."),none;const defaults=fields.find(({name})=>name==="defaults");if(!(0,dist.
jh)(functions.value)||functions.value.items.length===0){const message=`functions: got ${(0,dist.jh)(functions.value)?"an empty map":shown(functions.value)}, expected at least one function's name with \
its keys.`;return document.problems.push({position:functions.position,message}),{defaults,functions:[]}}return{defaults,functions:document.fields(functions.value)}}function readFunction(document,field,keys,known,shared){
const{name,position}=field;if(!vocabulary.Md.test(name)){const message=`function ${JSON.stringify(name)}: expected a name of 1 to 64 letters, digits, - and _, without a stage's prefix.`;document.problems.
push({position,message})}const own=readValues(document,field,keys,known,name);(0,dist.jh)(field.value)&&!field.value.items.some(item=>nameOf(document,item.key)==="entry")&&document.problems.push({position,
message:`${name}: there is no key entry, the file that exports the handler.`});const values=new Map([...shared,...own]),inputs={};for(const[key,{value}]of values)typeof value=="string"&&key!=="associa\
tions"&&(inputs[key]=value);const associations2=own.get("associations")?.value;return{name,inputs,fromDefaults:Object.keys(inputs).filter(key=>!own.has(key)),buildEnv:{...mapOf(shared.get("build-env")?.
value),...mapOf(own.get("build-env")?.value)},associations:associations2===void 0?null:associations2.split(`
`).filter(line=>line.trim()!==""),declaredAt:input=>(input===void 0?void 0:values.get(input)?.position)??position}}function nameOf(document,key){return document.follow(key)?.value}function mapOf(value){
return typeof value=="object"?value:{}}function readValues(document,{value,position},keys,known,owner){const values=new Map;if(!(0,dist.jh)(value))return document.problems.push({position,message:`${owner}\
: got ${shown(value)}, expected a map of keys.`}),values;for(const field of document.fields(value)){const key=keys.get(field.name),refused=key?refusedAt(field.name,key,owner):unknownKey(field.name,keys,
known);if(refused!==void 0&&document.problems.push({position:field.position,message:`${owner}: ${refused}`}),!key||refused!==void 0)continue;const read=readValue(document,key.type,field);read!==void 0&&
values.set(field.name,{value:read,position:field.position})}return values}function refusedAt(name,{ofOneFunction},owner){if(!(owner!=="defaults"||!ofOneFunction))return`${name} belongs to one function\
, and not to defaults.`}function unknownKey(name,keys,known){if(notKeys.includes(name))return`unknown key ${name}: the name above it is the function's, and the file is the config.`;if(name==="<<")return"\
unknown key <<: merge keys are not read; put what is shared under defaults.";if(name==="stage"||known.ofStages.includes(name))return`unknown key ${name}: edge.yml holds nothing of a stage, as one buil\
d serves them all. Give it as an input of the step that publishes.`;const[near]=(0,nearest_names.nearestNames)(name,[...keys.keys()]);return near?`unknown key ${name}; did you mean ${near}?`:`unknown \
key ${name}; known are ${[...keys.keys()].join(", ")}.`}})};
