export const words = {
  enums: {
    AssessmentRoundState: { OPEN: 'Đang mở', CLOSED: 'Đã đóng' },
    AssessmentCarryLoss: {
      TARGET_GONE: 'Chỉ tiêu không còn',
      MEASURED_OTHERWISE: 'Chỉ tiêu đo theo cách khác',
      PART_GONE: 'Phần này không còn',
      REFUSED: 'Câu trả lời không hợp lệ theo phiên bản mới',
    },
  },
  resources: {
    assessmentRounds: {
      name: 'Đợt đánh giá',
      about: 'Đánh giá hằng năm các đơn vị cấp dưới theo bộ tiêu chí.',
      create: 'Mở đợt đánh giá',
      open: 'Mở đợt',
      empty: 'Chưa có đợt đánh giá nào',
      emptyAdvice: 'Đợt đánh giá do đơn vị của bạn hoặc cấp trên mở sẽ hiện ở đây.',
      emptyAdviceToAct: 'Mở đợt đánh giá một năm cho các đơn vị cấp dưới: chọn bộ tiêu chí, loại đơn vị và hạn.',
      organisationHelp: 'Đơn vị hỏi các đơn vị cấp dưới và xét kết quả.',
      lines: 'Ai được đánh giá theo bộ tiêu chí nào',
      linesHelp:
        'Mỗi dòng là một bộ tiêu chí. Phiên bản được dùng là phiên bản có hiệu lực vào ngày cuối năm đánh giá.',
      others:
        'Bộ tiêu chí này đánh giá công dân, gia đình, dòng họ hoặc cộng đồng: đơn vị giữ danh sách trong địa bàn sẽ nhập, không tạo sẵn đánh giá nào.',
      addLine: 'Thêm bộ tiêu chí',
      boardTitle: 'Tình hình',
      assessed: 'Các đơn vị được đánh giá',
      all: 'Tất cả',
      areas: 'Kết quả theo địa bàn',
      fields: {
        areaId: 'Địa bàn',
        title: 'Tên đợt',
        organisationId: 'Đơn vị mở đợt',
        year: 'Năm đánh giá',
        sets: 'Bộ tiêu chí',
        set: 'Bộ tiêu chí',
        reviewed: 'Đã xét',
        state: 'Trạng thái',
        subject: 'Đánh giá ai',
        kinds: 'Loại hình đơn vị',
        levels: 'Cấp hành chính',
        dueBoundary: 'Hạn',
        dueOn: 'Ngày',
      },
      board: {
        expected: 'Tất cả',
        notBegun: 'Chưa bắt đầu',
        draft: 'Đang làm',
        submitted: 'Đã gửi',
        returned: 'Bị trả lại',
        reviewed: 'Đã xét',
        overdue: 'Quá hạn',
        late: 'Gửi muộn',
        met: 'Đạt',
        notMet: 'Không đạt',
        unjudgeable: 'Chưa xét được',
        unreachedOf:
          '%{count} bản chưa gửi không có nơi nhận thư nhắc: đơn vị đã kết thúc và không đơn vị nào tiếp nhận.',
      },
      preview: {
        label: 'Xem trước ai được đánh giá',
        open: 'Điền năm, bộ tiêu chí, loại đơn vị, cấp và hạn để xem trước.',
        old: 'Bạn đã sửa sau khi xem trước; hãy xem lại.',
        line: '%{set}, theo %{text} (phiên bản %{number}): %{count} đơn vị, hạn cuối %{day}.',
        people: '%{set}, theo %{text} (phiên bản %{number}): đơn vị giữ danh sách nhập, hạn cuối %{day}.',
        already: 'Bỏ qua %{count} đơn vị đã được đánh giá theo bộ này trong năm.',
      },
      carry: {
        title: 'Có phiên bản tiêu chí mới: %{set}',
        inForce:
          'Phiên bản %{number} (%{text}) có hiệu lực vào ngày cuối năm đánh giá; các đánh giá còn mở dưới đây đang theo phiên bản cũ hơn.',
        counts:
          'Đánh giá còn mở theo phiên bản cũ: %{open}, trong đó đã trả lời một phần: %{begun}. Giữ nguyên %{carried} câu trả lời. Đã gửi hoặc đã xét, vẫn theo phiên bản cũ: %{sent}.',
        looked: 'Số câu trả lời tính trên %{looked} đánh giá đầu tiên đã trả lời một phần.',
        toReview: 'Chỉ tiêu có nội dung khác, cần xem lại câu trả lời: %{targets}.',
        lost: 'Không chuyển được %{lost} câu trả lời; nội dung cũ còn trong lịch sử của từng đánh giá:',
        lostFirst:
          'Không chuyển được %{lost} câu trả lời; nội dung cũ còn trong lịch sử của từng đánh giá. Một trăm mục đầu:',
        losses: 'Câu trả lời không chuyển được',
        target: 'Chỉ tiêu cũ',
        part: '%{target}, phần %{part}',
        why: 'Lý do',
        label: 'Chuyển sang phiên bản mới',
        explanation:
          '%{open} đánh giá còn mở chuyển sang phiên bản %{number} cùng với câu trả lời đã có. Mỗi lần chuyển tối đa 300 đánh giá đã trả lời; nếu còn, hãy bấm lại.',
        done: 'Đã chuyển sang phiên bản mới.',
        inUse: 'Đã theo phiên bản tiêu chí mới: %{set}',
        ofPeople:
          'Phiếu còn mở (đang làm hoặc bị trả lại): %{open}. Đã gửi hoặc đã xét, vẫn theo phiên bản cũ: %{sent}. Điều đã điền không bị ghi đè.',
        cameBack: 'Phiếu gửi theo phiên bản cũ, nay bị trả lại và còn mở: %{open}.',
        lostOfPeople:
          'Câu trả lời không chuyển được, tính trên %{looked} phiếu đầu tiên; nội dung cũ được giữ ở trang của từng phiếu:',
        count: 'Số phiếu',
        explanationOfPeople:
          '%{open} phiếu còn mở chuyển sang phiên bản %{number} cùng với câu trả lời đã có; máy chủ làm dần, bị ngắt thì làm tiếp. Người bắt đầu từ bây giờ trả lời theo phiên bản mới.',
        asked: 'Đã bắt đầu chuyển sang phiên bản mới.',
        underWay: 'Đang chuyển sang phiên bản %{number} từ %{at}: đã chuyển %{carried} phiếu.',
        finished:
          'Đã chuyển xong lúc %{at}: %{carried} phiếu sang phiên bản %{number}, trong đó có câu trả lời không chuyển được: %{withLosses}.',
      },
      close: {
        label: 'Đóng đợt',
        done: 'Đã đóng đợt đánh giá.',
        explanation: 'Đơn vị không trả lời, không gửi được nữa; đánh giá đã gửi vẫn được xét. Có thể mở lại.',
      },
      reopen: {
        label: 'Mở lại đợt',
        done: 'Đã mở lại đợt đánh giá.',
        explanation: 'Đơn vị lại trả lời và gửi được.',
      },
    },
  },
};
