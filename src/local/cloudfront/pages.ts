import { invalidArgument } from './preconditions.ts';

/** One page of a list, as CloudFront's lists are paged: by a marker that is the last item already seen. */
export interface Page<Item> {
  items: Item[];
  /** The marker as it came, or empty. */
  marker: string;
  maxItems: number;
  /** Set where there is more. */
  nextMarker: string | undefined;
}

/**
 * @param all in a constant order
 * @param key what the marker names of an item
 * @param input the call's `Marker` and `MaxItems`; 100 items a page unless said otherwise, as CloudFront's own default
 */
export function pageOf<Item>(
  all: Item[],
  key: (item: Item) => string,
  input: { Marker?: string; MaxItems?: number | string },
): Page<Item> {
  const maxItems = input.MaxItems === undefined ? 100 : Number(input.MaxItems);
  if (!Number.isInteger(maxItems) || maxItems < 1) {
    throw invalidArgument('The parameter MaxItems must be a whole number of at least 1.');
  }
  let start = 0;
  if (input.Marker) {
    const seen = all.findIndex((item) => key(item) === input.Marker);
    if (seen < 0) throw invalidArgument(`The parameter Marker is not valid: ${input.Marker}`);
    start = seen + 1;
  }
  const items = all.slice(start, start + maxItems);
  const last = items.at(-1);
  return {
    items,
    marker: input.Marker ?? '',
    maxItems,
    nextMarker: last !== undefined && start + maxItems < all.length ? key(last) : undefined,
  };
}
