import { parseArgs } from 'node:util';
import { AccountRows, PersonEnrolled, RoleAssignment, SignInLinks } from '@app/identity';
import { Actor, Clock, newKey, Role, tableOf, type Transaction, Transactions } from '@app/kernel';
import { insertOrganisations, OrganisationKind, ReportingLine } from '@app/organisations';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { withApplication } from '../setup/application';
import { told } from './told';

const USAGE = 'npm run administrator -- --name "Họ và tên" --email "ten@co-quan.vn"';
const LINK_MINUTES = 24 * 60;

/** Gives an installation its first administrator, at the Government, and prints the one-time link. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } });
  const { name, email } = values;
  if (!name?.trim() || !email?.includes('@')) throw new Error(`usage: ${USAGE}`);
  await withApplication(async (app) => {
    const key = await app.get(Transactions).run(Actor.system(), (tx) => enrol(app, tx, name, email));
    const { url } = await app.get(SignInLinks).issue(Actor.system(), key, LINK_MINUTES);
    console.log(`${name}: ${url}`);
  });
}

async function enrol(app: NestFastifyApplication, tx: Transaction, name: string, email: string): Promise<string> {
  const government = await governmentOf(tx);
  const key = await app.get(AccountRows).store(tx, { name, email }, tx.now);
  const role = { personKey: key, organisationKey: government.key, role: Role.Administrator };
  await tableOf(RoleAssignment).insert(tx, { key: newKey(), ...role, validFrom: app.get(Clock).today() });
  tx.happened(PersonEnrolled, {
    subject: key,
    path: government.path,
    after: { role: role.role, organisationKey: role.organisationKey },
  });
  return key;
}

/** The root of the government line; an empty installation gets it here. */
async function governmentOf(tx: Transaction): Promise<{ key: number; path: string }> {
  const [known] = await tx.query<{ key: number; path: string }>(
    'SELECT organisation_key AS key, path FROM organisation_period WHERE kind = $1 AND parent_key IS NULL',
    [OrganisationKind.Government],
  );
  if (known) return known;
  const [country] = await tx.query<{ key: number }>(`SELECT key FROM administrative_unit WHERE code = 'VN'`);
  const [made] = await insertOrganisations(tx, [
    {
      name: 'Chính phủ',
      kind: OrganisationKind.Government,
      line: ReportingLine.Government,
      parent: null,
      scopeId: country!.key,
      validFrom: '1900-01-01',
    },
  ]);
  return made!;
}

await told(main);
