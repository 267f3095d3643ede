export const words = {
  resources: {
    communities: {
      name: 'Thôn, tổ dân phố',
      about: 'Nơi công dân và gia đình sinh sống, do xã, phường lập danh sách.',
      create: 'Ghi thôn, tổ dân phố',
      details: 'Thông tin',
      members: 'Công dân đang ở',
      empty: 'Chưa có thôn, tổ dân phố nào',
      emptyAdvice: 'Ghi các thôn, tổ dân phố trước, rồi đến gia đình và công dân.',
      onlyDifficult: 'Địa bàn khó khăn',
      nameHelp: 'Không kèm chữ “thôn”, “tổ dân phố”: ví dụ Đông, 5.',
      citationHelp: 'Quyết định công nhận địa bàn khó khăn.',
      fields: {
        kind: 'Loại',
        name: 'Tên',
        organisationId: 'Đơn vị lập danh sách',
        startsOn: 'Từ ngày',
        difficult: 'Địa bàn khó khăn',
        difficultFrom: 'Khó khăn từ ngày',
        difficultTo: 'Khó khăn đến ngày',
        difficultCitation: 'Theo quyết định',
        familyCount: 'Số gia đình',
        memberCount: 'Số công dân',
      },
    },
  },
};
