export const words = {
  inbox: {
    title: 'Việc cần làm',
    sentTo: 'gửi %{name}',
    sentAt: 'Gửi lúc %{at}',
    overdueBelow: '%{smart_count} đơn vị cấp dưới đã quá hạn mà chưa gửi báo cáo.',
    seeRounds: 'Xem các đợt báo cáo',
    returned: {
      title: 'Bị trả lại, cần sửa',
      act: 'Sửa và gửi lại',
      reasons: 'Lý do trả lại (%{smart_count})',
    },
    due: {
      title: 'Phải gửi',
      act: 'Làm báo cáo',
      empty: 'Bạn không còn báo cáo nào phải gửi',
      advice:
        'Khi có đợt báo cáo mới, việc sẽ hiện ở đây cùng thời hạn. Trong lúc đó, hãy ghi các hoạt động của đơn vị.',
    },
    toReview: {
      title: 'Chờ bạn duyệt',
      act: 'Xem và duyệt',
      empty: 'Không có báo cáo nào chờ duyệt',
      advice: 'Báo cáo của cấp dưới gửi lên sẽ hiện ở đây để bạn nhận hoặc trả lại.',
    },
    supplements: {
      title: 'Có số liệu đến sau khi đã gửi lên',
      act: 'Gửi bổ sung',
    },
    assignments: {
      overdue: 'Nhiệm vụ quá hạn',
      due: 'Nhiệm vụ đang chờ thực hiện',
      all: 'Xem tất cả %{smart_count} nhiệm vụ',
      reminders: 'Nhắc việc',
      reminder: 'Còn %{smart_count} ngày làm việc, đến hết %{date}:',
    },
    dispatches: {
      arrived: 'Văn bản mới đến',
      recalled: 'Nơi gửi đề nghị lấy lại',
      all: 'Xem tất cả văn bản đến',
      from: '%{name} gửi lúc %{at}',
    },
  },
};
