export const words = {
  resources: {
    sentDispatches: {
      name: 'Văn bản đã gửi',
      about: 'Những lần đơn vị của bạn gửi văn bản: gửi cho ai, nơi nhận xử lý đến đâu, nơi nào từ chối và vì sao.',
      empty: 'Đơn vị chưa gửi văn bản nào',
      emptyAdvice: 'Mở một văn bản đã ban hành hoặc đã vào sổ, bấm “Gửi văn bản”.',
      more: 'và %{smart_count} nơi nữa',
      noReason: 'không ghi lý do',
      fields: {
        directive: 'Văn bản',
        sentAt: 'Gửi lúc',
        sender: 'Nơi gửi',
        counts: 'Tình hình xử lý',
        all: 'Số nơi nhận',
        refusals: 'Từ chối, lý do',
        refusers: 'Nơi từ chối',
        reasons: 'Lý do từ chối',
        note: 'Ghi chú',
        search: 'Tìm số, trích yếu',
        status: 'Tình hình ở nơi nhận',
        sentFrom: 'Gửi từ ngày',
        sentTo: 'Gửi đến ngày',
      },
    },
  },
};
