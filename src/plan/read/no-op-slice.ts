/** What an element of `resource_changes` begins with that leaves a managed resource as it is, as Terraform and OpenTofu write it. */
const opening =
  /^\{"address":"(?:[^"\\]|\\.)*",(?:"module_address":"(?:[^"\\]|\\.)*",)?"mode":"managed",(?:"(?:type|name|provider_name)":"(?:[^"\\]|\\.)*",|"index":(?:"(?:[^"\\]|\\.)*"|\d+),)*"change":\{"actions":\["no-op"\],"before":/;

/** More are looked at closer: an expression that walks megabytes of an address would run out of stack. */
const longestOpening = 4_000;

/** Behind it these would say something else, or say it again. */
const contrary = ['"change"', '"actions"', '"importing"', '"previous_address"'];

/**
 * Whether a slice is surely a managed resource that stays as it is and of which nothing else is said, told without parsing it: in most plans most
 * are. False says nothing.
 */
export function isManagedNoOp(text: string): boolean {
  const start = opening.exec(text.slice(0, longestOpening))?.[0].length;
  // A name may be written with escapes.
  return start !== undefined && !contrary.some((name) => text.includes(name, start)) && !text.includes('\\u');
}
