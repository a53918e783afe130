import { isWhole, type Left } from './allot.ts';
import { restPhrase, type WhereTheRestIs } from './options.ts';
import { counted, listed, thousands } from './text.ts';

/** What was left out and where it is: a block of HTML above the changes. None where nothing was left out. */
export function leftOutBlocks(left: Left, rest: WhereTheRestIs): string[] {
  if (isWhole(left)) return [];
  const parts = [
    ...(left.trimmed > 0 ? [`${counted(left.trimmed, 'change')} with long values shortened`] : []),
    ...(left.addressesOnly > 0 ? [`${counted(left.addressesOnly, 'change')} by address alone`] : []),
    ...(left.counted > 0 ? [`${counted(left.counted, 'change')} only counted`] : []),
  ];
  const place = restPhrase(rest);
  const severe =
    left.destroysNotListed > 0
      ? `<p><strong>Not all that is destroyed or replaced fits here: ${thousands(left.destroysNotListed)} more than those listed.</strong></p>\n`
      : '';
  return [`${severe}<p>Cut to fit: ${listed(parts)}.${place === null ? '' : ` The whole is in ${place}.`}</p>`];
}
