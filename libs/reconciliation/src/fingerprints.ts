import { createHash } from 'node:crypto';
import type { BankLine } from '@app/money-rules';

/** By what a movement is known again in another statement; of several the same within one the first, the second … */
export function fingerprintsOf(lines: readonly BankLine[]): string[] {
  const seen = new Map<string, number>();
  return lines.map(({ day, amount, balance, reference, content }) => {
    const said = JSON.stringify([day, amount, balance, reference, content]);
    const count = (seen.get(said) ?? 0) + 1;
    seen.set(said, count);
    return createHash('sha256').update(`${said} ${count}`).digest('hex');
  });
}
