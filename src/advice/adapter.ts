/** How the handler answers, as far as the adapter has to know. */
export type HandlerForm = 'value' | 'promise' | 'callback';

/**
 * The part of a generated CloudFront Function that converts its event into Lambda@Edge's and the handler's result back, in the language of
 * cloudfront-js-2.0. Sources: CloudFront Developer Guide, Lambda@Edge event structure; CloudFront Functions event structure. Read 2026-11-21.
 *
 * @param handler what calls the user's handler
 */
export function adapterText(handler: string, form: HandlerForm): string {
  return `${conversions}
${{ value: asValue, promise: asPromise, callback: asCallback }[form](handler)}
export { edgeActionsFunction as handler };
`;
}

const asValue = (handler: string) => `function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const result = ${handler}(before.event, {});
  return edgeActionsResult(event, before, result);
}`;

const asPromise = (handler: string) => `async function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const result = await ${handler}(before.event, {});
  return edgeActionsResult(event, before, result);
}`;

const asCallback = (handler: string) => `async function edgeActionsFunction(event) {
  const before = edgeActionsBefore(event);
  const answer = new Promise(function (resolve, reject) {
    ${handler}(before.event, {}, function (error, value) {
      if (error) reject(error);
      else resolve(value);
    });
  });
  const result = await answer;
  return edgeActionsResult(event, before, result);
}`;

const conversions = `// CloudFront Functions' event as Lambda@Edge's, and the handler's result back.
function edgeActionsValues(entry) {
  return entry.multiValue || [entry];
}
function edgeActionsJoin(values, separator) {
  return Object.keys(values).map(function (name) {
    return edgeActionsValues(values[name]).map(function (one) {
      return name + '=' + one.value;
    }).join(separator);
  }).join(separator);
}
function edgeActionsSetCookies(cookies) {
  const lines = [];
  Object.keys(cookies).forEach(function (name) {
    edgeActionsValues(cookies[name]).forEach(function (one) {
      lines.push(name + '=' + one.value + (one.attributes ? '; ' + one.attributes : ''));
    });
  });
  return lines;
}
function edgeActionsLists(headers) {
  const lists = {};
  Object.keys(headers).forEach(function (name) {
    lists[name] = edgeActionsValues(headers[name]).map(function (one) {
      return { key: name, value: one.value };
    });
  });
  return lists;
}
function edgeActionsBefore(event) {
  const request = event.request;
  const raw = typeof request.rawQueryString === 'function' ? request.rawQueryString() : edgeActionsJoin(request.querystring, '&');
  const query = raw || '';
  const cookie = edgeActionsJoin(request.cookies, '; ');
  const headers = edgeActionsLists(request.headers);
  if (cookie !== '') headers.cookie = [{ key: 'cookie', value: cookie }];
  const context = event.context;
  const cf = {
    config: {
      distributionDomainName: context.distributionDomainName,
      distributionId: context.distributionId,
      eventType: context.eventType,
      requestId: context.requestId
    },
    request: { clientIp: event.viewer.ip, method: request.method, uri: request.uri, querystring: query, headers: headers }
  };
  let lines = [];
  if (event.response) {
    lines = edgeActionsSetCookies(event.response.cookies || {});
    cf.response = {
      status: String(event.response.statusCode),
      statusDescription: event.response.statusDescription || '',
      headers: edgeActionsLists(event.response.headers)
    };
    if (lines.length > 0) {
      cf.response.headers['set-cookie'] = lines.map(function (line) {
        return { key: 'set-cookie', value: line };
      });
    }
  }
  return { event: { Records: [{ cf: cf }] }, query: query, cookie: cookie, lines: lines.join('\\n') };
}
function edgeActionsTexts(list) {
  return (list || []).map(function (one) {
    return String(one.value);
  });
}
function edgeActionsAdd(values, name, entry) {
  const before = Object.keys(values).indexOf(name) < 0 ? undefined : values[name];
  if (before === undefined) values[name] = entry;
  else if (before.multiValue) before.multiValue.push(entry);
  else {
    const first = { value: before.value };
    if (before.attributes) first.attributes = before.attributes;
    before.multiValue = [first, entry];
  }
}
function edgeActionsPairs(text, separator) {
  const values = {};
  text.split(separator).forEach(function (part) {
    const pair = separator === ';' ? part.trim() : part;
    const at = pair.indexOf('=');
    if (pair === '') return;
    edgeActionsAdd(values, at < 0 ? pair : pair.slice(0, at), { value: at < 0 ? '' : pair.slice(at + 1) });
  });
  return values;
}
function edgeActionsHeaders(lists, without) {
  const headers = {};
  Object.keys(lists).forEach(function (name) {
    if (name.toLowerCase() === without) return;
    edgeActionsTexts(lists[name]).forEach(function (value) {
      edgeActionsAdd(headers, name.toLowerCase(), { value: value });
    });
  });
  return headers;
}
function edgeActionsResponse(event, before, result) {
  const lists = result.headers || {};
  const response = { statusCode: Number(result.status), headers: edgeActionsHeaders(lists, 'set-cookie') };
  if (result.statusDescription) response.statusDescription = result.statusDescription;
  const lines = edgeActionsTexts(lists['set-cookie']);
  if (event.response && lines.join('\\n') === before.lines) response.cookies = event.response.cookies;
  else {
    response.cookies = {};
    lines.forEach(function (line) {
      const end = line.indexOf(';');
      const pair = end < 0 ? line : line.slice(0, end);
      const at = pair.indexOf('=');
      const entry = { value: at < 0 ? '' : pair.slice(at + 1).trim() };
      if (end >= 0) entry.attributes = line.slice(end + 1).trim();
      edgeActionsAdd(response.cookies, at < 0 ? pair : pair.slice(0, at).trim(), entry);
    });
  }
  if (result.body !== undefined) response.body = { encoding: result.bodyEncoding || 'text', data: result.body };
  return response;
}
function edgeActionsResult(event, before, result) {
  if (result.status !== undefined) return edgeActionsResponse(event, before, result);
  const request = event.request;
  const lists = result.headers || {};
  const cookie = edgeActionsTexts(lists.cookie).join('; ');
  request.uri = result.uri;
  request.headers = edgeActionsHeaders(lists, 'cookie');
  if (result.querystring !== before.query) request.querystring = edgeActionsPairs(result.querystring || '', '&');
  if (cookie !== before.cookie) request.cookies = edgeActionsPairs(cookie, ';');
  return request;
}`;
