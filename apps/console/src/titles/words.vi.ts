export const words = {
  enums: {
    ThingKind: { TITLE_CLOSING: 'Hạn đăng ký danh hiệu', TITLE_REGISTRATION: 'Đăng ký danh hiệu' },
    InboxPileKind: {
      TITLES_TO_REGISTER: 'Danh hiệu năm chưa đăng ký',
      TITLES_MISSING: 'Đơn vị chưa đăng ký danh hiệu năm',
    },
    ImportKind: { TITLES: 'Đăng ký danh hiệu' },
    TitleKind: { LEARNING: 'Danh hiệu học tập', EMULATION: 'Danh hiệu thi đua' },
  },
  resources: {
    citizens: {
      import: {
        of: {
          TITLES: {
            one: 'Đăng ký danh hiệu từ tệp',
            counts: '%{rows} dòng đã đọc: %{right} dòng đúng, %{wrong} dòng cần sửa; đã ghi %{written} đăng ký.',
            write: 'Ghi %{smart_count} đăng ký |||| Ghi %{smart_count} đăng ký',
            cancel: 'Phần chưa ghi bị bỏ, tệp và các dòng lỗi bị xoá hẳn; đăng ký đã ghi vẫn còn.',
          },
        },
        troubles: {
          TITLE_NOT_IN_YEAR: 'Danh hiệu không còn hoặc chưa có trong năm đăng ký nên không ghi được danh sách.',
        },
      },
    },
    titleRegistrations: {
      definitions: {
        title: 'Các danh hiệu',
        about: 'Danh hiệu có thể đăng ký: tên, loại, văn bản quy định và thời gian áp dụng.',
        empty: 'Không có danh hiệu nào',
        emptyAdvice: 'Bỏ bớt điều kiện lọc để xem các danh hiệu khác.',
        kind: 'Loại danh hiệu',
        subject: 'Tặng cho',
        from: 'Từ ngày',
        to: 'Đến hết ngày',
        acts: 'Thao tác',
        define: {
          label: 'Đặt danh hiệu',
          explanation: 'Danh hiệu dùng chung cả nước; đăng ký được từ năm của ngày bắt đầu.',
          done: 'Đã đặt danh hiệu',
        },
        amend: {
          label: 'Sửa danh hiệu',
          explanation:
            'Đã có bên đăng ký thì không đổi tên được; văn bản và ngày bắt đầu vẫn sửa được nhưng không sau năm đã có đăng ký. Lịch sử giữ nội dung cũ.',
          done: 'Đã sửa danh hiệu',
        },
        close: {
          label: 'Kết thúc danh hiệu',
          explanation: 'Sau ngày này không đăng ký được cho các năm tiếp theo; đăng ký đã có vẫn giữ nguyên.',
          dayHelp: 'Để trống thì danh hiệu lại áp dụng.',
          done: 'Đã ghi ngày kết thúc',
        },
      },
      import: {
        title: 'Đăng ký từ tệp',
        about: 'Tới 200.000 bên đăng ký một danh hiệu từ một tệp, được kiểm tra từng dòng trước khi ghi.',
        send: 'Gửi danh sách đăng ký',
        chooseTitle: 'Chọn danh hiệu trước: các cột của tệp mẫu theo loại đối tượng được tặng.',
        columns: {
          ORGANISATION:
            'Mỗi dòng một đơn vị: Tên đơn vị, hoặc Mã định danh; có thể thêm Ngày đăng ký. Chỉ nhận đơn vị mà cơ quan của bạn được đăng ký thay.',
          COMMUNITY: 'Mỗi dòng một thôn, tổ dân phố: Tên thôn/tổ dân phố; có thể thêm Ngày đăng ký.',
          CLAN: 'Mỗi dòng một dòng họ: Dòng họ, thêm Thôn/Tổ dân phố khi trùng tên; có thể thêm Ngày đăng ký.',
          FAMILY:
            'Mỗi dòng một hộ: Số hộ, hoặc Chủ hộ, hoặc Số định danh chủ hộ; có thể thêm Thôn/Tổ dân phố, Ngày đăng ký.',
          CITIZEN: 'Mỗi dòng một người: Số định danh, hoặc Họ và tên cùng Năm sinh; có thể thêm Ngày đăng ký.',
        },
      },
      name: 'Đăng ký danh hiệu',
      about: 'Ai phấn đấu danh hiệu nào trong năm: tự đăng ký, hoặc được đăng ký thay.',
      create: 'Đăng ký danh hiệu',
      edit: 'Sửa đăng ký',
      otherTitle: 'Đổi danh hiệu là đăng ký vào hôm nay; sau hạn thì bị tính quá hạn.',
      details: 'Thông tin đăng ký',
      late: 'Quá hạn',
      withdrawn: 'Đã rút',
      empty: 'Chưa có đăng ký nào',
      emptyAdvice: 'Đăng ký cho đơn vị mình, hoặc đăng ký thay cho đơn vị, thôn, dòng họ, gia đình và công dân.',
      emptyToReaders: 'Đăng ký danh hiệu trong phạm vi của bạn sẽ hiện ở đây.',
      fields: {
        title: 'Danh hiệu',
        titleId: 'Danh hiệu',
        who: 'Bên đăng ký',
        by: 'Đăng ký thay bởi',
        year: 'Năm',
        registeredOn: 'Ngày đăng ký',
        closesOn: 'Hạn đăng ký khi đó',
        directiveId: 'Văn bản đăng ký',
        basis: 'Văn bản quy định danh hiệu',
        criteria: 'Bộ tiêu chí',
        note: 'Nội dung phấn đấu',
        withdrawnOn: 'Rút ngày',
        withdrawalReason: 'Lý do rút',
      },
      filters: {
        title: 'Danh hiệu',
        isLate: 'Thời hạn',
        any: 'Tất cả',
        late: 'Quá hạn',
        inTime: 'Đúng hạn',
        isWithdrawn: 'Xem đăng ký đã rút',
      },
      closing: {
        none: 'Chưa cơ quan nào đặt hạn đăng ký danh hiệu năm %{year}: đăng ký lúc nào cũng được.',
        of: '%{office}: hạn đăng ký %{day}',
        more: 'và %{smart_count} cơ quan khác',
        label: 'Đặt hạn đăng ký',
        explanation:
          'Hạn đăng ký danh hiệu năm %{year} của %{office}, cho các đơn vị cấp dưới và trong địa bàn. Đăng ký sau hạn vẫn được nhận, có đánh dấu quá hạn; đăng ký trước khi đặt hạn không bị tính quá hạn.',
        day: 'Ngày cuối cùng',
        dayHelp: 'Để trống nếu không đặt hạn.',
        done: 'Đã ghi hạn đăng ký',
      },
      figures: {
        title: 'Số đăng ký danh hiệu năm %{year} theo địa bàn',
        late: 'quá hạn: %{count}',
      },
      prints: {
        paperDocx: 'In bản đăng ký (.docx)',
        paperPdf: 'Xem bản đăng ký (.pdf)',
        listDocx: 'In danh sách (.docx)',
        listPdf: 'Xem danh sách (.pdf)',
      },
      withdraw: {
        label: 'Rút đăng ký',
        explanation: '%{name} không phấn đấu danh hiệu "%{title}" nữa. Mọi người xem được lý do.',
        done: 'Đã rút đăng ký danh hiệu',
      },
      register: {
        about: 'Chọn những bên đăng ký danh hiệu năm %{year}.',
        label: 'Đăng ký danh hiệu',
        explanation: 'Các đơn vị đã chọn đăng ký những danh hiệu này. Đăng ký thay thì ghi rõ đơn vị đăng ký thay.',
        onBehalf: 'Những bên đã chọn đăng ký danh hiệu này; ghi rõ do cơ quan của bạn đăng ký thay.',
        dayHelp: 'Ngày nộp bản đăng ký, không sau hôm nay.',
        noteHelp: 'Có thể để trống; ghi chung cho các bên đã chọn, không ghi tên người.',
        done: 'Đã đăng ký cho %{smart_count} bên',
        nobody: 'Không còn đơn vị nào chưa đăng ký',
        nobodyAdvice: 'Những đơn vị bạn được đăng ký đều đã đăng ký danh hiệu của năm.',
        everybody: 'Đăng ký mọi công dân',
        everybodyExplanation:
          'Mọi công dân hiện ở %{name} và chưa đăng ký danh hiệu này năm %{year} sẽ được đăng ký, ghi rõ do cơ quan của bạn đăng ký thay.',
        foreseen: 'Sẽ đăng ký %{registered} người; %{already} người đã đăng ký.',
        foreseenOthers: 'Bỏ qua %{count} người đã kết thúc hoặc do cơ quan khác quản lý.',
        doneCommunity: 'Đã đăng ký danh hiệu cho công dân của thôn',
      },
    },
  },
  trail: {
    acts: {
      titleRegistration: {
        made: 'Đăng ký danh hiệu',
        amended: 'Sửa đăng ký danh hiệu',
        withdrawn: 'Rút đăng ký danh hiệu',
      },
      title: {
        defined: 'Đặt danh hiệu',
        amended: 'Sửa danh hiệu',
        closed: 'Kết thúc danh hiệu',
        reopened: 'Áp dụng lại danh hiệu',
      },
      titleClosing: { set: 'Đặt hạn đăng ký danh hiệu' },
    },
    subjects: { Title: 'Danh hiệu', TitleRegistration: 'Đăng ký danh hiệu', TitleClosing: 'Hạn đăng ký danh hiệu' },
    fields: { closesOn: 'Hạn đăng ký', titleKey: 'Danh hiệu' },
  },
};
