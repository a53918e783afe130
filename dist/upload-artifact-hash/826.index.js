"use strict";exports.id=826,exports.ids=[826],exports.modules={5445:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{uploadArtifacts:()=>uploadArtifacts});
var call=__webpack_require__(3674),s3_names=__webpack_require__(1098),errors=__webpack_require__(8285),side_by_side=__webpack_require__(727),hashes=__webpack_require__(4735),artifacts_keys=__webpack_require__(
3535),external_node_crypto_=__webpack_require__(7598),access_denied=__webpack_require__(4987),conditional_write=__webpack_require__(4007),s3_objects=__webpack_require__(234);const ifArtifactTaken="Giv\
e another 'version' where that is the label's name; under 'sha256/' somebody else wrote the object, and it has to be removed.";async function findStored(s3,object,signal){const options={doing:`looking\
 at ${(0,s3_names.tT)(object.place)}`,maximumBytes:Math.max(object.bytes.length*2,1048576),also:keyPermissions(object.kmsKeyId,"kms:Decrypt"),...signal?{signal}:{}},facts=object.isCode?await(0,s3_objects.
C6)(s3,object.place,options):void 0;if(facts===null)return null;if(facts?.checksumSha256)return compared(object,(0,hashes.Qf)(facts.checksumSha256),facts);const read=await(0,s3_objects.Ag)(s3,object.place,
options);return read?compared(object,object.statedHash(read.bytes),read):null}function compared(object,stored,{versionId}){if(stored===object.sha256)return{versionId};const show=hex=>hex===void 0?"no \
SHA-256":`${hex} (base64 ${(0,hashes.OG)(hex)})`;throw new errors.yo("Name already taken",`${(0,s3_names.tT)(object.place)} belongs to other bytes and is not overwritten. SHA-256 of each:
  ${show(stored)}: stored there
  ${show(object.sha256)}: these bytes
${object.ifTaken??ifArtifactTaken}`)}async function putOnce(s3,object,signal){return(0,conditional_write.g)(s3,{place:object.place,write:async()=>({created:!0,versionId:await put(s3,object,signal)}),settle:async error=>{
const stored=await findStored(s3,object,signal);return stored?{...stored,created:(0,call.Y2)(error)||(0,call.Or)(error)>1}:void 0},signal})}async function put(s3,object,signal){const{PutObjectCommand}=await Promise.
all([__webpack_require__.e(463),__webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__,9962)),{place,bytes,contentType,kmsKeyId}=object,command=new PutObjectCommand({Bucket:place.
bucket,Key:place.key,Body:bytes,ContentType:contentType,ContentLength:bytes.length,ChecksumSHA256:(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64"),IfNoneMatch:"*",...kmsKeyId===
null?{}:{ServerSideEncryption:"aws:kms",SSEKMSKeyId:kmsKeyId}}),description={action:"s3:PutObject",resource:(0,s3_names.nd)(place),also:keyPermissions(kmsKeyId,"kms:GenerateDataKey"),doing:`writing ${(0,s3_names.
tT)(place)}`};return(await(0,call.T1)(description,()=>s3.send(command,signal?{abortSignal:signal}:{}))).VersionId??null}function keyPermissions(kmsKeyId,action){if(kmsKeyId===null)return[];if(kmsKeyId.
startsWith("arn:"))return[{action,resource:kmsKeyId}];const key=kmsKeyId.startsWith("alias/")?"KEY-ID":kmsKeyId;return[{action,resource:`arn:aws:kms:REGION:${access_denied.Ij}:key/${key}`}]}var size_limits=__webpack_require__(
7826),manifest_json=__webpack_require__(2209);const codeType={"lambda-edge":"application/zip",lambda:"application/zip","cloudfront-function":"application/javascript"};function objectsOf({keys,bucket,artifact,
kmsKeyId}){const{entry,bytes}=artifact,shared={sha256:entry.sha256,kmsKeyId};return{code:{...shared,place:{bucket,key:keys.code},bytes,contentType:codeType[entry.target],isCode:!0,statedHash:stored=>(0,hashes.
mU)(stored).sha256},hash:{...shared,place:{bucket,key:keys.hash},bytes:Buffer.from(`${entry.codeSha256}
`),contentType:"text/plain",isCode:!1,statedHash:stored=>(0,hashes.Qf)(textOf(stored).trim())},manifest:async()=>({...shared,place:{bucket,key:keys.manifest},bytes:Buffer.from((0,manifest_json.SP)(await(0,manifest_json.
sk)(bytes,entry.function,entry.target,keys.code))),contentType:"application/json",isCode:!1,statedHash:stored=>(0,manifest_json.Ng)(textOf(stored),keys.manifest).sha256})}}function textOf(bytes){return Buffer.
from(bytes).toString("utf8")}var zip_contents=__webpack_require__(8871);function withStoredPlace(entry,{bucket,prefix}){const keys=(0,artifacts_keys.VR)({prefix,function:entry.function,target:entry.target},
entry.sha256);return{...entry,s3Bucket:bucket,s3Key:keys.code,hashKey:keys.hash}}const uploadsAtOnce=4;async function uploadArtifacts(request,dependencies){checkRequest(request);const stored=[];try{return await(0,side_by_side.
Q)(request.artifacts,async artifact=>{const result=await uploadOne(artifact,request,dependencies);return stored.push(artifact.entry.function),result},uploadsAtOnce)}catch(error){throw(0,call.G4)(error)?
stopped(request,stored,error):error}}function checkRequest({artifacts,bucket,prefix,version}){(0,artifacts_keys.WR)("bucket",bucket),(0,artifacts_keys.by)("prefix",prefix),version!==null&&(0,artifacts_keys.
Zy)(version);for(const{entry,bytes}of artifacts){const where=entry.artifactPath??entry.function;(0,artifacts_keys.C)("function-name",entry.function),(0,size_limits.qS)(entry.target,bytes.length,where),
entry.target!=="cloudfront-function"&&(0,zip_contents.an)(bytes,where),(0,hashes.z2)(entry.function,where,(0,hashes.mU)(bytes).sha256,[{sha256:entry.sha256,where:`the artifacts entry of ${entry.function}`}])}}
async function uploadOne(artifact,request,dependencies){const{entry}=artifact,place={prefix:request.prefix,function:entry.function,target:entry.target},keys=(0,artifacts_keys.VR)(place,entry.sha256),label=request.
version===null?null:(0,artifacts_keys.vN)(place,request.version),labelled=label?await storeUnder(label,artifact,request,dependencies):null,hashed=await storeUnder(keys,artifact,request,dependencies),written=[
hashed.missing?keys.code:null,labelled?.missing?label?.code??null:null];return{entry:withStoredPlace(entry,request),uploaded:hashed.missing&&!request.dryRun,written:written.filter(key=>key!==null),s3VersionId:hashed.
versionId,labelKey:label?.code??null}}async function storeUnder(keys,artifact,request,{clients,log,signal}){const s3=await clients.s3(),set={keys,bucket:request.bucket,artifact,kmsKeyId:request.kmsKeyId},
{code,hash,manifest}=objectsOf(set),uri=(0,s3_names.tT)(code.place),there=await findStored(s3,code,signal);if(there)return log.info(`${artifact.entry.function}: ${uri} is there already, with the same \
bytes`),{missing:!1,versionId:there.versionId};if(request.dryRun)return await findStored(s3,hash,signal),log.info(`${artifact.entry.function}: would store ${code.bytes.length} bytes as ${uri}`),{missing:!0,
versionId:null};await putOnce(s3,hash,signal),await putOnce(s3,await manifest(),signal);const{created,versionId}=await putOnce(s3,code,signal);return log.info(created?`${artifact.entry.function}: stor\
ed ${code.bytes.length} bytes as ${uri}`:`${artifact.entry.function}: another run has just stored the same bytes as ${uri}`),{missing:created,versionId}}function stopped({artifacts,bucket},stored,cause){
const open=artifacts.map(({entry})=>entry.function).filter(name=>!stored.includes(name));return new errors.yo("Upload stopped",`The upload to ${bucket} was stopped. Whole: ${stored.join(", ")||"none"}\
; not finished: ${open.join(", ")}. An artifact counts only once its code is there, and the same run again completes it.`,{cause})}}),4007:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{g:()=>conditionalWrite});var _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5562),_kit_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8285),_aws_error_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9535),_s3_names_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1098),_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
234);const meetingAttempts=6;async function conditionalWrite(s3,wanted){const{place,write,settle,signal}=wanted;for(let attempt=1;;attempt+=1)try{return await write()}catch(error){if((0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__.
m_)(error,"NoSuchBucket"))throw await(0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.d6)(s3,place.bucket,error);const met=(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error,"ConditionalRequestConf\
lict");if(!(met||(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__.m_)(error,"PreconditionFailed","NoSuchKey"))&&!(0,_aws_error_js__WEBPACK_IMPORTED_MODULE_3__.Y2)(error))throw(0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.
BW)(error,`writing ${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);const result=await settle(error);if(result!==void 0)return result;if(!met)throw(0,_s3_objects_js__WEBPACK_IMPORTED_MODULE_2__.
BW)(error,`writing ${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)}`);if(attempt===meetingAttempts)throw busy(place,error);await _kit_clock_js__WEBPACK_IMPORTED_MODULE_0__.m.sleep(50*2**attempt*
(.5+Math.random()),signal)}}function busy(place,cause){return new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("Object is busy",`${(0,_s3_names_js__WEBPACK_IMPORTED_MODULE_4__.tT)(place)} was being \
written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that they wait for each other.`,{cause})}})};
