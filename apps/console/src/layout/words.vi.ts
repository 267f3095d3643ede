export const words = {
  enums: {
    AccountNoticeKind: {
      LINK_ISSUED: 'Quản trị viên tạo đường dẫn đăng nhập một lần',
      SECOND_FACTOR_RESET: 'Quản trị viên tắt xác thực hai bước',
      SESSIONS_ENDED: 'Quản trị viên kết thúc mọi phiên đăng nhập',
      SESSION_STARTED: 'Đăng nhập ở một nơi khác',
      ROLE_DELEGATED: 'Vai trò của bạn được ủy quyền cho người khác làm thay',
      DELEGATION_RECEIVED: 'Bạn được ủy quyền làm thay vai trò của người khác',
      DELEGATION_ENDED: 'Một ủy quyền bạn giao hoặc nhận đã kết thúc sớm',
      RECOVERY_CODES_RENEWED: 'Mã khôi phục mới đã được tạo, mã cũ bị hủy',
      RECOVERY_CODE_USED: 'Một mã khôi phục được dùng để đăng nhập',
    },
  },
  app: {
    name: 'Hiếu Học',
    purpose: 'Tuần lễ hưởng ứng học tập suốt đời',
    menu: {
      main: 'Trình đơn chính',
      work: 'Công việc',
      register: 'Sổ và danh mục',
      administration: 'Quản trị',
    },
    search: {
      label: 'Tìm trong mọi nội dung',
      open: 'Tìm kiếm',
      keys: 'Ctrl K',
      placeholder: 'Văn bản, đơn vị, báo cáo, hoạt động, nhiệm vụ…',
      hint: 'Gõ để tìm, có dấu hay không dấu, viết tắt như UBND cũng được.',
      none: 'Không tìm thấy gì. Thử ít chữ hơn.',
      recent: 'Vừa xem',
      more: 'Còn nữa. Gõ thêm chữ để thu hẹp.',
      moreOf: 'Còn có thể có: %{kinds}. Gõ thêm chữ để thu hẹp.',
    },
    notices: {
      seen: 'Đã xem',
      title: 'Tài khoản của bạn',
      before: '– và %{smart_count} lần trước đó |||| – và %{smart_count} lần trước đó',
      advice: 'Nếu có việc không phải bạn làm và bạn không yêu cầu, hãy đổi mật khẩu và báo quản trị viên cấp trên.',
    },
    refused: {
      title: 'Trang này không dành cho vai trò của bạn',
      what: 'Vai trò của bạn không được %{what}.',
      who: 'Việc này dành cho: %{roles}.',
      back: 'Về việc cần làm của bạn',
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
      files: 'Tệp danh sách của tôi',
      signOut: 'Đăng xuất',
      language: 'Ngôn ngữ',
      theme: 'Nền sáng/tối',
      light: 'Nền sáng',
      dark: 'Nền tối',
    },
  },
};
