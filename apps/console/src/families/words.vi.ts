export const words = {
  resources: {
    families: {
      name: 'Gia đình',
      about: 'Các hộ gia đình theo thôn, tổ dân phố.',
      create: 'Ghi gia đình',
      details: 'Thông tin gia đình',
      members: 'Thành viên',
      empty: 'Chưa có gia đình nào',
      emptyAdvice: 'Ghi từng hộ, hoặc nhập danh sách công dân có cột Hộ.',
      codeHelp: 'Số của hộ trong danh sách của thôn; không ghi tên người.',
      move: {
        label: 'Chuyển cả hộ',
        explanation:
          'Từ ngày đã chọn, cả hộ và mọi người trong hộ thuộc thôn, tổ dân phố mới; nơi ở cũ được giữ trong lịch sử.',
        movedOn: 'Ngày chuyển',
        done: 'Đã chuyển cả hộ',
      },
      fields: {
        code: 'Số hộ',
        organisationId: 'Đơn vị lập danh sách',
        communityId: 'Thôn, tổ dân phố',
        clanId: 'Dòng họ',
        head: 'Chủ hộ',
        startsOn: 'Từ ngày',
        memberCount: 'Số người',
      },
    },
  },
};
