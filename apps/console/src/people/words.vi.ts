export const words = {
  enums: {
    Role: {
      ADMINISTRATOR: 'Quản trị',
      OFFICER: 'Chuyên viên',
      ASSOCIATION_OFFICER: 'Cán bộ Hội Khuyến học',
      REPORTER: 'Người báo cáo',
      LEADER: 'Lãnh đạo',
      FINANCE: 'Tài chính',
      AUDITOR: 'Kiểm tra, kiểm toán',
    },
  },
  resources: {
    people: {
      name: 'Người dùng',
      about: 'Ai được làm gì, ở đơn vị nào, từ ngày nào đến ngày nào.',
      create: 'Thêm người dùng',
      disabled: 'Đã khóa',
      emailHelp: 'Dùng để đăng nhập.',
      organisationHelp: 'Vai trò có hiệu lực ở đơn vị này và các đơn vị bên dưới.',
      empty: 'Chưa có người dùng nào',
      emptyAdvice: 'Thêm người dùng, giao vai trò, rồi gửi cho họ đường dẫn đăng nhập một lần.',
      signInLink: {
        label: 'Tạo đường dẫn đăng nhập',
        explanation:
          'Tạo một đường dẫn để %{name} đăng nhập một lần rồi tự đặt mật khẩu. Các đường dẫn chưa dùng trước đây sẽ hết hiệu lực.',
        ready: 'Đường dẫn đăng nhập',
        url: 'Đường dẫn',
        expires: 'Có hiệu lực đến %{at} và chỉ dùng được một lần.',
        once: 'Hãy chép ngay: đường dẫn không hiện lại lần nữa. Chỉ gửi cho đúng người.',
      },
      assignRole: {
        label: 'Giao vai trò',
        explanation: 'Giao thêm một vai trò cho %{name}.',
        done: 'Đã giao vai trò',
      },
      endRole: {
        label: 'Kết thúc vai trò',
        explanation: 'Kết thúc vai trò "%{role}" ở %{organisation}.',
        lastDay: 'Ngày cuối cùng',
        done: 'Đã kết thúc vai trò',
      },
      fields: {
        name: 'Họ và tên',
        email: 'Thư điện tử',
        role: 'Vai trò',
        roles: 'Vai trò',
        acts: 'Thao tác',
        organisationId: 'Đơn vị',
        validFrom: 'Từ ngày',
        validTo: 'Đến hết ngày',
        search: 'Tìm theo tên, thư điện tử',
      },
    },
  },
};
