export const words = {
  enums: {
    ThingKind: { ADMINISTRATIVE_UNIT: 'Đơn vị hành chính' },
    AdministrativeLevel: {
      COUNTRY: 'Trung ương',
      PROVINCE: 'Cấp tỉnh',
      DISTRICT: 'Cấp huyện (đến 30/6/2025)',
      COMMUNE: 'Cấp xã',
    },
    SuccessionExtent: { WHOLE: 'Toàn bộ', PART: 'Một phần' },
  },
  resources: {
    administrativeUnits: {
      name: 'Đơn vị hành chính',
      about: 'Bản đồ hành chính vào một ngày bất kỳ, kể cả trước khi bỏ cấp huyện ngày 1/7/2025.',
      details: 'Thông tin',
      predecessors: 'Hình thành từ',
      noPredecessors: 'Không có đơn vị tiền thân được ghi nhận.',
      successors: 'Nay thuộc về',
      noSuccessors: 'Đơn vị chưa được sáp nhập hay chia tách.',
      showBelow: 'Xem các đơn vị bên dưới',
      empty: 'Không có đơn vị hành chính nào vào ngày này',
      emptyAdvice: 'Thử chọn ngày khác.',
      fields: {
        name: 'Tên',
        code: 'Mã',
        level: 'Cấp',
        parentId: 'Thuộc',
        valid: 'Hiệu lực',
        legalBasis: 'Căn cứ pháp lý',
        below: 'Bên dưới',
        on: 'Ngày',
        extent: 'Phạm vi',
        asOf: 'Tính đến ngày',
        search: 'Tìm theo tên, mã',
      },
    },
  },
};
