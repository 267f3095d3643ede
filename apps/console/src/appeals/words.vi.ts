export const words = {
  enums: {
    InboxPileKind: { APPEALS_TO_ANSWER: 'Kiến nghị về kết quả xét chờ trả lời' },
    AppealState: {
      OPEN: 'Chờ trả lời',
      UPHELD: 'Chấp nhận, xét lại',
      REJECTED: 'Không chấp nhận',
      WITHDRAWN: 'Đã rút',
    },
    DraftKind: { RECOGNITION_REFUSAL: 'Thông báo không đề nghị công nhận, khen thưởng' },
  },
  resources: {
    appeals: {
      name: 'Kiến nghị',
      text: 'Nội dung kiến nghị (không ghi tên người)',
      fields: { organisationId: 'Cơ quan trả lời thay' },
      outcome: 'Kết quả',
      answerText: 'Trả lời và lý do',
      byOn: '%{by}, %{on}',
      answered: 'Trả lời ngày %{on}: %{answer}',
      answerer: 'Chờ %{name} trả lời.',
      noAnswerer: 'Mọi cơ quan phía trên đều là bên liên quan: cần nêu cơ quan trả lời thay.',
      because: 'Lý do: %{reason}',
      letter: {
        label: 'Soạn thông báo kết quả',
        explanation: 'Dự thảo văn bản gửi bên đề nghị, kèm lý do vì sao không đề nghị công nhận, khen thưởng.',
      },
      lodge: {
        label: 'Kiến nghị',
        explanation:
          'Gửi cơ quan của đợt xét, hoặc cấp trên nếu cơ quan đó là bên liên quan; được trả lời kèm lý do. Chấp nhận thì đề nghị được xét lại.',
        done: 'Đã gửi kiến nghị',
      },
      withdraw: {
        label: 'Rút kiến nghị',
        explanation: 'Kiến nghị vẫn còn trong lịch sử; còn hạn thì gửi lại được.',
        done: 'Đã rút kiến nghị',
      },
      alternate: {
        label: 'Nêu cơ quan trả lời thay',
        explanation:
          'Khi cơ quan đến lượt trả lời cũng là bên liên quan. Cơ quan trả lời thay không là bên liên quan và quản lý nơi được đề nghị.',
        done: 'Đã nêu cơ quan trả lời thay',
      },
      answer: {
        label: 'Trả lời kiến nghị',
        explanation:
          'Chấp nhận thì đề nghị được thẩm định lại; đợt đã có quyết định chỉ mở lại cho riêng đề nghị này, kết quả đã ghi giữ nguyên.',
        done: 'Đã trả lời kiến nghị',
      },
    },
  },
  trail: {
    acts: {
      appeal: {
        lodged: 'Gửi kiến nghị',
        withdrawn: 'Rút kiến nghị',
        answered: 'Trả lời kiến nghị',
        reassigned: 'Nêu cơ quan trả lời kiến nghị thay',
      },
    },
  },
};
