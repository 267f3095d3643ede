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
  resources: {
    subjectAssessments: {
      name: 'Đánh giá người dân',
      about:
        'Công dân, gia đình, dòng họ và cộng đồng của địa bàn, mỗi đối tượng một lần trong năm theo một bộ tiêu chí.',
      empty: 'Chưa có đánh giá nào',
      emptyAdvice:
        'Đánh giá bắt đầu khi có câu trả lời đầu tiên: từ danh sách điểm, qua đường dẫn, hoặc đơn vị nhập thay.',
      notNow: 'Chưa đến bước này, hoặc do chính bạn nhập.',
      difficult: 'vùng khó khăn',
      submitMany: {
        label: 'Gửi để xét',
        explanation: 'Gửi những đánh giá đã trả lời đủ; sau khi gửi chỉ sửa được nếu bị trả lại.',
        done: 'Đã gửi %{smart_count} đánh giá',
      },
      reviewMany: {
        label: 'Xét xong',
        explanation: 'Kết quả được tính theo bộ tiêu chí và giữ lại; không đạt cũng là một kết quả.',
        done: 'Đã xét %{smart_count} đánh giá',
      },
      entry: {
        title: 'Đánh giá',
        noRound: 'Không có đợt đánh giá nào đang mở cho đối tượng này.',
        begin: 'Nhập thay',
        goOn: 'Nhập tiếp',
        look: 'Xem',
        onBehalf: 'Nhập thay',
        about: 'Đơn vị nhập thay người được đánh giá: ghi lý do và ngày họ đồng ý.',
        ahead: 'Ngày đồng ý không được sau hôm nay.',
        nobody: 'Không tìm thấy ai. Gõ đủ họ và tên.',
        guardianHelp: 'Công dân khác đủ 18 tuổi trong địa bàn; gõ đủ họ và tên để tìm.',
        explanation:
          'Sau khi gửi, một người khác của đơn vị xét; chỉ sửa được nếu bị trả lại. Kết quả theo nội dung hiện nay: %{outcome}.',
        unsaid: {
          reason: 'Chưa ghi lý do nhập thay.',
          consent: 'Chưa ghi ngày đồng ý.',
          guardian: 'Chưa chọn người giám hộ.',
        },
      },
      fields: {
        reason: 'Lý do nhập thay',
        subject: 'Người, gia đình, dòng họ, cộng đồng',
        kind: 'Đối tượng',
        state: 'Trạng thái',
        outcome: 'Kết quả',
        year: 'Năm',
        communityId: 'Thôn, tổ dân phố',
        keeper: 'Đơn vị quản lý danh sách',
        channel: 'Cách nhập',
        consentOn: 'Đồng ý ngày',
        guardian: 'Người giám hộ',
        remark: 'Lý do trả lại',
        target: 'Chỉ số',
        lastYear: 'Năm trước',
      },
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
