import { newKey } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { titles } from '../titles.sql';
import { shippedTitles } from './shipped-titles';

/** Brings the titles that come with the programme up to this build, with the days between which each stands. What was amended or closed here stays as it is. */
export async function loadTitles(dataSource: DataSource): Promise<void> {
  await titles.insertAll(
    dataSource,
    shippedTitles.map((title) => ({ key: newKey(), ...title })),
    {
      onConflict: `(code) DO UPDATE SET kind = excluded.kind, subject = excluded.subject, name_vi = excluded.name_vi, name_en = excluded.name_en,
        basis = excluded.basis, criteria_set_key = excluded.criteria_set_key, valid_from = excluded.valid_from, valid_to = excluded.valid_to, unverified = excluded.unverified
        WHERE title.version = 1`,
    },
  );
}
