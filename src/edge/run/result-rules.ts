import type { RuleSource } from '../finding.ts';
import { allEdgeRestrictions, edgeRestrictions, eventStructure, generatedResponses, includeBody } from '../sources.ts';
import type { CheckResult, ResultProblem } from './invocation.ts';
import { isObject, type JsonObject, problem, shown } from './result/problem.ts';
import { checkRequest } from './result/request.ts';
import { checkResponse } from './result/response.ts';

/**
 * Checks what a Lambda@Edge function returned for an event, as CloudFront does before it goes on: an empty list means that it would.
 * `event` is the event as the function got it, `{ Records: [{ cf }] }`; `result` is what came back, through JSON.
 */
export const checkResult: CheckResult = (eventType, event, result) => {
  const { request, response } = cloudFrontOf(event);
  const forRequest = eventType === 'viewer-request' || eventType === 'origin-request';
  if (!isObject(result))
    return [problem('result-shape', `The function returned ${shown(result)}; ${expected(forRequest)}`)];
  if (!forRequest) {
    return 'status' in result ? checkResponse(eventType, response, result) : [shapeless(result, forRequest)];
  }
  if ('status' in result) return checkResponse(eventType, undefined, result);
  return 'uri' in result || 'method' in result
    ? checkRequest(eventType, request, result)
    : [shapeless(result, forRequest)];
};

function shapeless(result: JsonObject, forRequest: boolean): ResultProblem {
  const names = Object.keys(result).join(', ') || 'no members';
  const whole = 'Records' in result ? ' Return event.Records[0].cf.request or response, not the event.' : '';
  return problem('result-shape', `The function returned an object with ${names}; ${expected(forRequest)}${whole}`);
}

function expected(forRequest: boolean): string {
  return forRequest
    ? 'CloudFront takes the request, or a response with a status.'
    : 'CloudFront takes the response, with its status.';
}

/** The `cf` part of an event; empty objects stand for what is not there. */
function cloudFrontOf(event: unknown): { request: JsonObject; response: JsonObject } {
  const records = isObject(event) && Array.isArray(event.Records) ? event.Records : [];
  const cf = isObject(records[0]) && isObject(records[0].cf) ? records[0].cf : {};
  return { request: isObject(cf.request) ? cf.request : {}, response: isObject(cf.response) ? cf.response : {} };
}

const sources: Record<string, RuleSource> = {
  'result-status': edgeRestrictions,
  'result-disallowed-header': allEdgeRestrictions,
  'result-read-only-header': allEdgeRestrictions,
  'result-uri': allEdgeRestrictions,
  'result-body': includeBody,
  'result-size': generatedResponses,
};

/** Where a rule of `checkResult` was read. */
export function sourceOfResultRule(rule: string): RuleSource {
  return sources[rule] ?? eventStructure;
}
