import type { Message } from '@app/kernel';
import { searchName } from '@app/organisations';
import { columnOf } from '@app/subjects';

/** What a list of scores may say of whoever agreed: for a minor the guardian, and on which day. */
export const GUARDIAN_COLUMNS = [
  'guardian',
  'guardianBirth',
  'guardianNumber',
  'guardianRelation',
  'consentOn',
] as const;
export type GuardianColumn = (typeof GUARDIAN_COLUMNS)[number];

/** What each is called in files and on screens. */
export const GUARDIAN_COLUMN_WORDS: Readonly<Record<GuardianColumn, Message>> = {
  guardian: { vi: 'Người giám hộ', en: 'Guardian' },
  guardianBirth: { vi: 'Năm sinh người giám hộ', en: 'Year of birth of the guardian' },
  guardianNumber: { vi: 'Số định danh người giám hộ', en: 'Identity number of the guardian' },
  guardianRelation: { vi: 'Quan hệ của người giám hộ', en: 'Relation of the guardian' },
  consentOn: { vi: 'Ngày đồng ý', en: 'Agreed on' },
};

const GUARDIAN = /\b(nguoi giam ho|giam ho|phu huynh|cha me|bo me|guardian)\b/g;
/** What stands between the words that remain once the guardian is taken out. */
const LOOSE = /^((hoac|cua|of|the)\b ?)+|( ?\b(hoac|cua|of|the))+$/g;
const AGREED = /^(ngay .*dong y|agreed on|day of consent)( .*)?$/;

/** What is left of a heading that asks what the guardian is to the minor. */
const RELATION = /^(quan he( voi| cua)?|moi quan he( voi| cua)?|la|la gi|relation( to| of)?( the)?)$/;

const READ: Readonly<Partial<Record<string, GuardianColumn>>> = {
  name: 'guardian',
  birth: 'guardianBirth',
  nationalId: 'guardianNumber',
};

/** What a heading asks of whoever agrees: a column; null for what is said of them and not read, as where they live; undefined where it says nothing of them. */
export function guardianColumnOf(heading: string): GuardianColumn | null | undefined {
  const words = searchName(heading);
  if (AGREED.test(words)) return 'consentOn';
  const rest = words.replace(GUARDIAN, ' ').replace(/ +/g, ' ').trim();
  if (rest === words) return undefined;
  const asked = rest.replace(LOOSE, '').trim();
  if (RELATION.test(rest) || RELATION.test(asked)) return 'guardianRelation';
  return asked === '' || asked === 'ten' ? 'guardian' : (READ[columnOf(asked) ?? ''] ?? null);
}
