export const words = {
  enums: {
    OpenItemKind: {
      COMMITMENT: 'Cam kết chi',
    },
    OpenItemState: {
      OPEN: 'Chưa thanh toán',
      PART_PAID: 'Thanh toán một phần',
      PAID: 'Đã thanh toán',
      ENDED: 'Đã kết thúc',
    },
    ThingKind: {
      OPEN_ITEM: 'Khoản phải thanh toán',
    },
    TraceEdgeKind: { PAYS: 'Thanh toán' },
    InboxPileKind: {
      OPEN_ITEMS_DUE: 'Khoản đến hạn thanh toán',
    },
    BookFaultKind: {
      OPEN_ITEM_DIFFERS: 'Khoản phải thanh toán khớp bút toán',
      SET_ASIDE_DIFFERS: 'Tiền đã giữ khớp các khoản còn phải thanh toán',
    },
    CapUnit: {
      PERSON: 'người',
      CLASS: 'lớp',
      DAY: 'ngày',
      EVENT: 'cuộc',
      TIME: 'lần',
    },
  },
  resources: {
    openItems: {
      name: 'Khoản phải thanh toán',
      about: 'Cam kết chi, tiền thưởng, học bổng, tạm ứng và tiền được hứa: còn mở đến khi chứng từ trả hết.',
      details: 'Nội dung',
      all: 'Xem tất cả',
      dueOn: 'Hạn %{day}',
      inPreparation: 'Đang lập chứng từ',
      paidBy: 'Chứng từ thanh toán',
      empty: 'Chưa có khoản nào',
      emptyAdvice: 'Ghi cam kết chi khi ký hợp đồng; tiền được giữ lại cho đến khi chi.',
      setAside: {
        no: 'Chưa giữ tiền',
      },
      fields: {
        content: 'Nội dung',
        kind: 'Loại',
        counterparty: 'Đối tượng',
        day: 'Từ ngày',
        since: 'Từ ngày',
        dueOn: 'Hạn',
        amount: 'Số tiền',
        paid: 'Đã thanh toán',
        open: 'Còn phải thanh toán',
        drafted: 'Đang trong chứng từ chờ ghi sổ',
        returned: 'Đã thu lại hoặc quyết toán',
        outstanding: 'Còn phải thu lại hoặc quyết toán',
        setAside: 'Giữ tiền',
        budgetLine: 'Dòng dự toán',
        directive: 'Văn bản làm căn cứ',
        ended: 'Kết thúc',
        state: 'Tình trạng',
        organisation: 'Đơn vị',
      },
      commit: {
        label: 'Cam kết chi',
        done: 'Đã giữ tiền cho cam kết',
      },
      pay: {
        label: 'Lập chứng từ chi',
        explanation:
          'Lập chứng từ chi %{amount} cho khoản này. Chứng từ phải ký đủ mới vào sổ. |||| Lập chứng từ chi %{amount} cho %{smart_count} khoản, mỗi khoản một dòng. Chứng từ phải ký đủ mới vào sổ.',
        done: 'Đã lập chứng từ, chờ ký',
        isDrafted: 'Đã có chứng từ chờ ghi sổ cho khoản này',
        isDone: 'Không còn gì phải thanh toán',
        bank: 'Tài khoản ở ngân hàng hoặc kho bạc',
        rows: 'Các khoản chứng từ thanh toán',
        total: 'Tổng cộng',
        cap: 'Mức chi tối đa %{amount} mỗi đơn vị tính',
        tooMany: 'Một chứng từ có nhiều nhất %{most} dòng',
        notHere: 'Có khoản chi ở nơi phát sinh ra nó, hoặc thuộc sổ người khác giữ',
        elsewhere: 'Các khoản thuộc sổ của nhiều đơn vị',
        direction: 'Có khoản thu, có khoản chi: lập mỗi loại một chứng từ',
      },
      receive: {
        label: 'Lập chứng từ thu',
        explanation:
          'Lập chứng từ thu %{amount} cho khoản này. Chứng từ phải ký đủ mới vào sổ. |||| Lập chứng từ thu %{amount} cho %{smart_count} khoản, mỗi khoản một dòng. Chứng từ phải ký đủ mới vào sổ.',
      },
      end: {
        label: 'Kết thúc',
        explanation: 'Không chi nốt %{open} của "%{content}"; tiền đã giữ được trả lại.',
        done: 'Đã kết thúc',
      },
      resume: {
        label: 'Mở lại',
        explanation: 'Mở lại %{open} của "%{content}" đã kết thúc nhầm; tiền được giữ lại.',
        done: 'Đã mở lại',
      },
    },
  },
  trail: {
    acts: {
      openItem: {
        opened: 'Ghi nhận khoản phải thanh toán',
        ended: 'Kết thúc khoản phải thanh toán',
        resumed: 'Mở lại khoản phải thanh toán',
      },
    },
    subjects: {
      OpenItem: 'Khoản phải thanh toán',
    },
  },
};
