import { defineErrors } from '@app/kernel';

export const IssuingError = defineErrors({
  DRAFT_FROM_NOTHING: {
    vi: 'Văn bản loại này được soạn mới, không lập từ dữ liệu có sẵn.',
    en: 'A document of this kind is begun from nothing, not drafted from data.',
  },
  DRAFT_NOT_OWN: {
    vi: 'Chỉ in được văn bản do đơn vị soạn trong hệ thống; văn bản nhận từ nơi khác xem ở tệp đính kèm.',
    en: 'Only documents that were drafted in the system are printed; of a received document see the attached files.',
  },
  DRAFT_IS_FIXED: {
    vi: 'Văn bản đã được duyệt, nội dung không sửa được nữa. Muốn sửa, lãnh đạo trả lại kèm lý do.',
    en: 'The document is approved and its text is fixed. To change it, the leader returns it with a reason.',
  },
  DRAFT_ALREADY_APPROVED: { vi: 'Văn bản đã được duyệt.', en: 'The document has been approved already.' },
  DRAFT_NOT_APPROVED: {
    vi: 'Văn bản chưa được lãnh đạo duyệt nên chưa ban hành được.',
    en: 'The document cannot be issued before the leader has approved it.',
  },
  DRAFT_ALREADY_SUBMITTED: {
    vi: 'Dự thảo đã được trình, đang chờ lãnh đạo duyệt.',
    en: 'The draft has been submitted and waits for the leader.',
  },
  DRAFT_HAS_OPEN_POINTS: {
    vi: 'Dự thảo còn {count} điểm phải hoàn thành trước khi duyệt.',
    en: 'The draft has {count} open points that must be settled before it is approved.',
  },
  DRAFT_OWN_AS_DELEGATE: {
    vi: 'Bạn đã soạn, sửa hoặc trình dự thảo này nên không duyệt được bằng vai trò được ủy quyền. Người giao ủy quyền hoặc lãnh đạo khác duyệt.',
    en: 'You began, changed or submitted this draft, so you cannot approve it by a role that was delegated to you. Whoever delegated it, or another leader, approves it.',
  },
  DRAFT_NEEDS_TWO_PERSONS: {
    vi: 'Cơ quan này quy định người soạn và người duyệt là hai người khác nhau; bạn, hoặc người mà bạn làm thay, đã soạn, sửa hoặc trình dự thảo này. Hãy nhờ lãnh đạo khác duyệt.',
    en: 'This office wants two persons for draft and approval, and you, or somebody in whose place you act, began, changed or submitted this draft. Another leader approves it.',
  },
  DRAFT_REASON_NEEDED: { vi: 'Trả lại dự thảo phải nêu lý do.', en: 'Returning a draft needs a reason.' },
  DRAFT_TYPE_NOT_OWN: {
    vi: 'Chỉ soạn được văn bản hành chính theo Nghị định 30/2020/NĐ-CP.',
    en: 'Only administrative documents of Decree 30/2020/NĐ-CP are drafted here.',
  },
  DRAFT_SYMBOL_UNREADABLE: {
    vi: 'Ký hiệu không đúng với loại văn bản. Ví dụ đúng: KH-UBND với kế hoạch, UBND-KGVX với công văn.',
    en: 'The symbol does not fit the type. Examples: KH-UBND for a plan, UBND-KGVX for an official letter.',
  },
  DRAFT_SYMBOL_OPEN: { vi: 'Chưa có ký hiệu văn bản.', en: 'The symbol is still open.' },
  DRAFT_BODY_EMPTY: { vi: 'Văn bản chưa có nội dung.', en: 'The document has no text yet.' },
  DRAFT_TEXT_OPEN: {
    vi: 'Còn chỗ để trống (……) trong nội dung. Hãy điền hoặc bỏ đoạn này.',
    en: 'A place in the text is still open (……). Fill it in or take the paragraph out.',
  },
  DRAFT_SIGNER_OPEN: {
    vi: 'Chưa ghi chức vụ hoặc họ tên người ký.',
    en: 'Position or name of the signer is still open.',
  },
  DRAFT_TABLES_TOO_LARGE: {
    vi: 'Các bảng của văn bản có quá {max} ô. Hãy tách bảng dài thành phụ lục đính kèm.',
    en: 'The tables of the document have more than {max} cells. Attach long tables as an annex.',
  },
  DRAFT_BLOCK_INCOMPLETE: {
    vi: 'Đoạn này thiếu nội dung hoặc bảng có dòng không đủ cột.',
    en: 'The block has no text, or a row of the table does not have all columns.',
  },
  DRAFT_CELL_TOO_LONG: {
    vi: 'Một ô của bảng dài quá 20.000 ký tự.',
    en: 'A cell of the table has more than 20,000 characters.',
  },
});
