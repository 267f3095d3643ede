import { parseArgs } from 'node:util';
import { DeadLetters, EventFeed } from '@app/kernel';
import { openAsOwner } from '../setup/database';
import { withDatabase } from '../setup/installation';
import { told } from './told';

const MOST = 100;

/**
 * Reactions that were tried often enough and came to nothing, the oldest hundred first. `dead-letters --retry EVENT` lets those to one event be tried
 * again, `--retry all` all of them. Settings: DATABASE_URL, as the owner (without it, the embedded database).
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { retry: { type: 'string' } } });
  await withDatabase(process.env.DATABASE_URL, async (url) => {
    const owner = await openAsOwner(url);
    try {
      await serve(new DeadLetters(owner, new EventFeed(owner)), values.retry ?? null);
    } finally {
      await owner.destroy();
    }
  });
}

async function serve(letters: DeadLetters, retry: string | null): Promise<void> {
  if (retry !== null) {
    console.log(`${await letters.retry(retry === 'all' ? null : retry)} will be tried again`);
    return;
  }
  const { letters: found, hasMore } = await letters.list(MOST);
  for (const { deadAt, name, topic, eventKey, lane, error } of found)
    console.log(`${deadAt.toISOString()}  ${name}  ${topic} ${eventKey} of ${lane}\n  ${error}`);
  console.log(hasMore ? `the oldest ${found.length} dead letters; there are more` : `${found.length} dead letters`);
}

await told(main);
