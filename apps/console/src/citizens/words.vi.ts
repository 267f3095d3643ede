export const words = {
  resources: {
    citizens: {
      name: 'Công dân',
      about: 'Người dân trên địa bàn; mỗi người chỉ được tính một lần.',
      create: 'Ghi công dân',
      details: 'Thông tin công dân',
      stays: 'Nơi ở qua các thời kỳ',
      empty: 'Chưa có công dân nào',
      emptyAdvice: 'Nhập danh sách từ tệp .xlsx, .csv, hoặc ghi từng người.',
      wholeName: 'Tìm theo đủ họ và tên',
      yearWrong: 'Năm gồm bốn chữ số',
      newNumberHelp: 'Chỉ nhập khi số đã ghi sai hoặc chưa có; để trống thì giữ nguyên.',
      birthYearHelp: 'Khi không rõ ngày sinh.',
      isOtherHelp: 'Chỉ chọn khi đã xác nhận không phải là người cùng họ tên, năm sinh và địa chỉ đã có.',
      fields: {
        name: 'Họ và tên',
        organisationId: 'Đơn vị lập danh sách',
        birthDate: 'Ngày sinh',
        birthYear: 'Năm sinh',
        gender: 'Giới tính',
        nationalId: 'Số định danh',
        address: 'Địa chỉ',
        communityId: 'Thôn, tổ dân phố',
        familyId: 'Gia đình',
        startsOn: 'Từ ngày',
        isOther: 'Là người khác',
      },
      move: {
        label: 'Chuyển nơi ở',
        explanation: 'Từ ngày đã chọn, công dân thuộc thôn, gia đình mới; nơi ở cũ được giữ trong lịch sử.',
        movedOn: 'Ngày chuyển',
        done: 'Đã ghi nơi ở mới',
      },
      scores: {
        title: 'Nhập điểm tự đánh giá',
        about: 'Điểm của tới 200.000 công dân từ một tệp, được kiểm tra từng dòng trước khi ghi.',
        send: 'Gửi bảng điểm',
        noRound: 'Chưa có đợt đánh giá công dân nào đang mở cho đơn vị của bạn.',
        round: 'Đợt đánh giá',
        columns:
          'Mỗi dòng một người: số định danh, hoặc họ tên, năm sinh cùng thôn hay địa chỉ; sau đó mỗi chỉ tiêu một cột, nhận theo mã hoặc lời văn, có dấu hay không dấu. Đánh giá đã có không bị ghi đè.',
        minors:
          'Dòng của người chưa đủ 18 tuổi cần các cột Người giám hộ và Năm sinh người giám hộ (hoặc Số định danh người giám hộ); gửi luôn để xét thì cần cả Quan hệ của người giám hộ (cha, mẹ, ông nội, giám hộ theo quyết định…) và Ngày đồng ý. Người giám hộ là công dân đủ 18 tuổi đã có trong danh sách của địa bàn, hoặc được ghi từ chính tệp này.',
        template: 'Tải tệp mẫu',
        sends: 'Gửi luôn để xét (mọi chỉ tiêu phải có điểm); bỏ chọn thì ghi nháp',
        records: 'Ghi thêm vào danh sách những công dân chưa có',
      },
      import: {
        kind: 'Nội dung',
        title: 'Nhập danh sách',
        about: 'Danh sách tới 200.000 dòng được kiểm tra từng dòng trước khi ghi.',
        of: {
          CITIZENS: {
            one: 'Danh sách công dân từ tệp',
            counts: '%{rows} dòng đã đọc: %{right} dòng đúng, %{wrong} dòng cần sửa; đã ghi %{written} công dân.',
            write: 'Ghi %{smart_count} công dân |||| Ghi %{smart_count} công dân',
            cancel: 'Phần chưa ghi bị bỏ, tệp và các dòng lỗi bị xoá hẳn; công dân đã ghi vẫn còn.',
          },
          SCORES: {
            one: 'Bảng điểm tự đánh giá từ tệp',
            counts: '%{rows} dòng đã đọc: %{right} dòng đúng, %{wrong} dòng cần sửa; đã ghi %{written} đánh giá.',
            write: 'Ghi %{smart_count} đánh giá |||| Ghi %{smart_count} đánh giá',
            cancel: 'Phần chưa ghi bị bỏ, tệp và các dòng lỗi bị xoá hẳn; đánh giá đã ghi vẫn còn.',
          },
        },
        send: 'Gửi danh sách mới',
        earlier: 'Danh sách đã gửi',
        none: 'Chưa gửi danh sách nào.',
        choose: 'Chọn tệp .xlsx hoặc .csv',
        columns:
          'Dòng tiêu đề có các cột: Họ và tên, Ngày sinh (hoặc Năm sinh), Thôn/Tổ dân phố; có thể thêm Giới tính, Số định danh, Địa chỉ, Hộ, Dòng họ, Ngày đăng ký. Viết có dấu hay không dấu đều được.',
        kept: 'Tệp được mã hoá khi lưu và bị xoá sau khi ghi xong hoặc huỷ; danh sách 14 ngày không ai ghi hay sửa cũng bị xoá.',
        sentAt: 'Gửi lúc',
        state: 'Tình trạng',
        rows: 'Số dòng',
        written: 'Đã ghi',
        wrong: 'Dòng lỗi',
        allWritten: 'Mọi dòng đã được ghi; tệp đã bị xoá.',
        tryAgain: 'Kiểm tra và ghi lại',
        failed: 'Tải các dòng lỗi',
        waiting: '%{smart_count} dòng cần sửa |||| %{smart_count} dòng cần sửa',
        row: 'Dòng %{row}',
        mend: 'Sửa dòng này',
        twin: 'Xem công dân đã có',
        next: 'Các dòng sau',
        first: 'Về đầu',
        cancel: {
          label: 'Huỷ danh sách',
          done: 'Đã huỷ danh sách',
        },
        troubles: {
          SCORES_TARGETS_MISSING:
            'Tệp thiếu cột của một số chỉ tiêu. Hãy thêm các cột đó theo tệp mẫu, hoặc gửi lại và bỏ chọn “Gửi luôn để xét”.',
          SCORES_TARGET_TWICE:
            'Cột %{first} và cột %{second} cùng là chỉ tiêu %{target}. Hãy bỏ hoặc đổi tên một cột rồi gửi lại.',
          ASSESSMENT_ROUND_CLOSED: 'Đợt đánh giá đã đóng nên không nhận điểm nữa.',
          IMPORT_NO_HEADINGS:
            'Không thấy dòng tiêu đề có “Họ và tên” cùng một cột khác trong 30 dòng đầu. Hãy thêm dòng tiêu đề rồi gửi lại.',
          IMPORT_TOO_MANY_ROWS: 'Danh sách dài quá 200.000 dòng. Hãy chia thành nhiều tệp.',
          IMPORT_UNREADABLE:
            'Không đọc được tệp. Hãy mở bằng phần mềm bảng tính, lưu lại dạng .xlsx hoặc .csv (UTF-8) rồi gửi lại.',
          IMPORT_OFFICE_ENDED:
            'Cơ quan của danh sách đã kết thúc hoạt động nên không ghi được công dân vào đó. Nếu ngày kết thúc ghi nhầm, hãy sửa ngày rồi thử lại; nếu không, hãy gửi danh sách ở cơ quan kế tiếp.',
        },
      },
    },
  },
};
