import { newKey, nodeId, uuidKey } from '@app/kernel';
import { CitizenDigests } from '@app/subjects';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

/** A community, a clan, a family and a citizen who are kept by an organisation, and what it states of them. */
export interface SubjectTarget {
  community: string;
  clan: string;
  family: string;
  citizen: string;
  statement: string;
  /** The citizen takes part in the movement of the organisation. */
  citizenRegistration: string;
  /** Given up, so that nothing can be done with it any more. */
  citizenImport: string;
}

/** Identity number of the citizen whom an organisation keeps. */
export const numberAt = ({ key }: TestOrganisation): string => `001075${String(key).padStart(6, '0')}`;

/** Puts them into the database as the owner; `recorded` is the person behind the citizen. */
export async function subjectTarget(
  api: TestApi,
  at: TestOrganisation,
  { recorded, movement }: { recorded: string; movement: string },
): Promise<SubjectTarget> {
  const keys = { community: newKey(), clan: newKey(), family: newKey(), citizen: newKey(), statement: newKey() };
  const { provinceId, scopeId, key: organisationKey, path } = at;
  const insert = (table: string, row: Record<string, unknown>) => {
    const given = { province_id: provinceId, scope_id: scopeId, ...row };
    const names = Object.keys(given);
    return api.owner.query(
      `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((_, place) => `$${place + 1}`).join(', ')})`,
      Object.values(given),
    );
  };
  const kept = { organisation_key: organisationKey, path, starts_on: '2024-01-01' };
  const name = `Thôn ${organisationKey}`;
  const named = { name, search_name: `thon ${organisationKey}` };
  await insert('community', { ...kept, ...named, key: keys.community, kind: 'thon' });
  await insert('clan', { ...kept, ...named, key: keys.clan, community_key: keys.community });
  const family = { key: keys.family, community_key: keys.community, clan_key: keys.clan, head_key: keys.citizen };
  await insert('family', { ...kept, ...family, code: `${organisationKey}` });
  const number_digest = api.app.get(CitizenDigests, { strict: false }).byNumber(numberAt(at));
  await insert('citizen', { ...kept, key: keys.citizen, person_key: uuidKey('Person', recorded), number_digest });
  await insert('membership', {
    key: newKey(),
    citizen_key: keys.citizen,
    community_key: keys.community,
    family_key: keys.family,
    valid_from: '2024-01-01',
  });
  const registrations = { community: newKey(), clan: newKey(), family: newKey(), citizen: newKey() };
  for (const kind of ['community', 'clan', 'family', 'citizen'] as const)
    await insert('movement_registration', {
      key: registrations[kind],
      movement_key: uuidKey('Movement', movement),
      kind,
      subject_key: keys[kind],
      path,
      by_key: organisationKey,
      registered_on: '2024-09-01',
    });
  const statement = { key: keys.statement, organisation_key: organisationKey, path, year: 2024, citizens: 7 };
  await insert('subject_statement', { ...statement, source: 'Công an xã' });
  const citizenImport = newKey();
  await api.owner.query(
    `INSERT INTO citizen_import (key, organisation_key, path, format, state, created_by, created_at)
     VALUES ($1, $2, $3, 'csv', 'cancelled', $1, now())`,
    [citizenImport, organisationKey, path],
  );
  for (const kind of ['community', 'clan', 'family', 'citizen'])
    await insert('subject_delta', { key: newKey(), kind, change: 1 });
  return {
    community: nodeId('Community', keys.community, at),
    clan: nodeId('Clan', keys.clan, at),
    family: nodeId('Family', keys.family, at),
    citizen: nodeId('Citizen', keys.citizen, at),
    statement: nodeId('SubjectStatement', keys.statement, at),
    citizenRegistration: nodeId('MovementRegistration', registrations.citizen, at),
    citizenImport: nodeId('CitizenImport', citizenImport),
  };
}
