import { AdministrativeLevel, OrganisationKind } from '@app/organisations';
import { type Authority, AuthorityAct } from '../authority.entity';

/** The honour by its code, title or award. */
type ShippedAuthority = Pick<
  Authority,
  'act' | 'holderKind' | 'holderLevel' | 'position' | 'validFrom' | 'validTo' | 'citation' | 'unverified'
> & { title: string | null; award: string | null };

/** By hand: who holds what of a title at one tier, in the words of the circular. */
interface Held {
  holder: [OrganisationKind, AdministrativeLevel];
  position?: string;
  at: string;
}

interface Tier {
  /** Titles of both levels begin so. */
  title: string;
  text: string;
  validFrom: string;
  validTo: string | null;
  acts: Record<AuthorityAct, Held>;
}

const UNIT = { text: 'Thông tư 24/2023/TT-BGDĐT', validFrom: '2024-01-26' };
const COMMUNITY = { text: 'Thông tư 25/2023/TT-BGDĐT', validFrom: '2024-02-12' };
/** Since July 2025 there are no districts, and no text found says who stands in for them. */
const LAST_OF_DISTRICTS = '2025-06-30';

const OFFICE: Held['holder'] = [OrganisationKind.EducationOffice, AdministrativeLevel.District];
const DEPARTMENT: Held['holder'] = [OrganisationKind.EducationDepartment, AdministrativeLevel.Province];
const MINISTRY: Held['holder'] = [OrganisationKind.Ministry, AdministrativeLevel.Country];
const committee = (level: AdministrativeLevel): Held['holder'] => [OrganisationKind.PeoplesCommittee, level];

/** The copy at hand of Circular 25/2023 leaves clauses 1 to 3 of its articles 5, 10 and 15 blank: who decides is cited from the procedure. */
const TIERS: readonly Tier[] = [
  {
    title: 'learning-unit/district',
    ...UNIT,
    validTo: LAST_OF_DISTRICTS,
    acts: {
      receive: { holder: OFFICE, at: 'Điều 10 khoản 2 điểm a' },
      appraise: { holder: OFFICE, at: 'Điều 10 khoản 2 điểm b, c, đ' },
      decide: { holder: committee(AdministrativeLevel.District), position: 'Chủ tịch', at: 'Điều 5 khoản 1' },
    },
  },
  {
    title: 'learning-unit/province',
    ...UNIT,
    validTo: null,
    acts: {
      receive: { holder: DEPARTMENT, at: 'Điều 16 khoản 2 điểm a' },
      appraise: { holder: DEPARTMENT, at: 'Điều 16 khoản 2 điểm b, c, đ' },
      decide: { holder: committee(AdministrativeLevel.Province), position: 'Chủ tịch', at: 'Điều 11 khoản 1' },
    },
  },
  {
    title: 'learning-community/commune',
    ...COMMUNITY,
    validTo: LAST_OF_DISTRICTS,
    acts: {
      receive: { holder: OFFICE, at: 'Điều 9 khoản 2 điểm a' },
      appraise: { holder: OFFICE, at: 'Điều 9 khoản 2 điểm b, c' },
      decide: { holder: OFFICE, position: 'Trưởng phòng', at: 'Điều 9 khoản 2 điểm đ' },
    },
  },
  {
    title: 'learning-community/district',
    ...COMMUNITY,
    validTo: LAST_OF_DISTRICTS,
    acts: {
      receive: { holder: DEPARTMENT, at: 'Điều 14 khoản 2 điểm a' },
      appraise: { holder: DEPARTMENT, at: 'Điều 14 khoản 2 điểm b, c' },
      decide: { holder: DEPARTMENT, position: 'Giám đốc', at: 'Điều 14 khoản 2 điểm đ' },
    },
  },
  {
    title: 'learning-community/province',
    ...COMMUNITY,
    validTo: null,
    acts: {
      receive: { holder: MINISTRY, at: 'Điều 19 khoản 2 điểm a' },
      appraise: { holder: MINISTRY, at: 'Điều 19 khoản 2 điểm b, c' },
      decide: { holder: MINISTRY, position: 'Bộ trưởng', at: 'Điều 19 khoản 2 điểm e' },
    },
  },
];

const LEVELS = [1, 2] as const;

const ofCirculars: readonly ShippedAuthority[] = TIERS.flatMap(({ title, text, validFrom, validTo, acts }) =>
  LEVELS.flatMap((level) =>
    Object.values(AuthorityAct).map((act) => {
      const { holder, position = null, at } = acts[act];
      const [holderKind, holderLevel] = holder;
      const honour = { title: `${title}/${level}`, award: null };
      const citation = `${text}, ${at}`;
      return { ...honour, act, holderKind, holderLevel, position, validFrom, validTo, citation, unverified: null };
    }),
  ),
);

/** The chairman of a commune decides since July 2025, where districts did before. */
const chairman = (
  honour: Pick<ShippedAuthority, 'title' | 'award'>,
  citation: string,
  unverified: ShippedAuthority['unverified'],
): ShippedAuthority => ({
  ...honour,
  act: AuthorityAct.Decide,
  holderKind: OrganisationKind.PeoplesCommittee,
  holderLevel: AdministrativeLevel.Commune,
  position: 'Chủ tịch',
  validFrom: '2025-07-01',
  validTo: null,
  citation,
  unverified,
});

const ARTICLE = {
  vi: 'Điều, khoản của Nghị định 129/2025/NĐ-CP chưa xác minh; nguồn thứ cấp nêu thẩm quyền này từ ngày 01/7/2025.',
  en: 'The article of Decree 129/2025/NĐ-CP is not confirmed; a second-hand source names this authority from 1 July 2025 on.',
};
const QUOTED = {
  vi: 'Điều 75 khoản 1 của Luật được dẫn lại từ nguồn thứ cấp; toàn văn chưa xác minh.',
  en: 'Article 75(1) of the law is cited from a second-hand source; its full text is not confirmed.',
};

/** Titles that Decree 129/2025 gives to the chairman of a commune. */
const OF_COMMUNES = ['cultural-hamlet', 'cultural-family', 'advanced-collective', 'fighter/base', 'advanced-worker'];

/** Of the whole country, each with the text that says so; where none was confirmed there is nothing until an administrator enters it. */
export const shippedAuthorities: readonly ShippedAuthority[] = [
  ...ofCirculars,
  ...OF_COMMUNES.map((title) => chairman({ title, award: null }, 'Nghị định 129/2025/NĐ-CP', ARTICLE)),
  chairman(
    { title: null, award: 'commendation/commune' },
    'Luật Thi đua, khen thưởng 06/2022/QH15, Điều 75 khoản 1',
    QUOTED,
  ),
];
