export const words = {
  resources: {
    disclosures: {
      name: 'Công bố danh sách',
      decision: 'Quyết định',
      what: 'Nội dung công bố',
      qr: 'Mã QR của trang công bố',
      unverified: 'chưa xác minh',
      notYours:
        'Chỉ cơ quan ra quyết định công bố được danh sách, và quyết định phải có người hoặc tập thể được công nhận.',
      standing: {
        never: 'Danh sách của quyết định này chưa công bố.',
        shown: 'Ai cũng đọc được danh sách này,',
        notShown: 'Hôm nay không ai ngoài cơ quan đọc được danh sách này; công bố',
        since: 'từ %{from}.',
        days: 'từ %{from} đến hết %{until}.',
        withdrawn: 'Đã rút ngày %{on}: %{reason}',
        basis: 'Căn cứ: %{basis}.',
        named: 'Có nêu tên người, theo: %{basis}.',
        counted: 'Cá nhân và gia đình chỉ nêu số lượng.',
      },
      fields: {
        basis: 'Căn cứ công bố',
        namesPeople: 'Nêu tên cá nhân và người đứng đầu gia đình, kèm xã',
        peopleBasis: 'Căn cứ nêu tên',
        shownFrom: 'Công bố từ',
        shownUntil: 'Đến hết',
      },
      help: {
        basis: 'Văn bản, điều, khoản. Để trống thì trang ghi: chưa xác minh.',
        namesPeople:
          'Đây là dữ liệu cá nhân; đã có người đọc thì không thu lại được. Người chưa đủ 18 tuổi vào ngày quyết định, người không rõ tuổi và người đã xóa dữ liệu vẫn chỉ được đếm.',
        peopleBasis: 'Văn bản cho phép, hoặc sự đồng ý của những người được nêu tên.',
      },
      preview: {
        title: 'Sẽ hiện đúng như sau',
        nobody: 'Không nêu tên trường hợp nào.',
        unnamed: 'Trên trang này còn %{smart_count} trường hợp chỉ nêu số lượng.',
        revokedOf: 'đã hủy, thu hồi: %{revoked}',
        year: 'năm %{year}',
        number: 'số %{number}/%{bookYear}',
        revoked: 'Đã hủy, thu hồi ngày %{on}: %{ground}',
        page: 'Trang %{page}/%{pages}',
        earlier: 'Trang trước',
        later: 'Trang sau',
      },
      publish: {
        label: 'Công bố danh sách',
        explanation:
          'Ai cũng đọc được danh sách mà không cần tài khoản. Cá nhân và gia đình chỉ nêu số lượng. Nơi quyết định rút lại được, nhưng bản đã đọc, đã chép thì không.',
        withPeople:
          'Ai cũng đọc được danh sách mà không cần tài khoản, trong đó có tên người. Nơi quyết định rút lại được, nhưng bản đã đọc, đã chép thì không.',
        lacksBasis: 'Ghi căn cứ nêu tên người trước.',
        done: 'Đã công bố.',
      },
      change: { label: 'Sửa công bố' },
      withdraw: {
        label: 'Rút danh sách',
        explanation:
          'Từ nay ai hỏi cũng được trả lời là không công bố. Lý do chỉ hiện trong hệ thống, không nêu tên ai.',
        done: 'Đã rút danh sách.',
      },
    },
  },
  trail: {
    acts: { disclosure: { published: 'Công bố danh sách', withdrawn: 'Rút danh sách' } },
  },
};
