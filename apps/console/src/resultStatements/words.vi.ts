export const words = {
  enums: { ThingKind: { STATED_RESULTS: 'Số báo kết quả công dân của xã (không theo danh sách)' } },
  resources: {
    resultStatements: {
      name: 'Số báo kết quả',
      about: 'Kết quả trong năm mà xã, phường báo bằng con số, không kèm danh sách.',
      create: 'Báo số kết quả',
      details: 'Số báo',
      notStated: 'chưa báo',
      empty: 'Chưa có số báo nào',
      emptyAdvice: 'Xã, phường chưa lập danh sách có thể báo số đăng ký, số được đánh giá và số đạt trong năm.',
      means:
        'Số báo đứng cạnh kết quả theo danh sách, ghi rõ là số báo và không bao giờ cộng vào nhau. Mỗi xã báo một lần cho một năm và một bộ tiêu chí; sau đó sửa hoặc rút lại.',
      officeHelp:
        'Ủy ban nhân dân hoặc hội khuyến học của xã, phường có số này, trong số những nơi bạn được báo hoặc báo thay.',
      sourceHelp: 'Ví dụ: báo cáo của các thôn, sổ theo dõi của hội.',
      byReasonHelp: 'Vì sao đơn vị bạn báo thay; ghi vào nhật ký.',
      amend: {
        label: 'Sửa số báo',
        explanation: 'Số mới thay số cũ; nhật ký giữ cả hai.',
        onBehalf: 'Bạn sửa thay %{office}. Hãy nêu lý do; nhật ký giữ cả số cũ.',
        done: 'Đã sửa số báo',
      },
      withdraw: {
        label: 'Rút số báo',
        explanation: 'Số báo năm %{year} của %{unit} không còn được tính; có thể báo lại.',
        done: 'Đã rút số báo',
      },
      totals: {
        title: 'Tổng số báo',
        byStatement: 'Theo số báo (không theo danh sách)',
        communes: 'Số xã đã báo',
        alsoListed: 'Trong đó cũng có danh sách',
        bothHelp:
          'Có xã vừa có danh sách vừa báo số: hai bên nói về cùng những người, nên xem cạnh nhau và không cộng lại.',
        few: 'ẩn',
        fewHelp: '“ẩn”: dưới 5, hoặc suy ra được số dưới 5; ngoài địa bàn của mình không hiện.',
      },
      fields: {
        unitId: 'Xã, phường',
        year: 'Năm',
        setId: 'Bộ tiêu chí',
        kind: 'Đối tượng',
        registered: 'Đăng ký',
        assessed: 'Được đánh giá',
        met: 'Đạt',
        notMet: 'Không đạt',
        source: 'Nguồn số liệu',
        organisationId: 'Số của đơn vị',
        statedBy: 'Đơn vị báo thay',
        byReason: 'Lý do báo thay',
        isWithdrawn: 'Đã rút',
        withdrawnOn: 'Rút ngày',
        withdrawalReason: 'Lý do rút',
        beside: 'Theo địa bàn',
      },
    },
  },
  trail: {
    acts: {
      subjectResults: {
        stated: 'Báo số kết quả công dân, gia đình, dòng họ, cộng đồng',
        amended: 'Sửa số báo kết quả',
        withdrawn: 'Rút số báo kết quả',
      },
    },
    subjects: { SubjectResultStatement: 'Số báo kết quả' },
  },
};
