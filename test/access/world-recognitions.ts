import { factKey, newKey, nodeId, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation } from '../support/builders';
import { directiveKey } from './world-documents';
import type { TitleTarget } from './world-titles';

export interface RecognitionTarget {
  /** A round of the organisation for each kind of subject, which takes nominations. */
  recognitionRounds: TitleTarget['titles'];
  /** The organisation is put forward in its own round, and so is its citizen. */
  nomination: string;
  citizenNomination: string;
  /** It was recognised by its own decision, and so was its citizen. */
  recognition: string;
  citizenRecognition: string;
  /** The list of that decision, for anybody. */
  disclosure: string;
}

type Subjects = Record<'community' | 'clan' | 'family' | 'citizen', string>;

const keyOf = (type: string, id: string): string => factKey(type, id).key;

/** Puts them into the database as the owner. */
export async function recognitionTarget(
  api: TestApi,
  at: TestOrganisation,
  { titles, directive, ...subjects }: Subjects & { directive: string; titles: TitleTarget['titles'] },
): Promise<RecognitionTarget> {
  const keys = Object.fromEntries(Object.keys(titles).map((kind) => [kind, newKey()])) as TitleTarget['titles'];
  for (const [kind, title] of Object.entries(titles))
    await api.owner.query(
      `INSERT INTO recognition_round (key, organisation_key, title_key, subject, year, nominations_until, state, opened_on, own_papers)
       VALUES ($1, $2, $3, $4, 2024, '2999-12-31', 'open', '2024-01-10', '{Xác nhận}')`,
      [keys[kind as keyof typeof keys], at.key, uuidKey('Title', title), kind],
    );
  const place = [at.provinceId, at.scopeId] as const;
  const nominate = async (kind: keyof TitleTarget['titles'], subject: string | null): Promise<string> => {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO nomination (province_id, scope_id, key, round_key, kind, organisation_key, subject_key, path, by_key, nominated_on, state)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '2024-01-11', 'proposed')`,
      [...place, key, keys[kind], kind, subject === null ? at.key : null, subject, at.path, subject && at.key],
    );
    return key;
  };
  let number = 0;
  const recognise = async (kind: keyof TitleTarget['titles'], subject: string | null, nominated: string) => {
    const key = newKey();
    await api.owner.query(
      `INSERT INTO recognition (province_id, scope_id, key, title_key, year, achievement, kind, organisation_key, subject_key, path, round_key, nomination_key,
         granted_by_key, directive_key, granted_on, book_year, number, validity)
       VALUES ($1, $2, $3, $4::uuid, 2023, 'title/' || $4::uuid, $5, $6, $7, $8, $9, $10, $11, $12, '2024-02-01', 2024, $13, 'unverified')`,
      [
        ...place,
        key,
        uuidKey('Title', titles[kind]),
        kind,
        subject === null ? at.key : null,
        subject,
        at.path,
        keys[kind],
        nominated,
        at.key,
        directiveKey(directive),
        ++number,
      ],
    );
    await api.owner.query(
      `INSERT INTO reward_due (province_id, scope_id, recognition_key, organisation_key, subject_key, granted_on, is_emulation_title, factor, is_household, base,
         unrounded, amount, factor_citation, base_citation, rounding_citation)
       SELECT province_id, scope_id, key, organisation_key, subject_key, granted_on, true, 30, false, 2340000, 702000, 710000, 'Điều 54', 'Nghị định', 'Điều 49'
       FROM recognition WHERE province_id = $1 AND key = $2`,
      [at.provinceId, key],
    );
    return nodeId('Recognition', key, at);
  };
  const person = keyOf('Citizen', subjects.citizen);
  for (const [kind, type] of [
    ['community', 'Community'],
    ['clan', 'Clan'],
    ['family', 'Family'],
  ] as const)
    await recognise(kind, keyOf(type, subjects[kind]), await nominate(kind, keyOf(type, subjects[kind])));
  const [nomination, ofCitizen] = [await nominate('organisation', null), await nominate('citizen', person)];
  await api.owner.query(
    `INSERT INTO appeal (province_id, scope_id, key, nomination_key, round_key, by_key, answerer_key, state, text, lodged_on, answer, answered_on)
     VALUES ($1, $2, $3, $5, $6, $7, $7, 'rejected', 'thử', '2024-01-12', 'thử', '2024-01-13'),
       ($1, $2, $4, $5, $6, $7, $7, 'open', 'thử', '2024-01-14', NULL, NULL)`,
    [...place, newKey(), newKey(), nomination, keys.organisation, at.key],
  );
  const disclosure = newKey();
  await api.owner.query(
    `INSERT INTO disclosure (key, code, directive_key, organisation_key, names_people, shown_from)
     VALUES ($1, $2, $3, $4, false, '2024-02-01')`,
    [disclosure, `0000${disclosure.slice(-8).toUpperCase()}`, directiveKey(directive), at.key],
  );
  return {
    disclosure: nodeId('Disclosure', disclosure),
    recognitionRounds: Object.fromEntries(
      Object.entries(keys).map(([kind, key]) => [kind, nodeId('RecognitionRound', key)]),
    ) as TitleTarget['titles'],
    nomination: nodeId('Nomination', nomination, at),
    citizenNomination: nodeId('Nomination', ofCitizen, at),
    recognition: await recognise('organisation', null, nomination),
    citizenRecognition: await recognise('citizen', person, ofCitizen),
  };
}
