import type { IsoDate } from '@app/kernel';
import { OrganisationKind } from '@app/organisations';

/** Whose rules a campaign follows. */
export enum CampaignRegime {
  /** A school of the national system asks. */
  School = 'school',
  /** The association, or whoever else is no school: other texts, and what its own rules say. */
  Own = 'own',
}

/** Days that a text sets, from a day on. What no text that was read says is null, and is shown as unconfirmed. */
export interface CampaignLaw {
  regime: CampaignRegime;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  /** Calendar days for deciding on a plan. */
  approvalDays: number | null;
  approvalCitation: string | null;
  /** Working days between posting the plan of use and using what was given. */
  postingDays: number | null;
  postingCitation: string | null;
}

export const CAMPAIGN_LAW: readonly CampaignLaw[] = [
  {
    regime: CampaignRegime.School,
    validFrom: '2018-09-18',
    validTo: null,
    approvalDays: 15,
    approvalCitation: 'TT 16/2018/TT-BGDĐT, Điều 5 khoản 2',
    postingDays: 15,
    postingCitation: 'TT 16/2018/TT-BGDĐT, Điều 7 khoản 1',
  },
  {
    regime: CampaignRegime.Own,
    validFrom: '1900-01-01',
    validTo: null,
    approvalDays: null,
    approvalCitation: null,
    postingDays: null,
    postingCitation: null,
  },
];

export const lawOn = (regime: CampaignRegime, day: IsoDate): CampaignLaw | null =>
  CAMPAIGN_LAW.find(
    (law) => law.regime === regime && law.validFrom <= day && (law.validTo === null || day <= law.validTo),
  ) ?? null;

/** Their own council or board approves (TT 16/2018/TT-BGDĐT, Điều 5 khoản 1): the days of khoản 2 bind only departments and offices of education. */
const BY_OWN_COUNCIL: ReadonlySet<OrganisationKind> = new Set([OrganisationKind.University]);

/** Days for deciding on a plan of such an organisation; null: no text sets any. */
export const approvalDaysOf = (law: CampaignLaw | null, kind: OrganisationKind | null): number | null =>
  kind !== null && BY_OWN_COUNCIL.has(kind) ? null : (law?.approvalDays ?? null);

/** What money may be asked for, or not. */
export interface CampaignUse {
  code: string;
  isAllowed: boolean;
  nameVi: string;
  nameEn: string;
  citation: string;
  validFrom: IsoDate;
  validTo: IsoDate | null;
}

const use = (code: string, isAllowed: boolean, place: string, nameVi: string, nameEn: string): CampaignUse => ({
  code,
  isAllowed,
  nameVi,
  nameEn,
  citation: `TT 16/2018/TT-BGDĐT, Điều 3 ${place}`,
  validFrom: '2018-09-18',
  validTo: null,
});

/** Of schools; for a drive of the association no list was found in a text. */
export const CAMPAIGN_USES: readonly CampaignUse[] = [
  use(
    'equipment',
    true,
    'khoản 1 điểm a',
    'Thiết bị, đồ dùng dạy, học và nghiên cứu',
    'Equipment for teaching, learning and research',
  ),
  use(
    'works',
    true,
    'khoản 1 điểm a',
    'Sửa chữa, cải tạo, xây công trình phục vụ giáo dục',
    'Repairing or building what education takes place in',
  ),
  use(
    'activities',
    true,
    'khoản 1 điểm b',
    'Hỗ trợ hoạt động giáo dục, đào tạo, nghiên cứu',
    'Activities of education, training and research',
  ),
  use('teaching_pay', false, 'khoản 2', 'Trả công giảng dạy', 'Paying for teaching'),
  use(
    'staff',
    false,
    'khoản 2',
    'Khoản chi trực tiếp cho cán bộ, giáo viên, nhân viên',
    'Spending directly on managers, teachers and staff',
  ),
  use('security', false, 'khoản 2', 'An ninh, bảo vệ', 'Security and guards'),
  use('parking', false, 'khoản 2', 'Trông giữ xe của học sinh', 'Looking after the vehicles of pupils'),
  use('cleaning', false, 'khoản 2', 'Công làm vệ sinh lớp, trường', 'Paying for the cleaning of rooms and school'),
  use(
    'staff_awards',
    false,
    'khoản 2',
    'Khen thưởng cán bộ, giáo viên, nhân viên',
    'Rewarding managers, teachers and staff',
  ),
  use('management', false, 'khoản 2', 'Chi phí hỗ trợ việc quản lý của nhà trường', 'Costs of managing the school'),
];

export const usesOn = (day: IsoDate): CampaignUse[] =>
  CAMPAIGN_USES.filter(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
