/** Calls to AWS under way at a time: enough to hide the latency, few enough not to be throttled. */
const atATime = 8;

/**
 * Runs `work` on every item, some at a time; results in the order of the items. After a failure nothing further is started, what is under
 * way is waited for, and the first failure is thrown.
 */
export async function sideBySide<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  const failures: unknown[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length && failures.length === 0) {
      const index = next++;
      try {
        results[index] = await work(items[index]!, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(atATime, items.length) }, worker));
  if (failures.length > 0) throw failures[0];
  return results;
}
