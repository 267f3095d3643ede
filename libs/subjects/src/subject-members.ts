import type { Transaction } from '@app/kernel';
import type { SubjectRow } from './subject-store';
import { SubjectError } from './subjects.errors';

const MEMBERS = {
  community: `SELECT count(*)::int AS members FROM membership AS m WHERE m.province_id = $1 AND m.community_key = $2 AND m.valid_to IS NULL`,
  family: `SELECT count(*)::int AS members FROM membership AS m WHERE m.province_id = $1 AND m.family_key = $2 AND m.valid_to IS NULL`,
  clan: `SELECT count(*)::int AS members FROM family AS f WHERE f.province_id = $1 AND f.clan_key = $2 AND f.ends_on IS NULL`,
};
const FAMILIES = `SELECT count(*)::int AS members FROM family AS f WHERE f.province_id = $1 AND f.community_key = $2 AND f.ends_on IS NULL`;

/** What ends has nobody in it any more. Throws SUBJECT_HAS_MEMBERS. */
export async function mustBeEmpty(
  tx: Transaction,
  { provinceId, key }: SubjectRow,
  kind: keyof typeof MEMBERS,
): Promise<void> {
  const statements = kind === 'community' ? [MEMBERS.community, FAMILIES] : [MEMBERS[kind]];
  for (const statement of statements) {
    const [found] = await tx.query<{ members: number }>(statement, [provinceId, key]);
    if (found!.members > 0) throw SubjectError.SUBJECT_HAS_MEMBERS({ members: found!.members });
  }
}
