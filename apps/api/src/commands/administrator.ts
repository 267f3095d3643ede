import { parseArgs } from 'node:util';
import { AccountRows, PersonEnrolled, RoleAssignment, SignInLinks } from '@app/identity';
import { Actor, Clock, newKey, Role, tableOf, type Transaction, Transactions } from '@app/kernel';
import { insertOrganisations, OrganisationKind, ReportingLine } from '@app/organisations';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { withApplication } from '../setup/application';
import { told } from './told';

const USAGE = 'npm run administrator -- --name "Họ và tên" --email "ten@co-quan.vn"';
const LINK_MINUTES = 24 * 60;

/** Gives an installation its first administrator, at the Government, and prints the one-time link; a new link to one whose link was lost. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { name: { type: 'string' }, email: { type: 'string' } } });
  const { name, email } = values;
  if (!name?.trim() || !email?.includes('@')) throw new Error(`usage: ${USAGE}`);
  await withApplication(async (app) => {
    const known = await administratorWith(app, email);
    const key = known ?? (await app.get(Transactions).run(Actor.system(), (tx) => enrol(app, tx, name, email)));
    if (known)
      console.log('This address belongs to an administrator already. A new link, and nothing else is changed:');
    const { url } = await app.get(SignInLinks).issue(Actor.system(), key, LINK_MINUTES);
    console.log(`${name}: ${url}`);
  });
}

/** An administrator of the Government, of today. */
async function administratorWith(app: NestFastifyApplication, email: string): Promise<string | null> {
  const [known] = await app.get(DataSource).query<{ key: string }[]>(
    `SELECT a.person_key AS key FROM person_account AS a JOIN role_assignment AS r ON r.person_key = a.person_key
     JOIN organisation_period AS o ON o.organisation_key = r.organisation_key AND o.kind = $2 AND o.parent_key IS NULL
     WHERE a.email_digest = $1 AND r.role = $3 AND r.revoked_at IS NULL AND r.valid_from <= $4 AND (r.valid_to IS NULL OR r.valid_to >= $4)
     LIMIT 1`,
    [app.get(AccountRows).digestOf(email), OrganisationKind.Government, Role.Administrator, app.get(Clock).today()],
  );
  return known?.key ?? null;
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
