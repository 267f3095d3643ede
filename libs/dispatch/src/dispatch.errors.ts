import { defineErrors, mapConstraints } from '@app/kernel';

export const DispatchError = defineErrors({
  DISPATCH_NOT_REGISTERED: {
    vi: 'Chỉ gửi được văn bản đã ban hành hoặc đã vào sổ, có số và ngày.',
    en: 'Only a document that is issued or registered, with number and date, can be sent.',
  },
  DISPATCH_NOT_IN_REGISTER: {
    vi: 'Văn bản này không do đơn vị gửi ban hành hay lưu, và chưa có trong sổ của đơn vị gửi.',
    en: 'The sender neither issued nor keeps this document, and it is not in the sender’s books.',
  },
  DISPATCH_RECIPIENT_UNKNOWN: {
    vi: 'Không tìm thấy nơi nhận này, đơn vị đã ngừng hoạt động, hoặc đơn vị gửi không gửi tới đó được.',
    en: 'There is no such recipient today, or the sender cannot send there.',
  },
  DISPATCH_TO_ITSELF: { vi: 'Đơn vị không gửi văn bản cho chính mình.', en: 'A sender is not its own recipient.' },
  DISPATCH_GROUP_EMPTY: {
    vi: 'Không có đơn vị nào thuộc nhóm nơi nhận “{name}”.',
    en: 'The group of recipients “{name}” means nobody.',
  },
  DISPATCH_NO_RECIPIENT: { vi: 'Chưa có nơi nhận nào.', en: 'No recipient is named.' },
  DISPATCH_TOO_MANY: {
    vi: '{documents} văn bản gửi tới {recipients} nơi nhận là {count} lượt gửi, quá {max} lượt trong một lần. Hãy gửi làm nhiều lần.',
    en: '{documents} documents to {recipients} recipients make {count} sendings, more than {max} at once. Send them in several goes.',
  },
  DISPATCH_ALREADY_SENT: {
    vi: 'Văn bản này đã được gửi tới tất cả các nơi nhận nêu trên.',
    en: 'This document has been sent to all of these recipients already.',
  },
  DISPATCH_STEP_NOT_ALLOWED: {
    vi: 'Trạng thái hiện tại ở nơi nhận không cho phép bước này. Tải lại trang để xem trạng thái mới nhất.',
    en: 'The present status at the recipient does not allow this step. Load the page again to see it.',
  },
  DISPATCH_REASON_NEEDED: {
    vi: 'Cần nêu lý do khi từ chối, lấy lại hoặc thay thế.',
    en: 'Refusing, asking back and replacing need a reason.',
  },
  DISPATCH_NOTHING_TO_RECALL: {
    vi: 'Không còn nơi nhận nào để lấy lại: đã hoàn thành, đã từ chối hoặc đã đồng ý lấy lại.',
    en: 'There is nobody left to ask: all have finished, refused or given it back.',
  },
  DISPATCH_ALREADY_REPLACED: {
    vi: 'Lần gửi này đã được thay bằng một lần gửi khác.',
    en: 'Another sending has taken the place of this one already.',
  },
  DISPATCH_REPLACED_BY_SAME: {
    vi: 'Văn bản thay thế phải là một văn bản khác.',
    en: 'A document cannot take its own place.',
  },
});

mapConstraints({ uq_dispatch_replaces: DispatchError.DISPATCH_ALREADY_REPLACED });
