import type { Release } from './record.ts';

/** Title of the warning. */
export const movedDistributionTitle = 'Another distribution has this name';

/**
 * Where records know a distribution's name by another id than a run is given: it was made anew, or the id is that of another stage or site.
 * Nothing is refused, as the first is ordinary.
 *
 * @param records a stage's releases of the functions of the call, as they were read; null where there is none
 * @returns a sentence for each id that was known
 */
export function movedDistributions(
  records: (Release | null)[],
  distribution: { id: string; name: string },
  dryRun: boolean,
): string[] {
  const byId = new Map<string, Release[]>();
  for (const record of records) {
    const known = record?.distributions[distribution.name]?.id;
    if (record && known !== undefined && known !== distribution.id)
      byId.set(known, [...(byId.get(known) ?? []), record]);
  }
  return [...byId].map(([id, releases]) => {
    const { stage, releasedAt } = releases[0]!;
    const functions = releases.map((release) => release.function).join(', ');
    return (
      `In ${stage} the distribution "${distribution.name}" was ${id} until now (${functions}, ${releasedAt}); this run ${dryRun ? 'would make' : 'makes'} it ` +
      `${distribution.id}. ${id} keeps what it has. If it was not made anew, look at distribution-id and distribution-name.`
    );
  });
}
