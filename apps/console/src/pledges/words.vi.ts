export const words = {
  enums: {
    ThingKind: {
      PLEDGE: 'Cam kết tài trợ',
    },
    InboxPileKind: {
      PLEDGES_OVERDUE: 'Cam kết tài trợ quá hạn',
    },
    OpenItemKind: {
      PLEDGE: 'Tài trợ đã hứa',
    },
    BookFaultKind: {
      PLEDGE_DIFFERS: 'Cam kết tài trợ khớp các khoản nhận theo nó',
    },
    PledgeState: {
      OPEN: 'Chưa thực hiện',
      PART_GIVEN: 'Thực hiện một phần',
      KEPT: 'Đã thực hiện đủ',
      GIVEN_UP: 'Không còn chờ',
    },
  },
  resources: {
    pledges: {
      name: 'Cam kết tài trợ',
      about: 'Điều nhà tài trợ đã hứa: tiền, hiện vật, ngày công; đến hạn ngày nào, đã nhận bao nhiêu.',
      create: 'Ghi cam kết',
      what: 'Nội dung cam kết',
      details: 'Chi tiết',
      save: 'Ghi cam kết',
      made: 'Đã ghi cam kết',
      keep: 'Ghi khoản đã nhận',
      keptBy: 'Đã nhận theo cam kết',
      inBooks: 'Khoản phải thu',
      ofCampaign: 'Cam kết cho đợt vận động',
      noneOfCampaign: 'Chưa có ai cam kết.',
      allOfCampaign: 'Xem tất cả cam kết của đợt này',
      wasDue: 'Hạn %{day}',
      allLate: 'Xem tất cả cam kết quá hạn',
      empty: 'Chưa có cam kết nào',
      emptyAdvice: 'Ghi điều nhà tài trợ đã hứa; khoản nhận sau này ghi theo cam kết.',
      late: {
        OPEN: 'Quá hạn, chưa thực hiện',
        PART_GIVEN: 'Quá hạn, còn một phần',
        KEPT: 'Đã thực hiện đủ',
        GIVEN_UP: 'Không còn chờ',
      },
      overdue: { true: 'Quá hạn', false: 'Chưa quá hạn' },
      fields: {
        giver: 'Nhà tài trợ',
        kind: 'Cam kết',
        form: 'Hình thức',
        promised: 'Đã hứa',
        given: 'Đã ghi nhận',
        received: 'Đã thu vào sổ',
        remains: 'Còn lại',
        day: 'Ngày cam kết',
        dueOn: 'Hạn thực hiện',
        state: 'Tình trạng',
        isOverdue: 'Hạn',
        campaignId: 'Đợt vận động',
        organisation: 'Đơn vị nhận',
        openItem: 'Trong sổ',
        note: 'Ghi chú',
        givenUpOn: 'Không còn chờ từ',
        since: 'Ngày',
      },
      amend: {
        label: 'Sửa',
        explanation:
          'Hạn, ghi chú, việc nêu tên. Điều đã hứa không sửa được: thôi chờ cam kết này rồi ghi cam kết mới.',
        done: 'Đã sửa',
      },
      giveUp: {
        label: 'Thôi chờ',
        explanation: 'Còn %{remains} không chờ nữa. Khoản đã nhận vẫn giữ nguyên.',
        done: 'Đã thôi chờ cam kết',
      },
      resume: {
        label: 'Chờ lại',
        explanation: 'Cam kết lại chờ thực hiện, còn %{remains}.',
        done: 'Cam kết lại chờ thực hiện',
      },
    },
  },
  trail: {
    acts: {
      pledge: {
        made: 'Ghi cam kết tài trợ',
        amended: 'Sửa cam kết tài trợ',
        givenUp: 'Thôi chờ cam kết tài trợ',
        resumed: 'Chờ lại cam kết tài trợ',
      },
    },
    subjects: {
      Pledge: 'Cam kết tài trợ',
    },
  },
};
