export const words = {
  enums: {
    ThingKind: { CERTIFICATE: 'Giấy chứng nhận' },
    TraceEdgeKind: { CERTIFIES: 'Chứng nhận', ISSUED_INSTEAD: 'Cấp thay' },
    CertificateBatchState: { WAITING: 'Đang chờ', RUNNING: 'Đang in', READY: 'Đã xong', FAILED: 'Không in được' },
    CertificateStanding: {
      GENUINE: 'Giấy thật, còn giá trị',
      REPLACED: 'Đã được cấp lại',
      REVOKED: 'Đã bị hủy hoặc thu hồi',
      EXPIRED: 'Đã hết thời hạn',
      UNKNOWN: 'Không có giấy nào mang mã này',
    },
  },
  resources: {
    certificates: {
      name: 'Giấy chứng nhận, giấy khen, bằng khen',
      about: 'Mỗi giấy có một mã; ai cầm giấy cũng kiểm tra được mã đó mà không cần tài khoản.',
      emptyTitle: 'Chưa có giấy nào',
      emptyAdvice: 'Giấy được lập khi quyết định công nhận, khen thưởng của một đợt đã ghi vào sổ.',
      round: 'Đợt xét',
      roundOf: '%{honour} · %{year} · %{office}',
      notYet: 'Đang được lập',
      revoked: 'đã hủy, thu hồi ngày %{day}',
      replacement: 'cấp lại',
      published: 'chứng nhận điện tử công bố từ %{day}',
      ofRound: 'Giấy của cả đợt',
      preview: 'Xem trước giấy',
      previewAbout:
        'Một giấy như sẽ in, của người được đề nghị đầu tiên: có dấu bản xem trước, không có mã và ô vuông tra cứu.',
      print: 'In giấy',
      printThis: 'In giấy của %{name}',
      fields: {
        number: 'Số vào sổ',
        holder: 'Người, tập thể được công nhận',
        validUntil: 'Có giá trị đến hết',
        certificate: 'Mã giấy',
        acts: 'Việc',
      },
      replace: {
        label: 'Cấp lại',
        explanation:
          'Giấy mới mang mã khác. Ai kiểm tra mã cũ %{code} sẽ thấy giấy đó đã được cấp lại. Việc công nhận %{name} không thay đổi.',
        done: 'Đã cấp lại. Hãy in giấy mới.',
      },
      publish: {
        label: 'Công bố chứng nhận điện tử',
        explanation:
          'Chỉ công bố khi %{name} đã chọn như vậy. Ai có mã giấy sẽ tải được chứng nhận điện tử (Open Badges), trong đó có tên như in trên giấy.',
        done: 'Đã công bố.',
      },
      withdraw: {
        label: 'Thôi công bố',
        explanation: 'Chứng nhận điện tử của %{name} không tải được nữa; bản đã tải về không thu lại được.',
        done: 'Đã thôi công bố.',
      },
      printAll: {
        label: 'In cả đợt',
        explanation:
          'Cả đợt có %{count} công nhận. Giấy mà bạn được xem sẽ vào một tệp PDF, theo thứ tự số vào sổ. Tệp có tên người nên chỉ giữ một ngày.',
        done: 'Đã yêu cầu. Tệp hiện ở dưới khi in xong.',
      },
      files: {
        title: 'Tệp in cả đợt của tôi',
        asked: 'Yêu cầu lúc',
        progress: 'Tình hình',
        acts: 'Việc',
        drawn: '%{drawn}/%{total} giấy',
        keptUntil: 'giữ đến %{until}',
        fetch: 'Tải tệp',
        fetchThis: 'Tải tệp yêu cầu lúc %{when}',
        remove: 'Xóa',
        removeThis: 'Xóa tệp yêu cầu lúc %{when}',
        removed: 'Đã xóa.',
      },
    },
  },
  trail: {
    subjects: { CertificateBatch: 'Tệp in giấy cả đợt' },
    acts: {
      certificate: { issued: 'Lập giấy chứng nhận, giấy khen, bằng khen', replaced: 'Cấp lại giấy' },
      credential: { published: 'Công bố chứng nhận điện tử', withdrawn: 'Thôi công bố chứng nhận điện tử' },
      certificateBatch: {
        asked: 'Yêu cầu in giấy cả đợt',
        drawn: 'In xong giấy cả đợt',
        failed: 'Không in được giấy cả đợt',
        removed: 'Xóa tệp in giấy cả đợt',
      },
    },
  },
};
