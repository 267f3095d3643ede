import { defineErrors, KernelError, mapConstraints } from '@app/kernel';

export const AssignmentError = defineErrors({
  ASSIGNMENT_WITHOUT_ANSWERER: {
    vi: 'Nhiệm vụ phải có ít nhất một đơn vị chủ trì hoặc thực hiện.',
    en: 'A task needs at least one organisation that leads or does it.',
  },
  DEADLINE_DAY_AMBIGUOUS: {
    vi: 'Thời hạn ghi một ngày cụ thể, hoặc ngày và tháng lặp lại hằng năm, không ghi cả hai.',
    en: 'A deadline is one day, or a day and month of every year, not both.',
  },
  PARTY_HAS_PROGRESS: {
    vi: 'Không thể bỏ đơn vị đã báo cáo tiến độ khỏi nhiệm vụ.',
    en: 'An organisation that has recorded progress cannot be taken out of the task.',
  },
  PROGRESS_WITHOUT_EVIDENCE: {
    vi: 'Báo cáo hoàn thành 100 % phải kèm minh chứng: một tệp hoặc một văn bản.',
    en: 'Progress of 100 % needs evidence: a file or a document.',
  },
  EVIDENCE_NAME_MISSING: {
    vi: 'Tệp minh chứng phải có tên.',
    en: 'A file of evidence needs its name.',
  },
});

mapConstraints({
  fk_assignment_party_organisation: KernelError.NOT_FOUND,
  fk_directive_deadline_through: KernelError.NOT_FOUND,
  fk_assignment_progress_directive: KernelError.NOT_FOUND,
});
