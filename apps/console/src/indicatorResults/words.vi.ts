export const words = {
  enums: {
    IndicatorResultState: { DRAFT: 'Chờ xác nhận', CONFIRMED: 'Đã xác nhận' },
    ResultSource: { ENTERED: 'Địa bàn tự ghi' },
  },
  resources: {
    indicatorResults: {
      name: 'Kết quả chỉ tiêu',
      about: 'Số liệu từng chỉ tiêu của từng địa bàn theo năm, luôn có cả tử số và mẫu số.',
      create: 'Ghi kết quả',
      details: 'Số liệu',
      empty: 'Chưa có số liệu nào',
      emptyAdvice: 'Ghi kết quả của địa bàn; số liệu được cộng lên khi đã xác nhận.',
      emptyToReaders: 'Số liệu của địa bàn và cấp dưới sẽ hiện ở đây.',
      unitHelp: 'Để trống nếu là địa bàn hôm nay. Với năm trước khi sắp xếp, chọn đơn vị cũ đã nhập vào địa bàn.',
      confirm: {
        label: 'Xác nhận số liệu',
        explanation: 'Từ đây số liệu được cộng vào kết quả của các cấp trên.',
        done: 'Đã xác nhận số liệu',
      },
      amend: {
        label: 'Sửa số liệu',
        explanation: 'Số liệu mới thay số liệu đang chờ xác nhận.',
        ofConfirmed: 'Số liệu đã xác nhận sẽ phải xác nhận lại; đến khi đó không được cộng. Hãy nêu lý do.',
        done: 'Đã sửa số liệu',
      },
      fields: {
        indicatorId: 'Chỉ tiêu',
        organisationId: 'Đơn vị ghi',
        unitId: 'Địa bàn',
        year: 'Năm',
        numerator: 'Tử số',
        denominator: 'Mẫu số',
        numbers: 'Tử số / mẫu số',
        value: 'Kết quả',
        state: 'Tình trạng',
        source: 'Nguồn',
        recordedAt: 'Ghi lúc',
      },
    },
  },
  trail: {
    acts: {
      indicatorResult: {
        recorded: 'Ghi kết quả chỉ tiêu',
        amended: 'Sửa kết quả chỉ tiêu',
        confirmed: 'Xác nhận kết quả chỉ tiêu',
      },
    },
    subjects: { IndicatorResult: 'Kết quả chỉ tiêu' },
  },
};
