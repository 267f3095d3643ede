import { definePermissions, Role } from '@app/kernel';

const offices = [Role.Officer, Role.AssociationOfficer, Role.Leader];
const readers = [Role.Reporter, ...offices];

export const RecognitionPermission = definePermissions(
  'recognition',
  {
    Read: readers,
    /** Rounds of the own office. */
    Open: offices,
    Nominate: [Role.Reporter, ...offices],
    NominateOthers: offices,
    NominateSubjects: [Role.Officer, Role.AssociationOfficer],
    /** At the office whose round it is. */
    Appraise: offices,
    /** At the office that is competent. */
    Grant: [Role.Officer, Role.AssociationOfficer, Role.Leader],
    Revoke: [Role.Leader],
  },
  {
    Read: { vi: 'xem các đợt xét và kết quả công nhận, khen thưởng', en: 'look at rounds and recognitions' },
    Open: { vi: 'mở đợt xét công nhận, khen thưởng', en: 'open rounds of recognition' },
    Nominate: { vi: 'đề nghị công nhận, khen thưởng đơn vị mình', en: 'nominate the own organisation' },
    NominateOthers: { vi: 'đề nghị thay đơn vị khác', en: 'nominate other organisations' },
    NominateSubjects: {
      vi: 'đề nghị cho thôn, dòng họ, gia đình và công dân',
      en: 'nominate communities, clans, families and citizens',
    },
    Appraise: { vi: 'thẩm định hồ sơ đề nghị', en: 'appraise nominations' },
    Grant: { vi: 'ghi quyết định công nhận, khen thưởng vào sổ', en: 'enter decisions on recognitions' },
    Revoke: { vi: 'hủy, thu hồi công nhận, khen thưởng', en: 'revoke recognitions' },
  },
);

/** Whoever nominates organisations, the own one and others on their behalf, and whoever nominates subjects. */
export const NOMINATING = {
  own: RecognitionPermission.Nominate,
  others: RecognitionPermission.NominateOthers,
  subjects: RecognitionPermission.NominateSubjects,
};
