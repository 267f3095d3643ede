export const words = {
  enums: {
    ThingKind: { MOVEMENT: 'Phong trào' },
    TraceEdgeKind: { BEGUN_BY: 'Do văn bản phát động' },
  },
  resources: {
    movements: {
      name: 'Phong trào thi đua',
      about: 'Phong trào kéo dài nhiều năm, do văn bản phát động.',
      details: 'Thông tin phong trào',
      empty: 'Chưa có phong trào nào',
      emptyAdvice: 'Phong trào được lập khi đọc văn bản phát động, hoặc lập tại đây.',
      emptyToReaders: 'Phong trào do đơn vị của bạn hoặc cấp trên phát động sẽ hiện ở đây.',
      create: 'Lập phong trào',
      launch: 'Phát động',
      endsOnHelp: 'Để trống nếu chưa định ngày kết thúc.',
      directiveHelp: 'Để trống nếu phong trào không do một văn bản trong sổ phát động.',
      fields: {
        organisationId: 'Đơn vị phát động',
        startsOn: 'Ngày bắt đầu',
        endsOn: 'Ngày kết thúc',
        name: 'Tên phong trào',
        organisation: 'Đơn vị phát động',
        period: 'Thời gian',
        directiveId: 'Văn bản phát động',
      },
    },
  },
};
