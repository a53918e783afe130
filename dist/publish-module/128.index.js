"use strict";exports.id=128,exports.ids=[128],exports.modules={727:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Q:()=>sideBySide});const usualLimit=8;
async function sideBySide(items,work,limit=usualLimit){const results=new Array(items.length),failures=[];let next=0;const worker=async()=>{for(;next<items.length&&failures.length===0;){const index=next++;
try{results[index]=await work(items[index],index)}catch(error){failures.push(error)}}};if(await Promise.all(Array.from({length:Math.min(limit,items.length)},worker)),failures.length>0)throw failures[0];
return results}}),6128:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{publishModule:()=>publishModule});var external_node_crypto_=__webpack_require__(
7598),errors=__webpack_require__(8285),aws_error=__webpack_require__(9535);const unknownAccount="ACCOUNT-ID",deniedNames=["AccessDenied","AccessDeniedException","UnauthorizedOperation","Forbidden"];function isAccessDenied(error){
return(0,aws_error.m_)(error,...deniedNames)||(0,aws_error.cZ)(error).some(isBare403)}function isBare403({name,$metadata}){return $metadata?.httpStatusCode===403&&["403","UnknownError","Unknown","Erro\
r",void 0].includes(name)}function iamStatement(permissions){const statements=permissions.map(({action,resource})=>({Effect:"Allow",Action:action,Resource:resource}));return JSON.stringify(statements.
length===1?statements[0]:statements,null,2)}function accessDeniedError(error,wanted,doing,hint){const text=(0,aws_error.cZ)(error).find(one=>one.message?.includes("not authorized"))?.message??"",principal=/User: (arn:\S+)/.
exec(text)?.[1],named=namedPermission(text),permissions=(named?exactPermissions(named,wanted):wanted).map(({action,resource})=>({action,resource:inPlaceOf(principal,resource)})),deny=/explicit deny(?: in (?:an? )?([a-z ,-]+?(?:policy|boundary)))?/i.
exec(text),who=principal?`the role ${principal}`:"the role of these credentials",what=permissions.map(({action,resource})=>`${action} on ${resource}`).join(", "),open=permissions.some(({resource})=>resource.
includes(unknownAccount)),advice=deny?`An explicit deny${deny[1]?` in ${article(deny[1])}`:""} forbids it; a further statement does not help, the deny must go or make an exception.`:`This IAM statemen\
t would grant it${open?` (${unknownAccount} is the number of your AWS account)`:""}:
${iamStatement(permissions)}`;return new errors.yo("Permission denied",`AWS refused ${doing}: ${who} may not do ${what}. ${hint?`${hint} `:""}${advice}`,{cause:error})}function namedPermission(text){const action=/not authorized to perform:? ([a-z0-9-]+:[A-Za-z0-9*]+)/.
exec(text)?.[1],resource=/on resource:? "?(arn:[^\s"]+)/.exec(text)?.[1];return action?{action,resource:resource?.replace(/[.,]$/,"")}:void 0}function exactPermissions(named,wanted){const ours=wanted.
find(({action})=>action===named.action);return[{action:named.action,resource:named.resource??ours?.resource??wanted[0]?.resource??"*"}]}function inPlaceOf(principal,resource){const[,partition,,,account]=principal?.
split(":")??[];return!partition||!account?resource:resource.replace(/^arn:aws:/,`arn:${partition}:`).replace(unknownAccount,account)}function article(noun){return`${/^[aeiou]/i.test(noun)?"an":"a"} ${noun}`}
var endpoint_of_error=__webpack_require__(408);const certificateCodes=["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY","UNABLE\
_TO_VERIFY_LEAF_SIGNATURE","CERT_HAS_EXPIRED","CERT_NOT_YET_VALID","CERT_UNTRUSTED","ERR_TLS_CERT_ALTNAME_INVALID"];function connectionError(error,doing){const host=(0,endpoint_of_error.D)(error)??"th\
e AWS endpoint",tries=(0,aws_error.Or)(error)>1?`, ${(0,aws_error.Or)(error)} times in a row`:"",code=(0,aws_error.cZ)(error).find(one=>one.code)?.code??"time out";if((0,aws_error.m_)(error,...certificateCodes))
return new errors.yo("Certificate not trusted",`${host} showed a certificate that is not trusted (${code}) while ${doing}. Where a proxy of your own stands in between, name its CA file in NODE_EXTRA_C\
A_CERTS or AWS_CA_BUNDLE.`,{cause:error});if((0,aws_error.TX)(error))return new errors.yo("AWS not reached",`${host} could not be reached while ${doing}: ${reasonOf(error,code)}${tries}. Check the run\
ner's network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL where it is set; then run the job again, which is safe.`,{cause:error});if((0,aws_error.B5)(error))return new errors.yo("AWS throttled the\
 call",`AWS asked to slow down while ${doing}${tries}. Run the job again in a few minutes, which is safe, or start fewer jobs at once.`,{cause:error});const status=(0,aws_error.c2)(error)??0;if(isForeignAnswer(
error,status))return new errors.yo("Answer not of AWS",`${host} answered ${status} while ${doing} with something that is not an answer of AWS's, such as the page of a proxy or of a network's login. Ch\
eck HTTPS_PROXY and NO_PROXY, AWS_ENDPOINT_URL where it is set, and what the runner's network lets through; then run the job again, which is safe.`,{cause:error});if(status>=500)return new errors.yo("\
AWS failed",`${host} answered ${status} while ${doing}${tries}. Run the job again in a few minutes, which is safe; https://health.aws.amazon.com shows known disturbances.`,{cause:error})}function isForeignAnswer(error,status){
return status>=500?!1:status>=300&&status<400?(0,aws_error.m_)(error,"Unknown","UnknownError"):status>0&&(0,aws_error.cZ)(error).some(({message})=>/Deserialization error/.test(message??""))}function reasonOf(error,code){
return`${[[["ENOTFOUND","EAI_AGAIN"],"its name is not known"],[["ECONNREFUSED"],"nothing accepts connections there"],[["ECONNRESET","EPIPE","ECONNABORTED"],"the connection was cut"],[["EHOSTUNREACH","\
ENETUNREACH"],"there is no route to it"],[["ERR_PROXY_TUNNEL"],"the proxy refused to connect to it"],[["EPROTO"],"it does not speak TLS, so an https:// may have to be http://"],[["ETIMEDOUT","TimeoutE\
rror"],"no answer came in time"]].find(([names])=>(0,aws_error.m_)(error,...names))?.[1]??"the connection failed"} (${code})`}const expired=["ExpiredToken","ExpiredTokenException","TokenRefreshRequire\
d","RequestExpired","ExpiredIdentityToken"],unknownKey=["InvalidClientTokenId","UnrecognizedClientException","InvalidAccessKeyId","InvalidToken","InvalidSecurity","AuthFailure"],unsigned=["MissingAuth\
enticationToken","MissingAuthenticationTokenException","IncompleteSignature","IncompleteSignatureException"],wrongSignature=["SignatureDoesNotMatch","InvalidSignatureException"],wrongClock=["RequestTi\
meTooSkewed","RequestInTheFuture"],configureStep="Put a step 'uses: aws-actions/configure-aws-credentials' with 'role-to-assume' and 'aws-region' before this one";function credentialError(error,doing){
if((0,aws_error.m_)(error,"CredentialsProviderError","TokenProviderError"))return new errors.yo("No AWS credentials",`No AWS credentials were found for ${doing}. ${configureStep}, and 'permissions: id\
-token: write' on the job so that GitHub gives it a token.`,{cause:withoutMessage(error)});if((0,aws_error.m_)(error,...expired))return new errors.yo("AWS credentials expired",`AWS refused ${doing}: t\
he credentials' session is past its time. Raise 'role-duration-seconds' of the configure-aws-credentials step (and the role's maximum session duration), or move that step closer to this one; then run \
the job again.`,{cause:withoutMessage(error)});const skewed=(0,aws_error.cZ)(error).some(one=>/signature (expired|not yet current)/i.test(one.message??""));if((0,aws_error.m_)(error,...wrongClock)||skewed&&
(0,aws_error.m_)(error,...wrongSignature))return new errors.yo("Clock is wrong",`AWS refused ${doing}: this machine's clock differs from AWS's by more than 5 minutes (it shows ${new Date().toISOString()}\
). Set the runner's clock (NTP) and run the job again.`,{cause:withoutMessage(error)});if((0,aws_error.m_)(error,...wrongSignature))return new errors.yo("AWS credentials are not valid",`AWS refused ${doing}\
: the signature does not match, so AWS_SECRET_ACCESS_KEY is not the one of AWS_ACCESS_KEY_ID (a line end or space in the secret does this too), or a proxy changed the request. ${configureStep} rather \
than setting keys by hand.`,{cause:withoutMessage(error)});if((0,aws_error.m_)(error,...unknownKey,...unsigned))return new errors.yo("AWS credentials are not valid",`AWS refused ${doing}: it does not \
know these credentials. They may be of another AWS partition, deleted, or lack AWS_SESSION_TOKEN, which temporary ones need. ${configureStep}, and 'permissions: id-token: write' on the job.`,{cause:withoutMessage(
error)})}function withoutMessage(error){const original=(0,aws_error.cZ)(error).find(one=>one.$metadata!==void 0)??(0,aws_error.cZ)(error)[0],copy=new Error("AWS refused the credentials");copy.name=original?.
name??"Error";const status=(0,aws_error.c2)(error);return Object.assign(copy,{code:original?.code,Code:original?.Code,$metadata:{httpStatusCode:status}})}async function call(what,work){try{return await work()}catch(error){
throw inUsersWords(what,error)}}function inUsersWords(what,error){if(error instanceof errors.yo||(0,aws_error.G4)(error))return error;const known=credentialError(error,what.doing)??connectionError(error,
what.doing);return known||(isAccessDenied(error)?accessDeniedError(error,[{action:what.action,resource:what.resource},...what.also??[]],what.doing,what.hint):error)}var promises_=__webpack_require__(8500);
const systemClock={now:()=>Date.now(),sleep:(milliseconds,signal)=>(0,promises_.setTimeout)(milliseconds,void 0,signal?{signal}:{})};function joinKey(prefix,...parts){const trimmed=prefix.replace(/^\/+|\/+$/g,
"");return[...trimmed?[trimmed]:[],...parts].join("/")}function besideKey(key,name){return`${key.slice(0,key.lastIndexOf("/")+1)}${name}`}function bucketArn(bucket){return`arn:aws:s3:::${bucket}`}function objectArn({
bucket,key}){return`arn:aws:s3:::${bucket}/${key}`}function s3Uri({bucket,key}){return`s3://${bucket}/${key}`}const bodyAttempts=4;async function readObject(s3,place,options){const{GetObjectCommand}=await Promise.
all([__webpack_require__.e(463),__webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__,9962)),abort=options.signal?{abortSignal:options.signal}:{},readOnce=async()=>{const command=new GetObjectCommand(
{Bucket:place.bucket,Key:place.key,ChecksumMode:"ENABLED"}),answer=await s3.send(command,abort);if((answer.ContentLength??0)>options.maximumBytes)throw await answer.Body?.transformToWebStream().cancel(),
tooLarge(place,answer.ContentLength??0,options.maximumBytes);return{bytes:await answer.Body?.transformToByteArray()??new Uint8Array,etag:answer.ETag??"",versionId:answer.VersionId??null}};return orNull(
s3,place,options,()=>call(readPermission(place,options),async()=>{for(let attempt=1;;attempt+=1)try{return await readOnce()}catch(error){if(!isBrokenBody(error)||attempt===bodyAttempts)throw error;await systemClock.
sleep(100*2**attempt,options.signal)}}))}async function headObject(s3,place,options){const{HeadObjectCommand}=await Promise.all([__webpack_require__.e(463),__webpack_require__.e(962)]).then(__webpack_require__.
bind(__webpack_require__,9962)),command=new HeadObjectCommand({Bucket:place.bucket,Key:place.key,ChecksumMode:"ENABLED"}),abort=options.signal?{abortSignal:options.signal}:{};return orNull(s3,place,options,
async()=>{const answer=await call(readPermission(place,options),async()=>{try{return await s3.send(command,abort)}catch(error){throw await withReason(s3,place,error)}});return{sizeBytes:answer.ContentLength??
0,etag:answer.ETag??"",versionId:answer.VersionId??null,checksumSha256:answer.ChecksumSHA256?.includes("-")?null:answer.ChecksumSHA256??null}})}async function withReason(s3,place,error){if((0,aws_error.
c2)(error)!==400&&(0,aws_error.c2)(error)!==403)return error;const{GetObjectCommand}=await Promise.all([__webpack_require__.e(463),__webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__,
9962));try{return await(await s3.send(new GetObjectCommand({Bucket:place.bucket,Key:place.key}))).Body?.transformToWebStream().cancel(),error}catch(reason){return reason}}function isBrokenBody(error){
const{$metadata,message}=error;return $metadata===void 0&&((0,aws_error.TX)(error)||/^Checksum mismatch/.test(message??""))}function readPermission(place,{doing,also=[]}){return{action:"s3:GetObject",
resource:objectArn(place),also:[{action:"s3:ListBucket",resource:bucketArn(place.bucket)},...also],doing,hint:`S3 refuses in the same way when ${s3Uri(place)} does not exist and the role may not list \
the bucket.`}}async function orNull(s3,place,options,read){try{return await read()}catch(error){if((0,aws_error.m_)(error,"NoSuchBucket"))throw await bucketMissing(s3,place.bucket,error);if((0,aws_error.
m_)(error,"NoSuchKey","NotFound")||(0,aws_error.c2)(error)===404)return null;throw s3Refused(error,options.doing)}}function s3Refused(error,doing){const status=(0,aws_error.c2)(error)??0;if(error instanceof
errors.yo||status<400)return error;const{name,message}=error;return new errors.yo("S3 refused",`S3 refused ${doing}: ${name} (${status}): ${message}`,{cause:error})}async function bucketMissing(s3,bucket,cause){
const region=await s3.config.region();return new errors.yo("Bucket not found",`The bucket ${bucket} does not exist (asked in ${region}; a bucket of another region would have been found). Check its nam\
e for a typing error, and that the Terraform root that creates it has been applied.`,{cause})}function tooLarge(place,bytes,maximum){return new errors.yo("Object too large",`${s3Uri(place)} has ${bytes}\
 bytes, more than the ${maximum} that are allowed here: it is not what was expected at this key.`)}const meetingAttempts=6;async function conditionalWrite(s3,wanted){const{place,write,settle,signal}=wanted;
for(let attempt=1;;attempt+=1)try{return await write()}catch(error){if((0,aws_error.m_)(error,"NoSuchBucket"))throw await bucketMissing(s3,place.bucket,error);const met=(0,aws_error.m_)(error,"Conditi\
onalRequestConflict");if(!(met||(0,aws_error.m_)(error,"PreconditionFailed","NoSuchKey"))&&!(0,aws_error.Y2)(error))throw s3Refused(error,`writing ${s3Uri(place)}`);const result=await settle(error);if(result!==
void 0)return result;if(!met)throw s3Refused(error,`writing ${s3Uri(place)}`);if(attempt===meetingAttempts)throw busy(place,error);await systemClock.sleep(50*2**attempt*(.5+Math.random()),signal)}}function busy(place,cause){
return new errors.yo("Object is busy",`${s3Uri(place)} was being written by other runs at each of ${meetingAttempts} tries. Run the job again, and give jobs of one stage a concurrency group so that th\
ey wait for each other.`,{cause})}function hashesOf(bytes){const sha256=createHash("sha256").update(bytes).digest("hex");return{sha256,codeSha256:hexToBase64(sha256)}}function hexToBase64(hex){return Buffer.
from(hex,"hex").toString("base64")}function base64ToHex(base64){const bytes=Buffer.from(base64,"base64");return bytes.length===32&&bytes.toString("base64")===base64?bytes.toString("hex"):void 0}function checkHashes(what,bytesWhere,sha256,stated){
const wrong=stated.filter(one=>one.sha256!==void 0&&one.sha256!==sha256);if(wrong.length===0)return;const lines=[{sha256,where:`the bytes of ${bytesWhere}`},...wrong].map(one=>`  ${one.sha256} (base64\
 ${hexToBase64(one.sha256??"")}): ${one.where}`);throw new UserError("Hashes differ",`The bytes of ${what} are not the ones that were expected, so nothing was done with them. SHA-256 of each:
${lines.join(`
`)}
Build again and hand on the artifact of that same run, or correct the hash that is out of date.`)}const ifArtifactTaken="Give another 'version' where that is the label's name; under 'sha256/' somebody\
 else wrote the object, and it has to be removed.";async function findStored(s3,object,signal){const options={doing:`looking at ${s3Uri(object.place)}`,maximumBytes:Math.max(object.bytes.length*2,1048576),
also:keyPermissions(object.kmsKeyId,"kms:Decrypt"),...signal?{signal}:{}},facts=object.isCode?await headObject(s3,object.place,options):void 0;if(facts===null)return null;if(facts?.checksumSha256)return compared(
object,base64ToHex(facts.checksumSha256),facts);const read=await readObject(s3,object.place,options);return read?compared(object,object.statedHash(read.bytes),read):null}function compared(object,stored,{
versionId}){if(stored===object.sha256)return{versionId};const show=hex=>hex===void 0?"no SHA-256":`${hex} (base64 ${hexToBase64(hex)})`;throw new errors.yo("Name already taken",`${s3Uri(object.place)}\
 belongs to other bytes and is not overwritten. SHA-256 of each:
  ${show(stored)}: stored there
  ${show(object.sha256)}: these bytes
${object.ifTaken??ifArtifactTaken}`)}async function putOnce(s3,object,signal){return conditionalWrite(s3,{place:object.place,write:async()=>({created:!0,versionId:await put(s3,object,signal)}),settle:async error=>{
const stored=await findStored(s3,object,signal);return stored?{...stored,created:(0,aws_error.Y2)(error)||(0,aws_error.Or)(error)>1}:void 0},signal})}async function put(s3,object,signal){const{PutObjectCommand}=await Promise.
all([__webpack_require__.e(463),__webpack_require__.e(962)]).then(__webpack_require__.bind(__webpack_require__,9962)),{place,bytes,contentType,kmsKeyId}=object,command=new PutObjectCommand({Bucket:place.
bucket,Key:place.key,Body:bytes,ContentType:contentType,ContentLength:bytes.length,ChecksumSHA256:(0,external_node_crypto_.createHash)("sha256").update(bytes).digest("base64"),IfNoneMatch:"*",...kmsKeyId===
null?{}:{ServerSideEncryption:"aws:kms",SSEKMSKeyId:kmsKeyId}}),description={action:"s3:PutObject",resource:objectArn(place),also:keyPermissions(kmsKeyId,"kms:GenerateDataKey"),doing:`writing ${s3Uri(
place)}`};return(await call(description,()=>s3.send(command,signal?{abortSignal:signal}:{}))).VersionId??null}function keyPermissions(kmsKeyId,action){if(kmsKeyId===null)return[];if(kmsKeyId.startsWith(
"arn:"))return[{action,resource:kmsKeyId}];const key=kmsKeyId.startsWith("alias/")?"KEY-ID":kmsKeyId;return[{action,resource:`arn:aws:kms:REGION:${unknownAccount}:key/${key}`}]}var external_node_util_=__webpack_require__(
7975),external_node_zlib_=__webpack_require__(8522),side_by_side=__webpack_require__(727);const level=6,chunkBytes=256*1024,parallelStreams=4,dosTime=0,dosDate=33,versionNeeded=20,madeByUnix=768,utf8Names=2048,
regularFile=32768,deflate=(0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);async function createZip(files){if(files.length===0)throw new errors.yo("Empty zip","There is no file to put\
 into the zip, and AWS refuses an empty one.");if(files.length>65534)throw new errors.yo("Too many files",`A zip holds at most 65,534 files here, and there are ${files.length}.`);const sorted=files.map(
file=>({...file,name:nameBytes(file.path)})).sort((a,b)=>Buffer.compare(a.name,b.name));refuseCollisions(sorted.map(file=>file.path));const packed=await(0,side_by_side.Q)(sorted,file=>pack(file.name,file.
content),parallelStreams),parts=[],directory=[];let offset=0;for(const file of packed){const header=localHeader(file);parts.push(header,file.name,file.data),directory.push(directoryHeader(file,offset),
file.name),offset+=header.length+file.name.length+file.data.length}const directoryBytes=directory.reduce((sum,part)=>sum+part.length,0);if(offset+directoryBytes>4294967295)throw zip_tooLarge("The zip \
is");return Buffer.concat([...parts,...directory,endOfDirectory(packed.length,directoryBytes,offset)])}function modeOf(content){const script=content[0]===35&&content[1]===33,elf=content[0]===127&&content[1]===
69&&content[2]===76&&content[3]===70;return script||elf?493:420}async function pack(name,content){if(content.length>4294967295)throw zip_tooLarge(`${name} is`);const options={level,chunkSize:chunkBytes},
deflating=content.length<chunkBytes?(0,external_node_zlib_.deflateRawSync)(content,options):deflate(content,options),checksum=(0,external_node_zlib_.crc32)(content),deflated=await deflating,shrinks=deflated.
length<content.length;return{name,flags:name.some(byte=>byte>127)?utf8Names:0,mode:modeOf(content),method:shrinks?8:0,checksum,size:content.length,data:shrinks?deflated:content}}function localHeader(file){
const header=Buffer.alloc(30);return header.writeUInt32LE(67324752,0),header.writeUInt16LE(versionNeeded,4),writeCommon(file,header,6),header}function directoryHeader(file,offset){const header=Buffer.
alloc(46);return header.writeUInt32LE(33639248,0),header.writeUInt16LE(madeByUnix|versionNeeded,4),header.writeUInt16LE(versionNeeded,6),writeCommon(file,header,8),header.writeUInt32LE((regularFile|file.
mode)<<16>>>0,38),header.writeUInt32LE(offset,42),header}function writeCommon(file,header,at){header.writeUInt16LE(file.flags,at),header.writeUInt16LE(file.method,at+2),header.writeUInt16LE(dosTime,at+
4),header.writeUInt16LE(dosDate,at+6),header.writeUInt32LE(file.checksum,at+8),header.writeUInt32LE(file.data.length,at+12),header.writeUInt32LE(file.size,at+16),header.writeUInt16LE(file.name.length,
at+20)}function endOfDirectory(count,bytes,offset){const end=Buffer.alloc(22);return end.writeUInt32LE(101010256,0),end.writeUInt16LE(count,8),end.writeUInt16LE(count,10),end.writeUInt32LE(bytes,12),end.
writeUInt32LE(offset,16),end}function nameBytes(path){const reason=unsafe(path);if(reason)throw new errors.yo("Unsafe path in the zip",`${JSON.stringify(path)} cannot be a path in a zip: ${reason}.`);
return Buffer.from(path,"utf8")}function unsafe(path){if(path==="")return"it is empty";if(path.includes("\0"))return"it holds a NUL character";if(!path.isWellFormed())return"it is not valid Unicode";if(path.
includes("\\"))return"it holds a backslash; paths in a zip have forward slashes";if(path.startsWith("/")||/^[A-Za-z]:/.test(path))return"it is absolute";if(path.split("/").some(part=>part===""||part===
"."||part===".."))return"it has an empty, '.' or '..' part";if(Buffer.byteLength(path)>65535)return"it is longer than 65,535 bytes"}function refuseCollisions(paths){const known=new Set;for(const path of paths){
if(known.has(path))throw new errors.yo("Path twice in the zip",`${JSON.stringify(path)} would be in the zip twice.`);known.add(path)}for(const path of paths)for(let slash=path.indexOf("/");slash>=0;slash=
path.indexOf("/",slash+1)){const folder=path.slice(0,slash);if(known.has(folder))throw new errors.yo("Path twice in the zip",`${JSON.stringify(folder)} would be both a file and the folder of ${JSON.stringify(
path)} in the zip.`)}}function zip_tooLarge(subject){return new errors.yo("Zip too large",`${subject} larger than 4 GB, which a zip without zip64 cannot hold and Lambda would refuse.`)}function moduleSource(bucket,region,key){
const path=key.split("/").map(encodeURIComponent).join("/");return bucket.includes(".")?`s3::https://s3-${region}.amazonaws.com/${bucket}/${path}`:`s3::https://${bucket}.s3.${region}.amazonaws.com/${path}`}
async function publishModule(module,{clients,log,signal,region,hash}){const{bucket,name,version,dryRun}=module,bytes=await createZip(module.files),sha256=hash(bytes),key=joinKey(module.prefix,name,`${version}\
.zip`),object={place:{bucket,key},bytes,contentType:"application/zip",sha256,statedHash:hash,isCode:!0,kmsKeyId:null,ifTaken:"A version's content never changes: give another 'version'."},s3=await clients.
s3(),there=await findStored(s3,object,signal),created=!there&&!dryRun?(await putOnce(s3,object,signal)).created:!1,uri=s3Uri(object.place);return created?log.info(`Stored ${module.files.length} files,\
 ${bytes.length} bytes, as ${uri}`):dryRun&&!there?log.info(`Would store ${module.files.length} files, ${bytes.length} bytes, as ${uri}`):log.info(`${uri} is there already, with the same bytes (SHA-25\
6 ${sha256})`),{key,source:moduleSource(bucket,clients.bucketRegion?.(bucket)??region,key),sha256,sizeBytes:bytes.length,uploaded:created,there:created||!dryRun||there!==null}}})};
