"use strict";exports.id=394,exports.ids=[394],exports.modules={2394:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{postPlan:()=>postPlan});
var errors=__webpack_require__(9185),kit_errors=__webpack_require__(8285);const unnamedWaitSeconds=60,longestWaitSeconds=300,attempts=4;function retrying({clock,log,signal}){return async(request,options)=>{
const reads=isRead(options);for(let attempt=1;;attempt++)try{return await request(options)}catch(thrown){signal.throwIfAborted();const failure=thrown,limited=limitedFor(failure,clock.now(),attempt),wait=limited??
(reads&&isPassing(failure)?2**(attempt-1):void 0);if(wait===void 0||attempt===attempts)throw thrown;if(wait>longestWaitSeconds)throw tooLong(wait);const why=limited===void 0?"GitHub did not answer as \
it should":"GitHub's rate limit is reached";log.info(`${why}; trying again in ${wait} s`),await clock.sleep(wait*1e3,signal)}}}function isRead({method,url,body,query}){if(method==="GET")return!0;const text=typeof query==
"string"?query:JSON.stringify(body??"");return/\/graphql$/.test(url??"")&&!/\bmutation\b/.test(text)}function isPassing({status,response}){return status!==void 0&&(status>=500||response===void 0)}function limitedFor({
status,message,response},now,attempt){if(status!==403&&status!==429)return;const headers=response?.headers??{},asked=secondsOf(headers["retry-after"],now);if(asked!==void 0)return Math.max(1,Math.ceil(
asked));if(String(headers["x-ratelimit-remaining"])==="0"){const reset=Number(headers["x-ratelimit-reset"]);if(Number.isFinite(reset))return Math.max(1,Math.ceil(reset-now/1e3))}return status===429||/rate limit|abuse/i.
test(message??"")?unnamedWaitSeconds*2**(attempt-1):void 0}function secondsOf(retryAfter,now){if(retryAfter===void 0)return;const seconds=Number(retryAfter),wait=Number.isNaN(seconds)?(Date.parse(String(
retryAfter))-now)/1e3:seconds;return Number.isFinite(wait)?wait:void 0}function tooLong(seconds){return new kit_errors.yo("GitHub's rate limit",`GitHub's rate limit is reached and lasts another ${Math.
ceil(seconds/60)} minutes, longer than this step waits. Run the job again after that.`)}function createGitHubApi(options){let made;const api=()=>(made??=connect(options),made);return{request:async(route,parameters)=>(await api()).
request(route,parameters),list:async(route,parameters)=>(await api()).list(route,parameters),graphql:async(query,variables)=>(await api()).graphql(query,variables)}}async function connect({token,apiUrl,
purpose,clock,log,signal}){const{makeOctokit}=await Promise.all([__webpack_require__.e(282),__webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__,377)),octokit=await makeOctokit(
{token,apiUrl,signal});octokit.hook.wrap("request",retrying({clock,log,signal}));const explained=async(what,work)=>{try{return await work()}catch(error){throw(0,errors.$L)(error,what,purpose)}};return{
request:(route,parameters={})=>explained(route,async()=>(await octokit.request(route,parameters)).data),list:(route,parameters={})=>explained(route,async()=>await octokit.paginate(route,{per_page:100,
...parameters})),graphql:(query,variables={})=>explained("GraphQL",()=>octokit.graphql(query,variables))}}var external_node_crypto_=__webpack_require__(7598),external_node_zlib_=__webpack_require__(8522),
parse_section=__webpack_require__(2667),section=__webpack_require__(9646);const levels=[section2=>section2,section2=>withItems(section2,item=>item.trimmed===null?item:{...item,full:item.trimmed,trimmed:null}),
section2=>withItems(section2,item=>({...item,full:null,trimmed:null})),section2=>withFewer(section2,40),section2=>withFewer({...section2,failed:section2.failed&&firstError(section2.failed)},0)],stored_sections_hidden=/^<!-- edge-actions:sections ([A-Za-z0-9+/=]+) -->$/m,
mostUnpackedBytes=16*1024*1024;function storeSections(sections,maxBytes){for(const level of levels){const lines=sections.map(section2=>level(section2)).map(section.Zn),line2=`<!-- edge-actions:section\
s ${(0,external_node_zlib_.deflateRawSync)(JSON.stringify(lines)).toString("base64")} -->`;if(line2.length<=maxBytes)return line2}return null}function storedSections(body){const[,packed]=stored_sections_hidden.
exec(body)??[];if(packed===void 0)return[];try{const unpacked=(0,external_node_zlib_.inflateRawSync)(Buffer.from(packed,"base64"),{maxOutputLength:mostUnpackedBytes});return JSON.parse(unpacked.toString()).
map(text=>(0,parse_section.B)(text,"the comment"))}catch{return[]}}function withItems(section2,change){return{...section2,groups:section2.groups.map(group=>({...group,items:group.items.map(change)}))}}
function firstError({errors:errors2,errorsLeftOut=0}){const left=Math.max(0,errors2.length-1);return{errors:errors2.slice(0,1),errorsLeftOut:errorsLeftOut+left,tail:""}}function withFewer(section2,most){
return{...section2,groups:section2.groups.map(({id,items,more})=>({id,items:items.slice(0,most).map(item=>({...item,full:null,trimmed:null})),more:more+Math.max(0,items.length-most)}))}}async function headOf(api,{
owner,repo,number}){try{const route="GET /repos/{owner}/{repo}/pulls/{pull_number}",{head}=await api.request(route,{owner,repo,pull_number:number});return head?.sha??null}catch(error){if(error instanceof
errors.y_&&(error.status===403||error.status===404))return null;throw error}}const kind="edge-actions:plan",line=new RegExp(`^<!-- ${kind} (\\{.*\\}) -->$`);function writeMarker({name,shared,headSha,runId,
runAttempt}){const safe=JSON.stringify({schema:1,...shared?{aggregate:name}:{name},head:headSha,run:runId,attempt:runAttempt}).replace(/[<>&-]/g,sign=>`\\u${sign.charCodeAt(0).toString(16).padStart(4,
"0")}`);return`<!-- ${kind} ${safe} -->`}function readMarker(body){const[,json]=line.exec(body.split(/\r?\n/,1)[0]??"")??[];if(json!==void 0)try{const{schema,aggregate,head,run,attempt,...rest}=JSON.parse(
json),name=aggregate??rest.name;return schema!==1||typeof name!="string"||typeof run!="string"?void 0:{name,shared:aggregate!==void 0,headSha:typeof head=="string"?head:null,runId:run,runAttempt:typeof attempt==
"number"?attempt:1}}catch{return}}function withoutMarker(body){return body.replaceAll(`\r
`,`
`).replace(/^[^\n]*\n/,"")}function isNewer(theirs,ours,head){if(head!==null&&theirs.headSha!==null&&ours.headSha!==null&&theirs.headSha!==ours.headSha){if(theirs.headSha===head)return!0;if(ours.headSha===
head)return!1}const order=compareIds(theirs.runId,ours.runId);return order===0?theirs.runAttempt>ours.runAttempt:order>0}function compareIds(a,b){if(!/^\d+$/.test(a)||!/^\d+$/.test(b))return a===b?0:a<
b?-1:1;const[left,right]=[BigInt(a),BigInt(b)];return left===right?0:left<right?-1:1}function textBytes({marker,maxBytes}){return maxBytes-Buffer.byteLength(writeMarker(marker))-1}function newestOf(own,head){
return own.reduce((best,one)=>best===void 0||isNewer(one.marker,best.marker,head)?one:best,void 0)}async function removeOthers({place:{owner,repo},dryRun},own,kept,{api,log}){if(!dryRun)for(const other of own.
filter(({id})=>id!==kept.id))try{await api.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}",{owner,repo,comment_id:other.id}),log.info(`Removed ${other.url}, a second comment of the\
 same name.`)}catch(error){if(!(error instanceof errors.y_))throw error;error.status!==404&&log.warning(`The second comment ${other.url} could not be removed. ${error.message}`)}}const idsAtOnce=100,actionsBot="\
github-actions[bot]";async function ownComments(api,place,{name,shared}){const{owner,repo,number}=place,marked=(await api.list("GET /repos/{owner}/{repo}/issues/{issue_number}/comments",{owner,repo,issue_number:number})).
flatMap(comment=>{const marker=readMarker(comment.body??"");return marker?.name===name&&marker.shared===shared?[{comment,marker}]:[]});if(marked.length===0)return[];const{login,hidden}=await viewerOf(
api,marked.map(({comment})=>comment.node_id));return marked.filter(({comment})=>comment.user?.login?.toLowerCase()===login&&!hidden.has(comment.node_id)).sort((a,b)=>a.comment.id-b.comment.id).map(({comment,
marker})=>ownComment(comment,marker))}function ownComment(comment,marker){return{id:comment.id,nodeId:comment.node_id,url:comment.html_url,body:comment.body??"",marker}}async function viewerOf(api,ids){
const hidden=new Set;let login;for(let from=0;from<ids.length;from+=idsAtOnce){const answer=await askedOf(api,ids.slice(from,from+idsAtOnce));login??=answer?.viewer?.login;for(const node of answer?.nodes??
[])node?.isMinimized&&node.id&&hidden.add(node.id)}return{login:login?.toLowerCase()??await loginByRest(api),hidden}}async function askedOf(api,ids){const query=`query ($ids: [ID!]!) {
    viewer { login }
    nodes(ids: $ids) { ... on IssueComment { id isMinimized } }
  }`;try{return await api.graphql(query,{ids})??null}catch(error){if(!(error instanceof errors.y_)||error.unclear)throw error;return error.cause?.data??null}}async function loginByRest(api){try{const{
login}=await api.request("GET /user");return login.toLowerCase()}catch(error){if(!(error instanceof errors.y_)||error.unclear||error.status===401)throw error;return actionsBot}}const smallestBytes=2048,
rendersAtMost=6;async function send(comment,first,to){let text=first;for(let renders=1;;renders++)try{return await to(`${writeMarker(comment.marker)}
${text}`)}catch(error){const smaller=Math.floor(Buffer.byteLength(text)/2);if(!(error instanceof errors.y_&&error.tooLong&&renders<rendersAtMost&&smaller>=smallestBytes))throw error;text=comment.render(
smaller)}}async function update(comment,there,text,own,api){const{owner,repo}=comment.place,route="PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}",patch=body=>api.request(route,{owner,repo,comment_id:there.
id,body}),retried=body=>again(()=>patch(body));try{return ownComment(await send(comment,text,retried),comment.marker)}catch(error){if(error instanceof errors.y_&&error.status===404)return await create(
comment,text,own,api);throw error}}async function again(work){try{return await work()}catch(error){if(error instanceof errors.y_&&error.unclear)return await work();throw error}}async function create(comment,text,own,api){
const{owner,repo,number}=comment.place,route="POST /repos/{owner}/{repo}/issues/{issue_number}/comments",written=await send(comment,text,async body=>{try{return await api.request(route,{owner,repo,issue_number:number,
body})}catch(error){if(!(error instanceof errors.y_&&error.unclear))throw error;const there=(await ownComments(api,comment.place,comment.marker)).find(one=>!own.some(({id})=>id===one.id)&&sameRun(one.
marker,comment.marker));return there?{id:there.id,node_id:there.nodeId,html_url:there.url,body:there.body}:await api.request(route,{owner,repo,issue_number:number,body})}});return ownComment(written,readMarker(
written.body??"")??comment.marker)}function sameRun(a,b){return a.runId===b.runId&&a.runAttempt===b.runAttempt&&a.headSha===b.headSha}const longestBetweenMs=5e3,lookAgainAfterMs=1e4,spreadMs=15e3,rounds=10,
storedShare=.4;async function writeSharedComment(comment,dependencies){const{api,log,clock,signal}=dependencies;let first;for(let round=1;;round++){const readAt=clock.now(),[own,head]=await Promise.all(
[ownComments(api,comment.place,comment.marker),headOf(api,comment.place)]),newest=newestOf(own,head);if(newest&&isNewer(newest.marker,comment.marker,head)&&!together(newest.marker,comment.marker))return log.
notice(`The comment ${newest.url} is of a newer commit or run and stays as it is.`),{outcome:"older",id:newest.id,url:newest.url};const before=own.flatMap(one=>storedSections(one.body));if(newest&&own.
length===1&&holds(before,comment.section))return{outcome:first??"unchanged",id:newest.id,url:newest.url};const outcome=newest?"updated":"created";if(comment.dryRun)return{outcome,id:newest?.id??null,url:newest?.
url??null};if(round>rounds)return log.warning(`Other jobs wrote over this plan in the shared comment ${rounds} times. It is in the job summary; the input 'sections', in one job after the matrix, is th\
e sure way.`,{title:"Shared comment"}),{outcome:first??"unchanged",id:newest?.id??null,url:newest?.url??null};const sections=merged(before,comment);if(clock.now()-readAt>longestBetweenMs)continue;const written=await write(
comment,sections,newest,own,dependencies);await removeOthers(comment,own,newest??written,dependencies),first??=outcome,await clock.sleep(lookAgainAfterMs+ownShare(comment.section.name,round)*spreadMs,
signal)}}function ownShare(name,round){return(0,external_node_crypto_.createHash)("sha256").update(`${round} ${name}`).digest().readUInt32BE()/4294967295}function merged(before,{section:section2}){const byName=new Map;
for(const one of[...before,section2]){if(!together(one,section2))continue;const there=byName.get(one.name);(!there||!isNewer(markerOf(there),markerOf(one),null))&&byName.set(one.name,one)}return[...byName.
values()].sort((a,b)=>a.name<b.name?-1:a.name>b.name?1:0)}function together(one,other){return one.headSha===other.headSha&&(one.headSha!==null||one.runId===other.runId)}function markerOf({name,headSha,
runId,runAttempt}){return{name,shared:!1,headSha,runId,runAttempt}}function holds(sections,own){return sections.some(one=>one.name===own.name&&together(one,own)&&!isNewer(markerOf(own),markerOf(one),null))}
async function write(comment,sections,there,own,{api}){const render=maxBytes=>{const stored=storeSections(sections,Math.floor(maxBytes*storedShare))??"";return`${comment.render(sections,maxBytes-stored.
length-1).trimEnd()}
${stored}`},toSend={place:comment.place,marker:comment.marker,render},text=render(textBytes(comment));return there?await update(toSend,there,text,own,api):await create(toSend,text,own,api)}async function writeStickyComment(comment,dependencies){
const{api,log}=dependencies,{place,marker,mode}=comment,text=comment.render(textBytes(comment)),[own,head]=await Promise.all([ownComments(api,place,marker),headOf(api,place)]),newest=newestOf(own,head);
if(newest&&isNewer(newest.marker,marker,head))return log.notice(`The comment ${newest.url} was written by a newer run (${runOf(newest.marker)}) and stays as it is; this is ${runOf(marker)}.`),{outcome:"\
older",id:newest.id,url:newest.url};if(newest&&saysTheSame(newest,marker,text,mode))return await removeOthers(comment,own,newest,dependencies),{outcome:"unchanged",id:newest.id,url:newest.url};const outcome=newest===
void 0?"created":mode==="recreate"?"recreated":"updated";if(comment.dryRun)return{outcome,id:newest?.id??null,url:newest?.url??null};const written=newest&&mode==="update"?await update(comment,newest,text,
own,api):await create(comment,text,own,api);if(mode==="recreate")for(const old of own)await hide(old,"OUTDATED",dependencies);else newest&&await removeOthers(comment,own,newest,dependencies);const kept=newest?
written:await settle(comment,written,head,dependencies);return{outcome,id:kept.id,url:kept.url}}function runOf({runId,runAttempt,headSha}){return`run ${runId}, attempt ${runAttempt}${headSha?`, of ${headSha.
slice(0,7)}`:""}`}function saysTheSame(there,marker,text,mode){return mode==="recreate"&&there.marker.headSha!==marker.headSha?!1:withoutRunLinks(withoutMarker(there.body))===withoutRunLinks(text)}function withoutRunLinks(text){
return text.trimEnd().replace(/\/actions\/runs\/\d+(?:\/attempts\/\d+)?/g,"/actions/runs/")}async function settle(comment,written,head,{api,log}){const own=await ownComments(api,comment.place,comment.
marker),kept=newestOf(own,head);return!kept||own.length===1?written:(await removeOthers(comment,own,kept,{api,log}),kept)}async function hide(old,classifier,{api,log}){const mutation=`mutation ($id: I\
D!, $classifier: ReportedContentClassifiers!) {
    minimizeComment(input: { subjectId: $id, classifier: $classifier }) { minimizedComment { isMinimized } }
  }`;try{await again(()=>api.graphql(mutation,{id:old.nodeId,classifier}))}catch(error){if(!(error instanceof errors.y_))throw error;log.warning(`The earlier comment ${old.url} could not be hidden as \
outdated. ${error.message}`)}}var find=__webpack_require__(2740),render_sections=__webpack_require__(1720);async function postPlan(shown,request,dependencies){const{log,event}=dependencies,alone=why=>(log.
notice(`No comment: ${why}. The plan is in the job summary.`,{title:request.name}),null);if(request.mode==="off")return null;if(request.token===null)return alone("there is no token (input 'github-toke\
n')");if(!event.owner||!event.repo)return alone("the run belongs to no repository (GITHUB_REPOSITORY is empty)");const purpose={to:"to write the comment",permission:"pull-requests: write"},api=createGitHubApi(
{...dependencies,token:request.token,purpose}),found=await(0,find._)(event,request.pullRequest,api);if(found.number===null)return alone(found.reason);try{const result=await post_write(shown,request,found,
api,dependencies);return result.outcome!=="older"&&log.info(sentence(result,request.dryRun)),result}catch(error){if(!(error instanceof errors.y_))throw error;if(found.readOnly&&error.forbidden)return alone(
found.readOnly);if(error.status===404&&request.pullRequest!==void 0){const place=`${event.owner}/${event.repo}`;throw new kit_errors.dz("pr-number",String(request.pullRequest),`the number of a pull re\
quest in ${place} that the token may see`)}throw error}}function post_write(shown,request,found,api,dependencies){const{event,runUrl,markdownPath}=dependencies,place={owner:event.owner,repo:event.repo,
number:found.number},run={headSha:found.headSha,runId:event.runId,runAttempt:event.runAttempt},rest={summaryUrl:runUrl,markdownPath:null},common={place,maxBytes:request.maxBytes,dryRun:request.dryRun},
planned=plannedAt(found.headSha,runUrl),below=(maxBytes,render)=>`${render(maxBytes-Buffer.byteLength(planned)-2).trimEnd()}

${planned}`;if(request.aggregate!==null&&shown.section!==null){const shared={name:request.aggregate,title:request.title,footer:request.footer,rest};return writeSharedComment({...common,marker:{...run,
name:request.aggregate,shared:!0},section:{...(0,parse_section.B)(shown.section,markdownPath),headSha:found.headSha},render:(sections,maxBytes)=>below(maxBytes,bytes=>(0,render_sections.H)(sections,{...shared,
maxBytes:bytes}).markdown)},{...dependencies,api})}return writeStickyComment({...common,marker:{...run,name:request.name,shared:!1},mode:request.mode==="recreate"?"recreate":"update",render:maxBytes=>below(
maxBytes,bytes=>shown.comment(bytes,rest))},{...dependencies,api})}function plannedAt(headSha,runUrl){const commit=headSha===null?"":` of <code>${headSha.slice(0,7)}</code>`;return`<p><sub>${runUrl===
null?"Planned":`<a href="${runUrl}">Planned</a>`}${commit}</sub></p>`}function sentence({outcome,url},dryRun){return outcome==="unchanged"?`The comment ${url} says the same already.`:dryRun?outcome===
"created"?"Would write a new comment.":`Would change the comment ${url}.`:`${outcome==="updated"?"Changed":"Wrote"} the comment ${url}.`}})};
