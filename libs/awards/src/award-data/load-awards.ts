import { newKey } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { authorities, awards } from '../awards.sql';
import { shippedAuthorities } from './shipped-authorities';
import { shippedAwards } from './shipped-awards';

/**
 * Brings awards, and who is competent for titles and awards, up to this build; titles are loaded before. What was amended or ended here stays as it is, and so does what
 * was entered here before the programme brought it.
 */
export async function loadAwards(dataSource: DataSource): Promise<void> {
  await bringAwards(dataSource);
  await bringAuthorities(dataSource);
}

async function bringAwards(dataSource: DataSource): Promise<void> {
  const taken = await dataSource.query<{ code: string }[]>(
    `SELECT s.code FROM jsonb_to_recordset($1::jsonb) AS s(code text, "nameVi" text, "validFrom" date)
     JOIN award AS a ON lower(a.name_vi) = lower(s."nameVi") AND a.valid_from IS NOT DISTINCT FROM s."validFrom"
     WHERE a.code <> s.code AND NOT (a.is_shipped AND a.version = 1)`,
    [JSON.stringify(shippedAwards.map(({ code, nameVi, validFrom }) => ({ code, nameVi, validFrom })))],
  );
  const isTaken = new Set(taken.map(({ code }) => code));
  await awards.insertAll(
    dataSource,
    shippedAwards.filter(({ code }) => !isTaken.has(code)).map((award) => ({ key: newKey(), ...award })),
    {
      onConflict: `(code) DO UPDATE SET tier = excluded.tier, subjects = excluded.subjects, name_vi = excluded.name_vi, name_en = excluded.name_en,
        basis = excluded.basis, valid_from = excluded.valid_from, valid_to = excluded.valid_to, unverified = excluded.unverified WHERE award.version = 1`,
    },
  );
}

async function bringAuthorities(dataSource: DataSource): Promise<void> {
  const codes = [...new Set(shippedAuthorities.map(({ title, award }) => title ?? award!))];
  const known = await dataSource.query<{ key: string; code: string; isTitle: boolean }[]>(
    `SELECT t.key, t.code, true AS "isTitle" FROM title AS t WHERE t.code = ANY($1::text[])
     UNION ALL SELECT a.key, a.code, false FROM award AS a WHERE a.code = ANY($1::text[])`,
    [codes],
  );
  const keyOf = (code: string | null, isTitle: boolean): string | null =>
    known.find((one) => one.code === code && one.isTitle === isTitle)?.key ?? null;
  const rows = shippedAuthorities
    .map(({ title, award, ...said }) => ({
      key: newKey(),
      code: `${title ?? award!}/${said.act}/${said.validFrom}`,
      titleKey: keyOf(title, true),
      awardKey: keyOf(award, false),
      provinceKey: null,
      ...said,
    }))
    // An award of ours gave way to one that was defined here: who is competent for that is said here, too.
    .filter(({ titleKey, awardKey }) => titleKey !== null || awardKey !== null);
  const taken = await overlapping(dataSource, rows);
  await authorities.insertAll(
    dataSource,
    rows.filter(({ code }) => !taken.has(code)),
    {
      onConflict: `(code) DO UPDATE SET holder_kind = excluded.holder_kind, holder_level = excluded.holder_level, position = excluded.position,
        valid_to = excluded.valid_to, citation = excluded.citation, unverified = excluded.unverified WHERE authority.version = 1`,
    },
  );
}

interface Dated {
  code: string;
  titleKey: string | null;
  awardKey: string | null;
  act: string;
  validFrom: string;
  validTo: string | null;
}

/** Codes of those whose days somebody here has given to another. */
async function overlapping(dataSource: DataSource, rows: readonly Dated[]): Promise<Set<string>> {
  const said = rows.map(({ code, titleKey, awardKey, act, validFrom, validTo }) => ({
    code,
    honour: titleKey ?? awardKey,
    act,
    from: validFrom,
    to: validTo,
  }));
  const taken = await dataSource.query<{ code: string }[]>(
    `SELECT DISTINCT s.code FROM jsonb_to_recordset($1::jsonb) AS s(code text, honour uuid, act text, "from" date, "to" date)
     JOIN authority AS h ON coalesce(h.title_key, h.award_key) = s.honour AND h.act = s.act AND h.province_key IS NULL
       AND daterange(h.valid_from, h.valid_to, '[]') && daterange(s."from", s."to", '[]')
     WHERE h.code <> s.code`,
    [JSON.stringify(said)],
  );
  return new Set(taken.map(({ code }) => code));
}
