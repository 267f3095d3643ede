export const words = {
  resources: {
    clans: {
      name: 'Dòng họ',
      about: 'Các dòng họ trên địa bàn, do xã, phường lập danh sách.',
      create: 'Ghi dòng họ',
      details: 'Thông tin dòng họ',
      empty: 'Chưa có dòng họ nào',
      emptyAdvice: 'Ghi dòng họ để gắn với các gia đình.',
      nameHelp: 'Như cách gọi tại địa phương; không ghi tên người đang sống.',
      fields: {
        name: 'Tên dòng họ',
        organisationId: 'Đơn vị lập danh sách',
        communityId: 'Nơi có nhà thờ họ',
        startsOn: 'Từ ngày',
        familyCount: 'Số gia đình',
      },
    },
  },
};
