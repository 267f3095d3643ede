export const words = {
  delegations: {
    title: 'Ủy quyền',
    none: 'Chưa có ủy quyền nào.',
    about:
      'Khi vắng mặt, bạn giao một vai trò cho người cùng cơ quan (kể cả ở ủy ban mà cơ quan tham mưu hoặc cơ quan tham mưu của ủy ban) thực hiện thay trong một thời gian. Mọi việc người đó làm thay đều ghi rõ cả hai người.',
    bar: 'Bạn đang làm thay %{name} theo ủy quyền: %{role}, %{organisation}, đến hết %{to}.',
    manage: 'Xem ủy quyền',
    what: 'Vai trò',
    who: 'Ai thay ai',
    fromTo: '%{delegate} thay %{giver}',
    erased: '(đã xóa)',
    days: 'Thời gian',
    why: 'Lý do, văn bản',
    standing: 'Tình trạng',
    acts: 'Thao tác',
    running: 'Đang có hiệu lực',
    toCome: 'Chưa đến ngày',
    paused: 'Không có hiệu lực: vai trò hoặc tài khoản của người giao đã dừng, hoặc người nhận không còn ở cơ quan',
    over: 'Đã hết hạn',
    endedAt: 'Kết thúc sớm lúc %{at}',
    delegate: {
      label: 'Ủy quyền',
      explanation:
        'Giao vai trò "%{role}" ở %{organisation} cho người khác cùng cơ quan thực hiện thay trong những ngày này, nhiều nhất 366 ngày. Người giao vẫn giữ vai trò; cả hai được báo; ai trong hai người cũng kết thúc sớm được. Người nhận không ủy quyền lại được và không tự duyệt dự thảo, báo cáo do mình lập.',
      to: 'Người nhận ủy quyền',
      nobody:
        'Chưa có ai khác có vai trò tại cơ quan này, tại ủy ban mà cơ quan tham mưu hoặc cơ quan tham mưu của ủy ban.',
      from: 'Từ ngày',
      until: 'Đến hết ngày',
      orderedBy: 'Văn bản ủy quyền (nếu có)',
      orderedByHelp: 'Số, ký hiệu, ngày; ví dụ: 12/GUQ-SGDĐT ngày 01/10/2026.',
      done: 'Đã ủy quyền',
    },
    end: {
      label: 'Kết thúc ủy quyền',
      explanation: '%{delegate} thôi làm thay %{giver} ngay bây giờ. Những việc đã làm vẫn còn nguyên.',
      done: 'Đã kết thúc ủy quyền',
    },
    doneForMe: {
      title: 'Việc người khác đã làm thay bạn',
      none: 'Chưa ai làm việc gì thay bạn.',
    },
  },
};
