import { AccountNoticeKind } from './identity.entities';
import type { IssuedLink } from './sign-in-link';

interface MailText {
  subject: string;
  text: string;
}

const WHEN = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'short',
});

const HAPPENED: Record<AccountNoticeKind, { vi: string; en: string }> = {
  [AccountNoticeKind.LinkIssued]: {
    vi: 'Quản trị viên đã tạo một đường dẫn đăng nhập một lần vào tài khoản của bạn và tự trao tay.',
    en: 'An administrator has made a one-time sign-in link for your account and hands it over.',
  },
  [AccountNoticeKind.SecondFactorReset]: {
    vi: 'Quản trị viên đã tắt xác thực hai bước của tài khoản của bạn.',
    en: 'An administrator has switched off the second factor of your account.',
  },
  [AccountNoticeKind.SessionsEnded]: {
    vi: 'Quản trị viên đã kết thúc mọi phiên đăng nhập của bạn.',
    en: 'An administrator has ended all your sessions.',
  },
  [AccountNoticeKind.SessionStarted]: {
    vi: 'Tài khoản của bạn vừa được đăng nhập.',
    en: 'Somebody has signed in to your account.',
  },
  [AccountNoticeKind.RoleDelegated]: {
    vi: 'Một vai trò của bạn đã được ủy quyền cho người khác thực hiện thay. Xem thời hạn và kết thúc sớm ở trang Tài khoản.',
    en: 'A role of yours has been delegated to somebody. The page of your account shows until when, and ends it early.',
  },
  [AccountNoticeKind.DelegationReceived]: {
    vi: 'Bạn được ủy quyền thực hiện thay vai trò của người khác. Xem thời hạn ở trang Tài khoản.',
    en: 'Somebody’s role has been delegated to you. The page of your account shows until when.',
  },
  [AccountNoticeKind.RecoveryCodesRenewed]: {
    vi: 'Mã khôi phục mới đã được tạo cho tài khoản của bạn; các mã cũ không dùng được nữa.',
    en: 'New recovery codes were made for your account; the earlier ones are void.',
  },
  [AccountNoticeKind.RecoveryCodeUsed]: {
    vi: 'Một mã khôi phục vừa được dùng để đăng nhập vào tài khoản của bạn.',
    en: 'A recovery code was just used to sign in to your account.',
  },
  [AccountNoticeKind.DelegationEnded]: {
    vi: 'Một ủy quyền mà bạn giao hoặc nhận đã kết thúc sớm.',
    en: 'A delegation that you gave or received was ended early.',
  },
};

/** Vietnamese first, then English: which one somebody reads is not known. */
export const linkMail = ({ url, expiresAt }: IssuedLink): MailText => ({
  subject: 'Hiếu Học: đường dẫn đăng nhập · sign-in link',
  text: [
    `Đường dẫn này đăng nhập một lần vào tài khoản của bạn, đến ${WHEN.format(expiresAt)}. Đừng chuyển cho ai.`,
    `This link signs in to your account once, until ${WHEN.format(expiresAt)}. Do not pass it on.`,
    url,
  ].join('\n\n'),
});

export const noticeMail = (kind: AccountNoticeKind, at: Date): MailText => ({
  subject: 'Hiếu Học: tài khoản của bạn · your account',
  text: [
    `${HAPPENED[kind].vi} (${WHEN.format(at)}) Nếu không phải bạn và bạn không yêu cầu, hãy báo ngay cho quản trị viên cấp trên.`,
    `${HAPPENED[kind].en} (${WHEN.format(at)}) If this was not you and you did not ask for it, tell the administrator of the level above at once.`,
  ].join('\n\n'),
});
