export const words = {
  inbox: {
    title: 'Việc cần làm',
    nothing: {
      title: 'Không có việc nào chờ bạn',
      advice: 'Việc thuộc vai trò của bạn sẽ hiện ở đây. Trang khác mở từ trình đơn bên trái.',
    },
    starts: { title: 'Có thể làm ngay', advice: 'Hiện không có việc nào chờ bạn. Bạn có thể:' },
  },
};
