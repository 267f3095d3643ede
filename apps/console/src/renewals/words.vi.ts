export const words = {
  enums: {
    RecognitionStepKind: {
      RECOGNISED: 'Được công nhận',
      RECOGNISED_AGAIN: 'Được công nhận lại',
      UPGRADED: 'Được nâng mức',
      LAPSED: 'Hết hiệu lực',
      REVOKED: 'Bị hủy',
      REPLACED: 'Cấp lại giấy chứng nhận',
    },
  },
  trail: {
    subjects: { RenewalNotice: 'Nhắc hạn công nhận' },
    acts: { recognition: { renewalNoticed: 'Nhắc hạn công nhận bằng thư điện tử' } },
  },
  resources: {
    renewals: {
      name: 'Sắp hết hiệu lực',
      about:
        'Công nhận nào hết hiệu lực tháng nào. Hệ thống gửi thư cho đơn vị và cơ quan quyết định trước 6, 3 và 1 tháng, mỗi lần một thư, tới địa chỉ cơ quan; đơn vị đã kết thúc thì gửi đơn vị tiếp nhận.',
      ahead: 'Xem trước',
      months: '%{smart_count} tháng |||| %{smart_count} tháng',
      inMonth: 'Tháng %{month}/%{year}: %{count}',
      withoutReceiver: '%{count} không có nơi nhận thư nhắc: đơn vị đã kết thúc và không đơn vị nào tiếp nhận.',
      empty: 'Không có công nhận nào hết hiệu lực trong thời gian này',
      emptyAdvice: 'Chọn thời gian dài hơn để xem xa hơn.',
      history: 'Quá trình công nhận, khen thưởng',
    },
  },
};
