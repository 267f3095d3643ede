import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a folder may add to the script that everybody waits for, compressed: its place in the menu with icon and word, its piles, how its things show themselves. */
const MOST_BYTES = 600;

/** Of a console that was built in `folder`. */
export function firstScriptBytes(folder: string): number {
  const built = join(folder, 'dist-console');
  const scripts = readFileSync(join(built, 'index.html'), 'utf8').match(/assets\/[^"]+\.js/g) ?? [];
  if (scripts.length === 0) throw new Error(`${built} has no script`);
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(built, script))).length, 0);
}

/** Throws when the wing made everybody's first screen heavier than its place in it. */
export function checkFirstScript(before: number, after: number): void {
  const added = after - before;
  if (added > MOST_BYTES)
    throw new Error(`the wing adds ${added} bytes to the first script; ${MOST_BYTES} are the most that a folder may`);
  console.log(`holds   the first script grew by ${added} of at most ${MOST_BYTES} bytes`);
}
