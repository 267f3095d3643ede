import { definePermissions, Role } from '@app/kernel';

/** Those who keep the lists. Schools, whoever looks after money and administrators have nothing to do with how citizens are assessed. */
const keepers = [Role.Officer, Role.AssociationOfficer];

export const SubjectAssessmentPermission = definePermissions(
  'subjectAssessment',
  {
    Read: [...keepers, Role.Leader],
    /** Answers for those whom the own office keeps, and sends. */
    Enter: keepers,
    /** Returns, or finishes the review, at the office that keeps the subject. */
    Review: [...keepers, Role.Leader],
  },
  {
    Read: {
      vi: 'xem đánh giá công dân, gia đình, dòng họ và cộng đồng',
      en: 'look at assessments of citizens, families, clans and communities',
    },
    Enter: {
      vi: 'nhập đánh giá thay công dân, gia đình, dòng họ và cộng đồng',
      en: 'enter assessments for citizens, families, clans and communities',
    },
    Review: {
      vi: 'xét đánh giá công dân, gia đình, dòng họ và cộng đồng',
      en: 'review assessments of citizens, families, clans and communities',
    },
  },
);

/** The own commune's counts, and those of another office on its behalf. */
export const ENTERING = { own: SubjectAssessmentPermission.Enter, others: SubjectAssessmentPermission.Enter };
