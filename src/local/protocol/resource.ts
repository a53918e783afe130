import type { OperationModel } from './model.ts';

/**
 * What a call names, for the list of calls: the labels of its URI joined by `/` (`bucket/key`), else the first required member of its
 * form or JSON document that is there (`RoleName`, `FunctionName`), else nothing.
 */
export function resourceOf(
  operation: OperationModel | undefined,
  labels: Record<string, string>,
  request: { form: URLSearchParams; query: URLSearchParams; body: Buffer },
): string {
  const named = Object.values(labels);
  if (named.length > 0 || !operation) {
    return named.join('/');
  }
  for (const name of operation.required) {
    const member = operation.input.getMemberSchema(name);
    if (!member.isStringSchema()) {
      continue;
    }
    const traits = member.getMergedTraits();
    const value = traits.httpQuery
      ? request.query.get(traits.httpQuery)
      : (request.form.get(name) ?? textMember(request.body, name));
    if (value !== null && value !== undefined) {
      return value;
    }
  }
  return '';
}

/** A string member of a JSON or XML document, found without reading the whole of what may be a 50 MB upload. */
function textMember(body: Buffer, name: string): string | undefined {
  const text = body.toString('utf8', 0, 65_536);
  const found = new RegExp(`"${name}"\\s*:\\s*"([^"]*)"|<${name}>([^<]*)</${name}>`).exec(text);
  return found?.[1] ?? found?.[2];
}
