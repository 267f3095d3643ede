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
      emptyAdvice: 'Phong trào được lập khi đọc văn bản phát động.',
      fields: {
        name: 'Tên phong trào',
        organisation: 'Đơn vị phát động',
        period: 'Thời gian',
        directiveId: 'Văn bản phát động',
      },
    },
  },
};
