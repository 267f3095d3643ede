import { newKey } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { titles } from '../titles.sql';
import { shippedTitles } from './shipped-titles';

/**
 * Brings the titles that come with the programme up to this build, with the days between which each stands. What was amended or closed here stays as it is, and
 * so does what was defined here before the programme brought it: there is one of a name and day.
 */
export async function loadTitles(dataSource: DataSource): Promise<void> {
  const shipped = JSON.stringify(
    shippedTitles.map(({ code, subject, nameVi, validFrom }) => ({ code, subject, nameVi, validFrom })),
  );
  const taken = await dataSource.query<{ code: string }[]>(
    `SELECT s.code FROM jsonb_to_recordset($1::jsonb) AS s(code text, subject text, "nameVi" text, "validFrom" date)
     JOIN title AS t ON t.subject = s.subject AND lower(t.name_vi) = lower(s."nameVi") AND t.valid_from IS NOT DISTINCT FROM s."validFrom"
     WHERE t.code <> s.code AND NOT (t.is_shipped AND t.version = 1)`,
    [shipped],
  );
  const isTaken = new Set(taken.map(({ code }) => code));
  await titles.insertAll(
    dataSource,
    shippedTitles.filter(({ code }) => !isTaken.has(code)).map((title) => ({ key: newKey(), ...title })),
    {
      onConflict: `(code) DO UPDATE SET kind = excluded.kind, subject = excluded.subject, name_vi = excluded.name_vi, name_en = excluded.name_en,
        basis = excluded.basis, criteria_set_key = excluded.criteria_set_key, valid_from = excluded.valid_from, valid_to = excluded.valid_to, unverified = excluded.unverified
        WHERE title.version = 1`,
    },
  );
}
