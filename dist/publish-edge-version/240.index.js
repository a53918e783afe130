"use strict";exports.id=240,exports.ids=[240],exports.modules={1240:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{loadArtifacts:()=>loadArtifacts});
var errors=__webpack_require__(8285),side_by_side=__webpack_require__(727),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),s3_names=__webpack_require__(1098),s3_objects=__webpack_require__(
234),paths=__webpack_require__(7080),hashes=__webpack_require__(4735),keys=__webpack_require__(3535),vocabulary=__webpack_require__(6353),json_fields=__webpack_require__(9936),zip_contents=__webpack_require__(
8871);const storedFields=["schema","function","target","sha256","codeSha256","sizeBytes","unpackedBytes","files"];function parseManifest(text,where){try{const fields=new json_fields.AU((0,json_fields.
qF)(text)),schema=fields.wholeNumber("schema");if(schema>1)throw newerSchema(schema,where);return readManifest(fields)}catch(error){throw error instanceof json_fields.ir?new errors.yo("Manifest not un\
derstood",`${where} is not a manifest of edge-actions: ${error.message}. Build the artifact again, or remove this file.`,{cause:error}):error}}function newerSchema(schema,where){return new errors.yo("\
Manifest is newer",`${where} has schema ${schema}; this version of edge-actions knows schema 1. Use the same version of edge-actions to build and to publish.`)}function readManifest(fields){if(fields.
only([...storedFields,"runtime","handler","eventTypes","commit"]),fields.wholeNumber("schema")!==1)throw new json_fields.ir("schema",fields.wholeNumber("schema"),"1");const sha256=fields.sha256("sha25\
6");return{schema:1,function:fields.text("function",{pattern:vocabulary.Md,expected:"a function's name"}),target:fields.oneOf("target",vocabulary.zV),sha256,codeSha256:fields.sha256Base64("codeSha256",
sha256),sizeBytes:fields.wholeNumber("sizeBytes"),unpackedBytes:fields.wholeNumber("unpackedBytes"),files:fields.objects("files",readFile),...fields.has("runtime")?{runtime:fields.text("runtime")}:{},
...fields.has("handler")?{handler:fields.text("handler")}:{},...fields.has("eventTypes")?{eventTypes:fields.choices("eventTypes",vocabulary.mu)}:{},...fields.has("commit")?{commit:fields.orNull("commi\
t",(of,field)=>of.text(field))}:{}}}function readFile(fields){return fields.only(["path","bytes","sha256"]),{path:fields.text("path"),bytes:fields.wholeNumber("bytes"),sha256:fields.sha256("sha256")}}
async function storedManifestOf(bytes,name,target,where){const{sha256,codeSha256}=hashesOf(bytes),files=target==="cloudfront-function"?[{path:codeFileName(target),bytes:bytes.length,sha256}]:await filesInZip(
bytes,where);return{schema:1,function:name,target,sha256,codeSha256,sizeBytes:bytes.length,unpackedBytes:files.reduce((sum,file)=>sum+file.bytes,0),files}}function serialiseStoredManifest(manifest){return`${JSON.
stringify(manifest,null,2)}
`}var size_limits=__webpack_require__(2679);async function findOnDisk(input,value,workspace,options={mayBeMissing:!1}){const absolute=await(0,paths.LI)(input,value,workspace,workspace),bytes=await readWhole(
input,value,absolute,options.mayBeMissing);if(!bytes)return null;const where=(0,paths.X5)(workspace,absolute),manifestFile=external_node_path_.join(external_node_path_.dirname(absolute),"manifest.json"),
manifestPath=(0,paths.X5)(workspace,manifestFile),text=await readIfThere(manifestFile),manifest=text===null?null:parseManifest(text,manifestPath);return{bytes,where,manifest,artifactPath:where,manifestPath,
stored:null,stated:[{sha256:manifest?.sha256,where:manifestPath}]}}async function readWhole(input,value,absolute,mayBeMissing){const expected="the path of a code.zip or code.js (build-lambda's output \
'artifact-path')",found=await(0,promises_.stat)(absolute).catch(()=>null);if(!found){if(mayBeMissing)return null;throw new errors.dz(input,value,expected,"There is no such file; was it built in this j\
ob, or downloaded into it?")}if(!found.isFile())throw new errors.dz(input,value,expected,"That is not a file.");if(found.size>size_limits.ks)throw(0,size_limits.g$)(value,found.size,"lambda-edge");try{
return await(0,promises_.readFile)(absolute)}catch(error){throw new errors.dz(input,value,expected,`It cannot be read: ${(0,errors.bD)(error)}.`)}}async function readIfThere(file){try{return await(0,promises_.
readFile)(file,"utf8")}catch(error){if(error.code==="ENOENT")return null;throw error}}async function findInStore(place,{clients,signal},options={manifest:!0}){const s3=await clients.s3(),where=(0,s3_names.
tT)(place),read=async(key,maximumBytes)=>(0,s3_objects.Ag)(s3,{bucket:place.bucket,key},{doing:`reading ${(0,s3_names.tT)({...place,key})}`,maximumBytes,...signal?{signal}:{}}),code=await read(place.key,
size_limits.ks);if(!code)throw missing(place,options.advice);const manifestKey=(0,keys.en)(place.key),hashKey=(0,keys.Tf)(place.key),manifestObject=options.manifest?await read(manifestKey,16*1024*1024):
null,manifestWhere=(0,s3_names.tT)({...place,key:manifestKey}),hashWhere=(0,s3_names.tT)({...place,key:hashKey}),manifest=manifestObject?parseManifest(textOf(manifestObject.bytes),manifestWhere):null,
hashObject=options.manifest&&!manifest?await read(hashKey,1024):null,stated=[{sha256:(0,keys.M1)(place.key),where:`the key ${place.key}`},{sha256:manifest?.sha256,where:manifestWhere},{sha256:hashObject?
hashIn(hashObject.bytes,hashWhere):void 0,where:hashWhere}],hasHash=manifest!==null||hashObject!==null;return{bytes:code.bytes,where,manifest,artifactPath:null,manifestPath:null,stored:{bucket:place.bucket,
key:place.key,hashKey:hasHash?hashKey:null},stated}}function textOf(bytes){return Buffer.from(bytes).toString("utf8")}function hashIn(bytes,where){const text=textOf(bytes).trim(),hex=(0,hashes.Qf)(text);
if(hex!==void 0)return hex;throw new errors.yo("Hash not understood",`${where} holds ${(0,errors.TL)(text)}, expected a SHA-256 in base64.`)}function missing(place,advice="Give s3-bucket and s3-key as\
 upload-artifact-hash put them out."){return new errors.yo("Artifact not found",`There is no object ${(0,s3_names.tT)(place)}. ${advice}`)}const readAtOnce=4;async function loadArtifacts(source,dependencies){
const{place}=source;if(place.kind==="entries"){if(source.function!==void 0&&place.entries.length>1)throw new errors.dz("function",source.function,`nothing where artifacts holds ${place.entries.length}\
 functions`);return(0,side_by_side.Q)(place.entries,entry=>loadEntry(entry,source,dependencies),readAtOnce)}const found=place.kind==="file"?await findOnDisk("artifact-path",place.path,dependencies.workspace):
await findInStore(place,dependencies);return[loadFound(found,source)]}async function loadEntry(entry,source,dependencies){const found=await findEntry(entry,dependencies),loaded={...entry,function:source.
function??entry.function,sizeBytes:found.bytes.length};return check(found,loaded,source,[{sha256:entry.sha256,where:`the artifacts entry of ${entry.function}`}]),{entry:loaded,bytes:found.bytes}}async function findEntry(entry,dependencies){
const{artifactPath,s3Bucket,s3Key}=entry,stored=s3Bucket!==null&&s3Key!==null?{bucket:s3Bucket,key:s3Key}:void 0;if(artifactPath!==null){const found=await findOnDisk("artifacts",artifactPath,dependencies.
workspace,{mayBeMissing:stored!==void 0});if(found)return found}return findInStore(stored,dependencies,{manifest:!1})}function loadFound(found,source){const{manifest}=found,name=source.function??manifest?.
function??source.functionFallback;if(name===void 0)throw new errors.dz("function-name",void 0,"the function's name",`There is no manifest.json beside ${found.where}, which would name it.`);const entry={
function:(0,keys.C)("function-name",name),target:manifest?.target??(found.where.endsWith(".js")?"cloudfront-function":source.targetFallback),runtime:manifest?.runtime??null,handler:manifest?.handler??
null,eventTypes:manifest?.eventTypes??null,artifactPath:found.artifactPath,manifestPath:manifest?found.manifestPath:null,...(0,hashes.mU)(found.bytes),sizeBytes:found.bytes.length,commit:manifest?.commit??
null,s3Bucket:found.stored?.bucket??null,s3Key:found.stored?.key??null,hashKey:found.stored?.hashKey??null,associations:null};if(source.expectedTarget!==void 0&&source.expectedTarget!==entry.target){const expected=`${entry.
target}, which ${found.where} was built for`;throw new errors.dz("target",source.expectedTarget,expected,"Build it for the target that it is to have.")}return check(found,entry,source,[]),{entry,bytes:found.
bytes}}function check(found,entry,source,stated){(0,size_limits.qS)(entry.target,found.bytes.length,found.where),entry.target!=="cloudfront-function"&&(0,zip_contents.an)(found.bytes,found.where);const{
expectedSha256,expectedCodeSha256}=source,codeHex=expectedCodeSha256===void 0?void 0:(0,hashes.Qf)(expectedCodeSha256);if(expectedCodeSha256!==void 0&&codeHex===void 0)throw new errors.dz("code-sha256",
expectedCodeSha256,"a SHA-256 in base64 (44 characters)");(0,hashes.z2)(entry.function,found.where,(0,hashes.mU)(found.bytes).sha256,[{sha256:expectedSha256?.toLowerCase(),where:"the input sha256"},{sha256:codeHex,
where:"the input code-sha256"},...stated,...found.stated])}})};
