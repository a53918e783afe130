import { headObject } from '../aws/s3-objects.ts';
import { sideBySide } from '../kit/side-by-side.ts';
import type { PromoteDependencies, Promotion } from './request.ts';

/** Each is one HEAD. */
const headsAtOnce = 16;

/**
 * Adds the size of what to-stage ran before where the function itself did not tell, from the artifact that its record names. It is only
 * shown, and what cannot be read stays unknown.
 */
export async function withSizesBefore(
  promotions: Promotion[],
  { clients, signal }: Pick<PromoteDependencies, 'clients' | 'signal'>,
): Promise<Promotion[]> {
  return await sideBySide(
    promotions,
    async (one) => {
      const { before, sizeBefore } = one;
      if (!before || sizeBefore !== null) return one;
      if (before.sha256 === one.sha256) return { ...one, sizeBefore: one.sizeBytes };
      try {
        const doing = `looking at the size of what ${one.to} ran before`;
        const facts = await headObject(await clients.s3(), before.artifact, { doing, maximumBytes: 0, signal });
        return { ...one, sizeBefore: facts?.sizeBytes ?? null };
      } catch {
        return one;
      }
    },
    headsAtOnce,
  );
}
