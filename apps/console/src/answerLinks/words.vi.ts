export const words = {
  answerLinks: {
    title: 'Liên kết tự đánh giá',
    about: 'Công dân mở liên kết trên điện thoại, không cần tài khoản, tự chấm và gửi một lần.',
    noRound: 'Chưa có đợt đánh giá công dân nào đang mở cho đơn vị của bạn.',
    made: 'Mã chỉ hiện lần này. Đưa liên kết hoặc đọc mã cho đúng người.',
    copy: 'Chép liên kết',
    standing: {
      open: 'Tạo %{made}; mở được đến %{until}.',
      used: 'Tạo %{made}; đã gửi %{until}.',
      withdrawn: 'Tạo %{made}; đã thu hồi %{until}.',
      over: 'Tạo %{made}; hết hạn %{until}.',
    },
    make: {
      label: 'Tạo liên kết',
      explanation: 'Liên kết trước đó chưa dùng sẽ hết hiệu lực.',
      round: 'Đợt đánh giá',
      days: 'Thời hạn',
      forDays: '%{smart_count} ngày |||| %{smart_count} ngày',
    },
    withdraw: { label: 'Thu hồi', explanation: 'Liên kết không mở được nữa.', done: 'Đã thu hồi liên kết' },
    page: {
      title: 'Tự đánh giá',
      code: 'Mã',
      codeHelp: '16 chữ và số, như trên tờ bạn nhận được.',
      open: 'Mở phiếu',
      other: 'Nhập mã khác',
      for: 'Phiếu của %{initial} Gửi trước %{until}.',
      how: 'Chọn điểm cho từng mục. Mỗi lựa chọn được lưu ngay; xong thì bấm Gửi.',
      returned: 'Phiếu được trả lại để bổ sung; xem lại các mục rồi gửi.',
      points: 'Điểm',
      half: 'Thêm nửa điểm',
      left: 'Còn %{smart_count} mục |||| Còn %{smart_count} mục',
      send: 'Gửi',
      sent: 'Đã gửi. Cảm ơn bạn; liên kết này không mở được nữa.',
      standing: { saved: 'Đã lưu', saving: 'Đang lưu…', sending: 'Đang gửi…' },
    },
  },
  trail: {
    acts: {
      answerLink: {
        made: 'Tạo liên kết tự đánh giá',
        used: 'Gửi đánh giá qua liên kết',
        withdrawn: 'Thu hồi liên kết tự đánh giá',
      },
    },
    subjects: { AnswerLink: 'Liên kết tự đánh giá' },
  },
};
