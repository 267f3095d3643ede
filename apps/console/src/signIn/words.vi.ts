export const words = {
  signIn: {
    title: 'Đăng nhập',
    email: 'Thư điện tử',
    password: 'Mật khẩu',
    totp: 'Mã 6 chữ số',
    totpHelp: 'Mở ứng dụng xác thực trên điện thoại và nhập mã đang hiện. Không có điện thoại: nhập một mã khôi phục.',
    submit: 'Đăng nhập',
    confirm: 'Xác nhận mã',
    back: 'Quay lại',
    linkHelp: 'Lần đầu đăng nhập? Hãy dùng đường dẫn đăng nhập một lần mà người quản trị đã gửi cho bạn.',
    withLink: 'Đang đăng nhập bằng đường dẫn một lần…',
    setPassword: {
      title: 'Đặt mật khẩu',
      advice: 'Bạn vừa đăng nhập bằng đường dẫn chỉ dùng được một lần. Đặt mật khẩu để lần sau tự đăng nhập.',
      password: 'Mật khẩu mới',
      help: 'Ít nhất 12 ký tự; một câu dài dễ nhớ là tốt nhất.',
      submit: 'Đặt mật khẩu',
      later: 'Để sau',
      done: 'Đã đặt mật khẩu',
    },
  },
};
