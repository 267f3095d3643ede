export const words = {
  enums: { CalendarDayKind: { HOLIDAY: 'Ngày nghỉ', WORKING_DAY: 'Ngày làm bù' } },
  resources: {
    calendar: {
      name: 'Lịch làm việc',
      about: 'Ngày nghỉ lễ, Tết và ngày làm bù; ngày nhắc việc được tính theo lịch này.',
      year: 'Năm',
      days: 'Ngày nghỉ và ngày làm bù năm %{year}',
      confirmed: 'Đã xác minh',
      unconfirmed: 'Chưa xác minh',
      unconfirmedMeans:
        'Lịch nghỉ Tết năm %{year} chưa được nhập theo quyết định của năm. Ngày nhắc việc mới chỉ tính cuối tuần và ngày lễ cố định.',
      empty: 'Chưa có ngày nào',
      emptyAdvice: 'Người quản trị nhập ngày nghỉ theo văn bản thông báo của năm.',
      add: 'Thêm ngày',
      setMeans: 'Ngày nhắc việc của cả nước được tính lại theo ngày này.',
      edit: 'Sửa ngày',
      remove: 'Bỏ ngày',
      removeMeans: 'Bỏ ngày %{day} (%{name}) khỏi lịch.',
      citationHelp: 'Số, ký hiệu và ngày của văn bản quy định.',
      fields: { day: 'Ngày', kind: 'Loại', name: 'Tên', citation: 'Căn cứ', acts: 'Thao tác' },
    },
  },
};
