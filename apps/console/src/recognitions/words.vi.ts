export const words = {
  enums: { DraftKind: { RECOGNITION_DECISION: 'Quyết định công nhận, khen thưởng' } },
  trail: {
    acts: {
      recognitionRound: {
        opened: 'Mở đợt xét công nhận, khen thưởng',
        amended: 'Sửa hạn của đợt xét',
        closed: 'Đóng nhận đề nghị',
        reopened: 'Mở lại đợt xét',
        cancelled: 'Hủy đợt xét',
        decided: 'Kết thúc đợt xét: đã có quyết định',
      },
      nomination: {
        made: 'Đề nghị công nhận, khen thưởng',
        withdrawn: 'Rút đề nghị',
        appraised: 'Thẩm định đề nghị',
      },
      recognition: { granted: 'Ghi quyết định công nhận, khen thưởng', revoked: 'Hủy công nhận, khen thưởng' },
    },
    subjects: {
      RecognitionRound: 'Đợt xét công nhận, khen thưởng',
      Nomination: 'Đề nghị công nhận, khen thưởng',
      Recognition: 'Công nhận, khen thưởng',
    },
  },
};
