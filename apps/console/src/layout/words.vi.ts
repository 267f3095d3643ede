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
