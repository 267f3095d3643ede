export const words = {
  enums: {
    FundKind: {
      STUDY_PROMOTION: 'Quỹ khuyến học',
      TALENT: 'Quỹ khuyến tài',
      WEEK: 'Quỹ Tuần lễ học tập suốt đời',
      MOVEMENT: 'Quỹ phong trào',
      OPERATING: 'Kinh phí hoạt động',
    },
    MoneySource: {
      CENTRAL_BUDGET: 'Ngân sách trung ương',
      PROVINCE_BUDGET: 'Ngân sách tỉnh',
      COMMUNE_BUDGET: 'Ngân sách xã',
      ASSOCIATION: 'Kinh phí của Hội',
      CONTRIBUTION: 'Đóng góp, tài trợ',
    },
    MoneyPlaceKind: {
      CASH: 'Két tiền mặt',
      BANK: 'Tài khoản',
    },
  },
  resources: {
    funds: {
      name: 'Quỹ',
      places: 'Két và tài khoản',
      empty: 'Chưa có quỹ nào. Mở quỹ đầu tiên, rồi mở két hoặc tài khoản.',
      noPlaces: 'Chưa có két hoặc tài khoản nào.',
      basisHelp: 'Giấy phép, điều lệ hoặc quyết định thành lập; có thể để trống.',
      fields: {
        name: 'Tên quỹ',
        placeName: 'Tên',
        kind: 'Loại',
        sources: 'Nguồn tiền được giữ',
        basis: 'Căn cứ',
        purposes: 'Mục đích của người cho',
        purpose: 'Mục đích',
        openedOn: 'Mở từ ngày',
        closedOn: 'Đóng từ sau ngày',
        bank: 'Ngân hàng hoặc kho bạc',
        accountNumber: 'Số tài khoản',
        acts: 'Thao tác',
      },
      open: {
        label: 'Mở quỹ',
        explanation: 'Tiền của mỗi quỹ, nguồn và mục đích được giữ riêng, không lẫn với nhau.',
        done: 'Đã mở quỹ',
      },
      amend: {
        label: 'Sửa quỹ',
        explanation: 'Nguồn đã có tiền thì không bỏ được. Chỉ đóng quỹ khi đã hết tiền.',
        done: 'Đã sửa quỹ',
      },
      purpose: {
        add: 'Thêm mục đích',
        explanation: 'Tiền nhận cho mục đích này trong “%{fund}” chỉ chi cho mục đích này.',
        added: 'Đã thêm mục đích',
        amend: 'Sửa mục đích',
        amendExplanation: 'Sau ngày đóng không nhận thêm tiền cho mục đích này; tiền đã nhận vẫn chi được.',
        amended: 'Đã sửa mục đích',
        closed: 'đã đóng',
        closedOn: 'Không nhận thêm từ sau ngày',
      },
      place: {
        open: 'Mở két, tài khoản',
        explanation: 'Nơi giữ tiền của đơn vị. Phiếu thu, phiếu chi dùng két; báo có, ủy nhiệm chi dùng tài khoản.',
        opened: 'Đã mở nơi giữ tiền',
        amend: 'Sửa',
        amendExplanation: 'Chỉ đóng khi đã chuyển hết tiền.',
        amended: 'Đã sửa nơi giữ tiền',
      },
    },
  },
  trail: {
    acts: {
      fund: {
        opened: 'Mở quỹ',
        amended: 'Sửa quỹ',
      },
      fundPurpose: {
        added: 'Thêm mục đích của quỹ',
        amended: 'Sửa mục đích của quỹ',
      },
      moneyPlace: {
        opened: 'Mở két, tài khoản',
        amended: 'Sửa két, tài khoản',
      },
    },
    subjects: {
      Fund: 'Quỹ',
      FundPurpose: 'Mục đích của quỹ',
      MoneyPlace: 'Két, tài khoản',
    },
  },
};
