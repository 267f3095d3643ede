export const words = {
  enums: {
    EntryChannel: { ON_BEHALF: 'Đơn vị nhập thay', LINK: 'Tự điền qua đường dẫn', FILE: 'Từ danh sách' },
    OnBehalfReason: {
      ON_PAPER: 'Trả lời trên giấy hoặc bằng lời, nhờ nhập thay',
      WITHOUT_DEVICE: 'Không có thiết bị',
      NEEDS_HELP: 'Cần người giúp',
      MINOR: 'Chưa đủ 18 tuổi',
      MEETING: 'Tự đánh giá trong cuộc họp',
    },
  },
  trail: {
    acts: {
      subjectAssessment: {
        saved: 'Nhập đánh giá của người dân, gia đình, dòng họ, cộng đồng',
        submitted: 'Gửi đánh giá của người dân, gia đình, dòng họ, cộng đồng',
        returned: 'Trả lại đánh giá của người dân, gia đình, dòng họ, cộng đồng',
        reviewed: 'Xét xong đánh giá của người dân, gia đình, dòng họ, cộng đồng',
      },
    },
    subjects: { SubjectAssessment: 'Đánh giá người dân, gia đình, dòng họ, cộng đồng' },
  },
};
