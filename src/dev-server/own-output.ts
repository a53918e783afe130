import { fstatSync, type Stats, statSync } from 'node:fs';

/**
 * Tells the files that the program itself writes to, `> out.txt`: each of its lines would be a change in the user's folder, and a reason for
 * the next line.
 *
 * @param descriptors of standard output and standard error
 */
export function ownOutput(descriptors: readonly number[]): (file: string) => boolean {
  const outputs = descriptors.flatMap((descriptor) => {
    try {
      const stats = fstatSync(descriptor);
      return stats.isFile() ? [stats] : [];
    } catch {
      // Closed by who started it.
      return [];
    }
  });
  if (outputs.length === 0) return () => false;
  return (file) => {
    try {
      const stats = statSync(file);
      return outputs.some((output) => isSame(output, stats));
    } catch {
      return false;
    }
  };
}

function isSame(one: Stats, other: Stats): boolean {
  return one.dev === other.dev && one.ino === other.ino;
}
