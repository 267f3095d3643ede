export const words = {
  app: {
    name: 'Hiếu Học',
    purpose: 'Tuần lễ hưởng ứng học tập suốt đời',
    menu: {
      main: 'Trình đơn chính',
      work: 'Công việc',
      register: 'Sổ và danh mục',
      administration: 'Quản trị',
    },
    ended: {
      notice: 'Phiên đăng nhập đã kết thúc. Những gì đang nhập vẫn còn trên trang này.',
      signIn: 'Đăng nhập',
      title: 'Đăng nhập lại',
      advice:
        'Sau khi đăng nhập, bạn tiếp tục ngay trên trang này; không mất nội dung nào đang nhập. Nếu đăng nhập bằng đường dẫn một lần, hãy mở đường dẫn trong thẻ khác rồi quay lại đây.',
    },
    user: {
      account: 'Tài khoản',
      signOut: 'Đăng xuất',
      language: 'Ngôn ngữ',
      theme: 'Nền sáng/tối',
      light: 'Nền sáng',
      dark: 'Nền tối',
    },
  },
};
