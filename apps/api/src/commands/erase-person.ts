import { parseArgs } from 'node:util';
import { AccountRows } from '@app/identity';
import { Actor } from '@app/kernel';
import { ErasePerson, type Erasure, PeopleDirectory, PersonIds, type PersonView } from '@app/people';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { withApplication } from '../setup/application';
import { told } from './told';

const USAGE = 'npm run person:erase -- --person ADDRESS|ID --reason "why, without personal data" [--yes]';
const MOST_LETTERS = 500;

/**
 * Erases what is known of a person, for good. Tells first what that does, and does it with `--yes` only. `--person`: the address of the account, the id
 * in the console's address, or the key in the trail. The trail says that it was done, and the reason.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { person: { type: 'string' }, reason: { type: 'string' }, yes: { type: 'boolean', default: false } },
  });
  const { person: named, reason, yes } = values;
  if (!named?.trim() || !reason?.trim()) throw new Error(`usage: ${USAGE}`);
  if (reason.length > MOST_LETTERS) throw new Error(`the reason has more than ${MOST_LETTERS} letters`);
  await withApplication(async (app) => {
    const key = await keyOf(app, named.trim());
    const person = key === null ? undefined : (await app.get(PeopleDirectory).byKeys([key], false)).get(key);
    if (!person) throw new Error('nobody has this address, id or key');
    if (person.isErased) throw new Error('this person has been erased already');
    const erasing = app.get(ErasePerson);
    say(person, await erasing.preview(Actor.system(), person.key, person.version), reason);
    if (!yes) return console.log('nothing has been erased: say it again with --yes');
    await erasing.erase(Actor.system(), person.key, person.version, reason);
    console.log(`erased: ${person.key}`);
  });
}

const KEY = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function keyOf(app: NestFastifyApplication, named: string): Promise<string | null> {
  if (KEY.test(named)) return named;
  if (!named.includes('@')) return PersonIds.read(named);
  const [account] = await app
    .get(DataSource)
    .query<{ key: string }[]>('SELECT person_key AS key FROM person_account WHERE email_digest = $1', [
      app.get(AccountRows).digestOf(named),
    ]);
  return account?.key ?? null;
}

function say({ key, name }: PersonView, { fields, files, ended }: Erasure, reason: string): void {
  console.log(`${name} (${key})
  never to be read again: ${fields.join(', ') || 'nothing is known'}
  files removed: ${files}
  ended: ${Object.entries(ended)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ')}
  stays: what the person did, under that key; the trail; backups until they are let go (docs/personal-data.md)
  reason in the trail: ${reason.trim()}`);
}

await told(main);
