import { factKey, newKey, nodeId } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';

const CODES = {
  organisation: 'advanced-collective',
  community: 'cultural-hamlet',
  clan: 'learning-clan',
  family: 'cultural-family',
  citizen: 'learning-citizen',
} as const;

/** Another than that of the calls, which register for the first time. */
const OF_CITIZEN = 'advanced-worker';

export interface TitleTarget {
  /** A title for each kind, the same everywhere. */
  titles: Record<keyof typeof CODES, string>;
  /** The organisation strives for a title of 2024. */
  titleRegistration: string;
  /** So does its citizen, for another. */
  citizenTitle: string;
  /** It has set a closing day for 2024. */
  titleClosing: string;
}

/** Puts them into the database as the owner. */
export async function titleTarget(
  api: TestApi,
  at: TestOrganisation,
  { community, clan, family, citizen }: Record<'community' | 'clan' | 'family' | 'citizen', string>,
): Promise<TitleTarget> {
  const rows = await api.owner.query<{ code: string; key: string }[]>(
    'SELECT code, key FROM title WHERE code = ANY($1)',
    [[...Object.values(CODES), OF_CITIZEN]],
  );
  const keyOf = new Map(rows.map(({ code, key }) => [code, key]));
  const titles = Object.fromEntries(
    Object.entries(CODES).map(([kind, code]) => [kind, nodeId('Title', keyOf.get(code)!)]),
  ) as TitleTarget['titles'];
  const [organisation, person, closing] = [newKey(), newKey(), newKey()];
  const { provinceId, scopeId, path } = at;
  const register = (key: string, kind: string, title: string, organisationKey: number | null, subject: string | null) =>
    api.owner.query(
      `INSERT INTO title_registration (province_id, scope_id, key, year, title_key, kind, organisation_key, subject_key, path, by_key, registered_on)
       VALUES ($1, $2, $3, 2024, $4, $5, $6, $7, $8, $9, '2024-01-10')`,
      [provinceId, scopeId, key, keyOf.get(title), kind, organisationKey, subject, path, subject && at.key],
    );
  await register(organisation, 'organisation', CODES.organisation, at.key, null);
  await register(person, 'citizen', OF_CITIZEN, null, factKey('Citizen', citizen).key);
  await register(newKey(), 'community', CODES.community, null, factKey('Community', community).key);
  await register(newKey(), 'clan', CODES.clan, null, factKey('Clan', clan).key);
  await register(newKey(), 'family', CODES.family, null, factKey('Family', family).key);
  await api.owner.query(
    `INSERT INTO title_count AS c (province_id, scope_id, year, title_key, registered, late) VALUES ($1, $2, 2024, $3, 1, 0)
     ON CONFLICT (province_id, scope_id, year, title_key) DO UPDATE SET registered = c.registered + 1`,
    [provinceId, scopeId, keyOf.get(CODES.organisation)],
  );
  await api.owner.query(
    `INSERT INTO title_closing (key, organisation_key, year, closes_on) VALUES ($1, $2, 2024, '2024-02-28')`,
    [closing, at.key],
  );
  return {
    titles,
    titleRegistration: nodeId('TitleRegistration', organisation, at),
    citizenTitle: nodeId('TitleRegistration', person, at),
    titleClosing: nodeId('TitleClosing', closing),
  };
}
