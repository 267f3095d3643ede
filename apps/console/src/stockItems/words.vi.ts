export const words = {
  resources: {
    stockItems: {
      name: 'Kho hiện vật',
      about: 'Hiện vật được cho và còn trong kho; trao ai, cho việc gì.',
      details: 'Tồn kho',
      free: 'Không thuộc đợt vận động',
      empty: 'Kho chưa có hiện vật nào',
      emptyAdvice: 'Hiện vật vào kho khi ghi đóng góp bằng hiện vật.',
      fields: {
        name: 'Hiện vật',
        unit: 'Đơn vị',
        remains: 'Còn trong kho',
        campaign: 'Đợt vận động',
        organisation: 'Đơn vị giữ',
      },
      book: {
        title: 'Sổ kho (%{unit})',
        day: 'Ngày',
        what: 'Diễn giải',
        given: 'Nhận đóng góp',
        in: 'Nhập',
        out: 'Xuất',
        remains: 'Tồn',
        comesTo: 'Tồn đầu kỳ %{opening}, nhập %{cameIn}, xuất %{wentOut}, tồn cuối kỳ %{closing}.',
        first: 'Đang xem %{count} dòng đầu; tệp có đủ.',
      },
      store: {
        title: 'Nhập, xuất, tồn',
        opening: 'Tồn đầu kỳ',
        cameIn: 'Nhập',
        wentOut: 'Xuất',
        closing: 'Tồn cuối kỳ',
        first: 'Đang xem %{count} hiện vật đầu; tệp có đủ.',
      },
      handOut: {
        label: 'Xuất kho',
        explanation: '%{name}: còn %{remains} %{unit}. Ghi rõ xuất cho việc gì.',
        done: 'Đã ghi xuất kho',
        nothing: 'Kho đã hết hiện vật này',
        quantity: 'Số lượng (%{unit})',
        aim: 'Cho việc gì',
        receiver: 'Trao cho (nếu nêu tên)',
        day: 'Ngày',
      },
    },
  },
  trail: {
    acts: {
      stockItem: {
        handedOut: 'Xuất kho hiện vật',
      },
    },
    subjects: {
      StockItem: 'Hiện vật trong kho',
    },
  },
};
