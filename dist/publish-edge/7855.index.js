"use strict";exports.id=7855,exports.ids=[7855],exports.modules={7855:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{editAssociations:()=>editAssociations});
var lib=__webpack_require__(8351),vocabulary=__webpack_require__(6353),errors=__webpack_require__(8285),publish_arn=__webpack_require__(6520);const beforeLambda=["PathPattern","TargetOriginId","Truste\
dSigners","TrustedKeyGroups","ViewerProtocolPolicy","AllowedMethods","SmoothStreaming","Compress"],lambdaList={name:"LambdaFunctionAssociations",item:"LambdaFunctionAssociation",arn:"LambdaFunctionARN",
includeBody:!0,predecessors:beforeLambda},functionList={name:"FunctionAssociations",item:"FunctionAssociation",arn:"FunctionARN",includeBody:!1,predecessors:[...beforeLambda,"LambdaFunctionAssociation\
s"]},associationLists=[lambdaList,functionList];function listOf(arn){return(0,publish_arn.$t)(arn)?functionList:lambdaList}function childrenOf(element){return Array.from(element.childNodes).filter(node=>node.
nodeType===lib.bP.ELEMENT_NODE)}function firstDifference(left,right){const name=left.localName??left.nodeName;if(left.localName!==right.localName||left.namespaceURI!==right.namespaceURI||attributesOf(
left)!==attributesOf(right))return name;const lefts=childrenOf(left),rights=childrenOf(right);if(lefts.length===0&&rights.length===0)return left.textContent===right.textContent?null:name;if(looseText(
left)!==looseText(right))return name;for(const[index,child2]of lefts.entries()){const other=rights[index];if(!other)return`${name}/${child2.localName}`;const difference=firstDifference(child2,other);if(difference)
return`${name}/${difference}`}return rights.length>lefts.length?`${name}/${rights[lefts.length].localName}`:null}function attributesOf(element){return Array.from(element.attributes).filter(attribute=>attribute.
name!=="xmlns"&&attribute.prefix!=="xmlns").map(attribute=>`${attribute.namespaceURI??""} ${attribute.localName}=${attribute.value}`).sort().join(`
`)}function looseText(element){return Array.from(element.childNodes).filter(node=>node.nodeType!==lib.bP.ELEMENT_NODE).map(node=>node.nodeValue??"").join("").trim()}var slots=__webpack_require__(9906);
function editAssociations(xml,changes,wanted){const before=configOf(parse(xml)),edited=configOf(parse(xml)),changed=new Set(changes.map(({pattern})=>pattern));for(const change of changes)setSlot(behaviourElement(
edited,change.pattern),change);const sent=`<?xml version="1.0" encoding="UTF-8"?>
${new lib.el().serializeToString(edited).replaceAll("\r","&#13;")}`,after=configOf(parse(sent)),difference=firstDifference(withoutAssociations(before,changed),withoutAssociations(after,changed));if(difference)
throw refusal(`the element ${difference} would change with it`);for(const pattern of changed){const behaviour=wanted.find(one=>one.pattern===pattern),written=readSlots(behaviourElement(after,pattern));
if(JSON.stringify(written)!==JSON.stringify(wantedSlots(behaviour)))throw refusal(`the associations of ${pattern} would not be as intended`)}return sent}function refusal(why){return new errors.yo("Dis\
tribution not touched",`The distribution's configuration cannot be edited safely: ${why}. Nothing was sent. Please report this with the distribution's XML (aws cloudfront get-distribution-config), sec\
rets removed.`)}function parse(xml){try{const stop=(_level,message)=>{throw new Error(message)};return new lib.S4({onError:stop}).parseFromString(xml,"text/xml").documentElement}catch(error){throw refusal(
`CloudFront's answer is not well-formed XML (${(0,errors.bD)(error)})`)}}function configOf(root){const config=root.localName==="DistributionConfig"?root:child(root,"DistributionConfig");if(!config)throw refusal(
"the answer holds no DistributionConfig");return config}function behaviourElement(config,pattern){const found=pattern==="default"?child(config,"DefaultCacheBehavior"):otherBehaviours(config).find(one=>(0,slots.
yT)(textOf(child(one,"PathPattern")))===pattern);if(!found)throw refusal(`it has no behaviour ${pattern}`);return found}function otherBehaviours(config){const items=child(child(config,"CacheBehaviors"),
"Items");return items?childrenOf(items):[]}function setSlot(behaviour,{eventType,before,after}){const[from,to]=[before&&listOf(before.arn),after&&listOf(after.arn)];if(from&&from!==to&&removeFrom(behaviour,
from,eventType),!after||!to)return;const list=child(behaviour,to.name)??insertList(behaviour,to),items=child(list,"Items")??append(list,"Items"),association=associationIn(items,eventType)??append(items,
to.item);setText(association,to.arn,after.arn),setText(association,"EventType",eventType),to.includeBody&&setText(association,"IncludeBody",String(after.includeBody)),setText(list,"Quantity",String(childrenOf(
items).length))}function removeFrom(behaviour,{name},eventType){const list=child(behaviour,name),items=child(list,"Items"),association=items&&associationIn(items,eventType);if(!list||!items||!association)
return;items.removeChild(association);const quantity=childrenOf(items).length;setText(list,"Quantity",String(quantity)),quantity===0&&list.removeChild(items)}function associationIn(items,eventType){return childrenOf(
items).find(one=>textOf(child(one,"EventType"))===eventType)}function insertList(behaviour,{name,predecessors}){const list=create(behaviour,name),previous=childrenOf(behaviour).findLast(one=>predecessors.
includes(one.localName??""));return behaviour.insertBefore(list,previous?previous.nextSibling:behaviour.firstChild),append(list,"Quantity"),list}function setText(parent,name,text){const element=child(
parent,name)??append(parent,name);textOf(element)!==text&&(element.textContent=text)}function append(parent,name){const element=create(parent,name);return parent.appendChild(element),element}function create(parent,name){
const prefix=parent.prefix?`${parent.prefix}:`:"";return parent.ownerDocument.createElementNS(parent.namespaceURI,prefix+name)}function withoutAssociations(config,patterns){const copy=config.cloneNode(
!0);for(const pattern of patterns)for(const{name}of associationLists){const list=child(behaviourElement(copy,pattern),name);list?.parentNode?.removeChild(list)}return copy}function readSlots(behaviour){
return associationLists.flatMap(({name,arn})=>{const list=child(behaviour,name),items=child(list,"Items"),associations=items?childrenOf(items):[];if(list&&textOf(child(list,"Quantity"))!==String(associations.
length))throw refusal("Quantity would be wrong");return associations.map(one=>({eventType:textOf(child(one,"EventType")),arn:textOf(child(one,arn)),includeBody:textOf(child(one,"IncludeBody"))==="true"}))}).
sort((left,right)=>order(left.eventType)-order(right.eventType))}function wantedSlots(behaviour){return vocabulary.mu.flatMap(eventType=>{const occupant=behaviour.slots[eventType];return occupant?[{eventType,
arn:occupant.arn,includeBody:occupant.includeBody}]:[]})}function order(eventType){return vocabulary.mu.indexOf(eventType)}function child(parent,name){return(parent&&childrenOf(parent).find(one=>one.localName===
name))??null}function textOf(element){return(element?.textContent??"").trim()}})};
