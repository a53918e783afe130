"use strict";exports.id=515,exports.ids=[515],exports.modules={9515:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{nearestNames:()=>nearestNames});
function nearestNames(wanted,names){const limit=Math.max(2,Math.ceil(wanted.length/3));return names.map(name=>({name,distance:distance(wanted.toLowerCase(),name.toLowerCase())})).filter(candidate=>candidate.
distance<=limit).sort((a,b)=>a.distance-b.distance||(a.name<b.name?-1:1)).slice(0,3).map(candidate=>candidate.name)}function distance(from,to){let row=Array.from({length:to.length+1},(_,column)=>column);
for(let line=1;line<=from.length;line++){const next=[line];for(let column=1;column<=to.length;column++){const replaced=row[column-1]+(from[line-1]===to[column-1]?0:1);next.push(Math.min(row[column]+1,
next[column-1]+1,replaced))}row=next}return row[to.length]}})};
