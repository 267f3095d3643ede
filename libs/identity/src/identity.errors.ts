import { defineErrors, mapConstraints } from '@app/kernel';

export const IdentityError = defineErrors({
  SIGN_IN_REFUSED: { vi: 'Địa chỉ thư hoặc mật khẩu không đúng.', en: 'The address or the password is not right.' },
  LINK_INVALID: {
    vi: 'Liên kết đăng nhập không hợp lệ, đã được dùng hoặc đã hết hạn. Hãy xin quản trị viên một liên kết mới.',
    en: 'This sign-in link is not valid, was already used, or has expired. Ask an administrator for a new one.',
  },
  TOO_MANY_ATTEMPTS: {
    vi: 'Bạn đã thử quá nhiều lần. Hãy thử lại sau {minutes} phút.',
    en: 'Too many attempts. Try again in {minutes} minutes.',
  },
  TOTP_REFUSED: {
    vi: 'Mã xác thực không đúng hoặc đã được dùng. Hãy chờ mã tiếp theo.',
    en: 'The code is not right or was already used. Wait for the next one.',
  },
  TOTP_ALREADY_ON: { vi: 'Xác thực hai bước đã được bật.', en: 'The second factor is already on.' },
  TOTP_NOT_STARTED: { vi: 'Chưa bắt đầu bật xác thực hai bước.', en: 'The second factor has not been started.' },
  PASSWORD_NEEDED_FIRST: { vi: 'Hãy đặt mật khẩu trước.', en: 'Set a password first.' },
  PASSWORD_WEAK: {
    vi: 'Mật khẩu cần {min} đến {max} ký tự, với ít nhất {distinct} ký tự khác nhau.',
    en: 'A password has {min} to {max} characters, at least {distinct} of them different.',
  },
  PASSWORD_COMMON: {
    vi: 'Mật khẩu này quá dễ đoán: nhiều người dùng, là dãy phím liền nhau, lặp lại hoặc lấy từ tên của bạn. Hãy dùng một câu dài mà chỉ bạn nhớ.',
    en: 'This password is too easy to guess: many use it, it runs along the keyboard, repeats itself, or comes from your name. Use a long sentence that only you remember.',
  },
  CURRENT_PASSWORD_WRONG: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is not right.' },
  EMAIL_IN_USE: { vi: 'Địa chỉ thư này đã có người dùng.', en: 'This address already belongs to somebody.' },
  ROLE_OVERLAP: {
    vi: 'Người này đã giữ vai trò đó tại đơn vị trong khoảng thời gian này.',
    en: 'This person already holds that role there during these days.',
  },
  ROLE_DATES: { vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.', en: 'The last day must not be before the first.' },
  OWN_ROLE: { vi: 'Không thể tự kết thúc vai trò của chính mình.', en: 'Nobody ends a role of their own.' },
  OWN_ROLE_GIVEN: {
    vi: 'Không ai tự giao cho mình vai trò lãnh đạo hoặc tài chính. Hãy nhờ một quản trị viên khác.',
    en: 'Nobody gives themselves a role of leader or finance. Ask another administrator.',
  },
  DELEGATION_TO_HOLDER: {
    vi: 'Người này đang giữ chính vai trò đó, không cần ủy quyền.',
    en: 'This person holds that very role; nothing needs to be delegated.',
  },
  DELEGATE_ELSEWHERE: {
    vi: 'Chỉ ủy quyền được cho người đang có vai trò tại chính cơ quan đó, tại ủy ban mà cơ quan đó tham mưu, hoặc tại cơ quan tham mưu của chính ủy ban đó.',
    en: 'A role is delegated only to somebody who has a role at that very office, at the committee for which it acts, or at a body that acts for it.',
  },
  DELEGATION_DATES: {
    vi: 'Ủy quyền bắt đầu sớm nhất từ hôm nay và phải có ngày kết thúc từ ngày bắt đầu trở đi.',
    en: 'A delegation begins today at the earliest, and its last day is not before its first.',
  },
  DELEGATION_BEYOND_ROLE: {
    vi: 'Vai trò này chỉ có hiệu lực từ {from} đến hết {to}; không ủy quyền được ngoài thời gian đó.',
    en: 'The role itself holds from {from} to {to}; it cannot be delegated for other days.',
  },
  DELEGATION_TOO_LONG: {
    vi: 'Chương trình nhận mỗi lần ủy quyền nhiều nhất {days} ngày. Việc lâu hơn thì giao hẳn vai trò.',
    en: 'This programme takes a delegation of at most {days} days. What lasts longer is a role of their own.',
  },
  DELEGATION_TOO_MANY: {
    vi: 'Vai trò này đang có {most} ủy quyền còn hiệu lực hoặc sắp đến, là mức nhiều nhất chương trình nhận. Hãy kết thúc bớt.',
    en: 'This role has {most} delegations that run or are to come, the most that this programme takes. End one first.',
  },
  DELEGATION_OVERLAP: {
    vi: 'Vai trò này đã được ủy quyền cho người đó trong khoảng thời gian này.',
    en: 'The role is already delegated to this person during these days.',
  },
  DELEGATION_OVER: { vi: 'Ủy quyền này đã kết thúc.', en: 'This delegation is over.' },
  DELEGATED_ONLY: {
    vi: 'Vai trò được ủy quyền không dùng để tự giao vai trò cho chính mình, cũng không ủy quyền lại hoặc kéo dài được.',
    en: 'By a role that was delegated to them nobody gives themselves a role, passes that role on, or prolongs it.',
  },
  LINK_NOT_SENT: {
    vi: 'Máy chủ thư chưa nhận đường dẫn đăng nhập. Hãy thử lại; đường dẫn vừa tạo không gửi được cho ai.',
    en: 'The mail server did not take the sign-in link. Try again; the link just made has reached nobody.',
  },
  OWN_ACCOUNT: { vi: 'Không thể tự khoá tài khoản của chính mình.', en: 'Nobody disables their own account.' },
  PERSON_DISABLED: { vi: 'Tài khoản này đã bị khoá.', en: 'This account is disabled.' },
  ACCOUNT_NEEDS_EMAIL: {
    vi: 'Người có tài khoản phải có địa chỉ thư để đăng nhập.',
    en: 'Somebody with an account needs an address to sign in with.',
  },
  PEOPLE_SORT_TOO_WIDE: {
    vi: 'Phạm vi có hơn {max} người. Hãy chọn một đơn vị trước khi sắp xếp theo tên.',
    en: 'There are more than {max} people within reach. Choose an organisation before sorting by name.',
  },
  PEOPLE_SEARCH_TOO_WIDE: {
    vi: 'Phạm vi có hơn {max} người. Hãy chọn một đơn vị trước khi tìm theo tên.',
    en: 'There are more than {max} people within reach. Choose an organisation before searching by name.',
  },
});

mapConstraints({
  uq_person_account_email_digest: IdentityError.EMAIL_IN_USE,
  ex_role_assignment_overlap: IdentityError.ROLE_OVERLAP,
  ck_role_assignment_order: IdentityError.ROLE_DATES,
  ex_role_delegation_overlap: IdentityError.DELEGATION_OVERLAP,
  ck_role_delegation_order: IdentityError.DELEGATION_DATES,
});
