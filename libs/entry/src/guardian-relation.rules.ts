import { searchName } from '@app/organisations';
import { GuardianRelation } from '@app/subject-assessments';

/** As offices write it, without marks; what one word may mean two of is not among them. */
const WRITTEN: Readonly<Record<GuardianRelation, readonly string[]>> = {
  [GuardianRelation.Father]: ['cha', 'bo', 'tia', 'cha de', 'bo de', 'cha ruot', 'bo ruot', 'father'],
  [GuardianRelation.Mother]: ['me', 'ma', 'me de', 'me ruot', 'mother'],
  [GuardianRelation.Grandparent]: [
    'ong',
    'ong noi',
    'ong ngoai',
    'ba noi',
    'ba ngoai',
    'ong ba',
    'grandparent',
    'grandmother',
    'grandfather',
  ],
  [GuardianRelation.Sibling]: ['anh', 'chi', 'anh ruot', 'chi ruot', 'anh trai', 'chi gai', 'brother', 'sister'],
  [GuardianRelation.Relative]: [
    'bac',
    'chu',
    'cau',
    'co',
    'di',
    'bac ruot',
    'chu ruot',
    'cau ruot',
    'co ruot',
    'di ruot',
    'aunt',
    'uncle',
  ],
  [GuardianRelation.Appointed]: [
    'duoc cu',
    'duoc chi dinh',
    'theo quyet dinh',
    'giam ho theo quyet dinh',
    'nguoi giam ho theo quyet dinh',
    'nguoi giam ho duoc cu hoac chi dinh',
    'appointed',
    'guardian by decision',
  ],
};

/** Its marks alone say whether a father or a grandmother is meant. */
const MARKED: Readonly<Partial<Record<string, GuardianRelation>>> = { bà: GuardianRelation.Grandparent };

/** What a cell says that the guardian is to the minor; null where it says nothing of that. */
export function relationIn(text: string): GuardianRelation | null {
  const marked = MARKED[text.trim().normalize('NFC').toLowerCase()];
  if (marked) return marked;
  const words = searchName(text);
  return Object.values(GuardianRelation).find((relation) => WRITTEN[relation].includes(words)) ?? null;
}
