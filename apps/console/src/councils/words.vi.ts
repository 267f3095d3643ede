export const words = {
  trail: {
    acts: {
      council: {
        setUp: 'Lập hội đồng xét',
        amended: 'Sửa hội đồng xét',
        dissolved: 'Giải thể hội đồng xét',
        recused: 'Xin không tham gia biểu quyết một đề nghị',
      },
      ballot: {
        opened: 'Mở cuộc bỏ phiếu kín',
        attended: 'Ghi người có mặt',
        cast: 'Một phiếu đã được bỏ',
        closed: 'Kết thúc bỏ phiếu, ghi kết quả',
      },
    },
    subjects: { Council: 'Hội đồng xét', Ballot: 'Cuộc bỏ phiếu' },
  },
};
