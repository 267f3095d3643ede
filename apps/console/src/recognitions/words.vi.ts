export const words = {
  enums: {
    RecognitionValidity: { UNTIL: 'Có thời hạn', UNLIMITED: 'Không có thời hạn', UNVERIFIED: 'Chưa xác minh thời hạn' },
    RevocationGround: {
      FALSE_DECLARATION: 'Kê khai gian dối',
      FALSE_PAPERS: 'Giấy tờ giả',
      UNLAWFUL_APPRAISAL: 'Thẩm định trái quy định',
      LATER_FINDING: 'Phát hiện về sau',
    },
  },
  resources: {
    recognitions: {
      name: 'Sổ công nhận, khen thưởng',
      about: 'Từng trường hợp đã có quyết định, với số vào sổ và thời hạn; hủy là ghi thêm, không xóa.',
      details: 'Nội dung công nhận',
      empty: 'Chưa có công nhận, khen thưởng nào',
      emptyAdvice: 'Quyết định của một đợt xét được ghi vào sổ thì từng trường hợp hiện ở đây.',
      revokedSaid: 'Đã hủy ngày %{on}: %{ground}. %{reason}',
      untilSaid: '%{on} (bảo lưu tính từ sau năm %{year}, theo cách hiểu của hệ thống)',
      states: { standing: 'Còn hiệu lực', over: 'Đã hết hạn', revoked: 'Đã hủy' },
      fields: {
        number: 'Số vào sổ',
        honour: 'Danh hiệu, hình thức khen thưởng',
        who: 'Ai',
        kind: 'Đối tượng',
        year: 'Năm',
        grantedBy: 'Cơ quan quyết định',
        grantedOn: 'Ngày quyết định',
        decision: 'Quyết định',
        validUntil: 'Bảo lưu đến',
        endsBy: 'Hết hạn trước ngày',
        isRevoked: 'Đã hủy',
        state: 'Hiệu lực',
        round: 'Đợt xét',
        ground: 'Căn cứ hủy',
        revocation: 'Quyết định hủy',
      },
      revoke: {
        label: 'Hủy công nhận',
        explanation: 'Công nhận vẫn còn trong sổ, kèm căn cứ và lý do hủy; việc tra cứu công khai trả lời là đã hủy.',
        done: 'Đã hủy công nhận',
      },
    },
  },
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
