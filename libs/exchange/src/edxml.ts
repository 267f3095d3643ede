/**
 * edXML: how document systems of Vietnamese offices hand each other a document or say what became of it.
 *
 * Law: QCVN 102:2016/BTTTT (issued with Circular 10/2016/TT-BTTTT), amended by Sửa đổi 1:2022 (Circular
 * 01/2022/TT-BTTTT: OrganId up to 35 characters instead of 13); sending and receiving itself: Decision 28/2018/QĐ-TTg.
 *
 * The tables of the regulation could not be read, only what public implementations made of them. Names, order and the
 * numbers in these comments ("1.12") are those on which a provincial system that follows the .NET sample of the national
 * axis and the adapter vn.ript.ssadapter agree (that the numbers are the regulation's is likely, not seen); a third,
 * com.bkav.edoc, spells the same elements. "Unconfirmed" stands where they differ or only one speaks. Nothing says which
 * elements the regulation makes mandatory, and what 2.2.7 is.
 */

/** Namespace of every element, as written by the kit of the national axis. */
export const EDXML_NAMESPACE = 'http://www.mic.gov.vn/TBT/QCVN_102_2016';

/** Largest message read or written, in bytes. Ours: the regulation was not found to name one. */
export const EDXML_MAX_BYTES = 50 * 1024 * 1024;

/** Who sends or receives (1.1 From, 1.2 To). */
export interface EdxmlParty {
  /**
   * Identifier of the office. Decision 20/2020/QĐ-TTg: at most 35 characters, groups of 0-9 and A-Z parted by dots, the
   * highest level first (`H41.05`); before it, 13 characters, the highest level last (`000.00.00.G22`: from samples).
   */
  organId: string;
  organName: string | null;
  /** OrganizationInCharge: the name of the body directly above. */
  inCharge: string | null;
  address: string | null;
  email: string | null;
  telephone: string | null;
  fax: string | null;
  website: string | null;
}

/** The document that a message speaks of (1.12 ResponseFor). */
export interface EdxmlReference {
  /** Identifier of the office that issued it. */
  organId: string;
  /** Number and symbol together, `7816/VPCP-TTĐT`. */
  code: string;
  /** ISO date. */
  date: string | null;
  documentId: string | null;
}

/** StaffInfo: who did it, for a call back. */
export interface EdxmlStaff {
  department: string | null;
  name: string | null;
  mobile: string | null;
  email: string | null;
}

/** A file that travels inside the message. `contentId` without `cid:`, unique in the message. */
export interface EdxmlAttachment {
  fileName: string;
  contentType: string;
  contentId: string;
  description: string | null;
  content: Uint8Array;
}

/** 2.2.1 BussinessDocType, in the order of its codes 0 to 3. */
export const edxmlBusinessTypes = ['new', 'recall', 'update', 'replace'] as const;
export type EdxmlBusinessType = (typeof edxmlBusinessTypes)[number];

/** 2.2 Bussiness (the misspelling is the wire name): what the sender does with the document. */
export interface EdxmlBusiness {
  type: EdxmlBusinessType;
  reason: string | null;
  /** The earlier document that is recalled or updated. */
  documentId: string | null;
  staff: EdxmlStaff | null;
  /** Whether paper follows: 0 no. Unconfirmed beyond 0, so the number is kept as it is. */
  paper: number | null;
  /** 2.2.3: what an update changes. */
  update: EdxmlUpdate | null;
  /** 2.2.8: what a replacement takes the place of, and for whom. */
  replaces: { documentId: string; organIds: string[] }[];
}

export interface EdxmlUpdate {
  documentChanged: boolean;
  receiversChanged: boolean;
  /** ReceiverType 0 removed, 1 added. */
  receivers: { organId: string; change: 'removed' | 'added' }[];
}

/** 1.11 OtherInfo. */
export interface EdxmlOtherInfo {
  /** 0 ordinary, 1 khẩn, 2 thượng khẩn, 3 hoả tốc, 4 hoả tốc hẹn giờ (the names are unconfirmed). */
  priority: number | null;
  /** SphereOfPromulgation: how far it may circulate. */
  sphere: string | null;
  /** TyperNotation: initials of who typed it. */
  typist: string | null;
  /** PromulgationAmount: copies issued. */
  copies: number | null;
  pages: number | null;
  appendixes: string[];
}

export interface EdxmlDocument {
  kind: 'document';
  from: EdxmlParty;
  /** At least one. */
  to: EdxmlParty[];
  code: { number: string; symbol: string };
  /** `date` is an ISO date. */
  promulgation: { place: string | null; date: string };
  /**
   * 1.5 DocumentType. `code` and `detail` are kept as numbers only: implementations differ in the list behind them (a
   * public letter is 1 in one and 18 in another, unconfirmed), so the name is what one may rely on.
   */
  type: { code: number | null; name: string | null; detail: number | null };
  subject: string;
  content: string | null;
  /** `authority`: the words before the position, `KT. BỘ TRƯỞNG` (1.8.1 Competence). */
  signer: { name: string; position: string | null; authority: string | null } | null;
  /** 1.9, ISO date. */
  dueDate: string | null;
  /** 1.10 ToPlaces: "Nơi nhận" as printed, beside the receivers proper. */
  recipients: string[];
  otherInfo: EdxmlOtherInfo;
  responseFor: EdxmlReference[];
  /** 1.13 SteeringType; one source says 1 no steering, 2 steering, 3 report on it, others send 0: unconfirmed. */
  steering: number | null;
  /** 1.14, see `documentIdOf`. */
  documentId: string;
  business: EdxmlBusiness;
  /** 2.1: every office that the message went through, in whole seconds. */
  traces: { organId: string; at: Date }[];
  attachments: EdxmlAttachment[];
}

/**
 * The nine statuses. Codes agree in every implementation seen, names but for wording (15 and 16 name taking back,
 * recall and update together in the kit of the axis, taking back alone elsewhere).
 */
export const edxmlStatuses = {
  '01': { vi: 'Đã đến', en: 'Arrived' },
  '02': { vi: 'Từ chối tiếp nhận', en: 'Refused' },
  '03': { vi: 'Đã tiếp nhận', en: 'Accepted' },
  '04': { vi: 'Phân công', en: 'Assigned' },
  '05': { vi: 'Đang xử lý', en: 'In progress' },
  '06': { vi: 'Hoàn thành', en: 'Completed' },
  '13': { vi: 'Lấy lại', en: 'Asked back' },
  '15': { vi: 'Đồng ý lấy lại, cập nhật', en: 'Taking back or update agreed' },
  '16': { vi: 'Từ chối lấy lại, cập nhật', en: 'Taking back or update refused' },
} as const;
export type EdxmlStatusCode = keyof typeof edxmlStatuses;

/**
 * What became of a document. No implementation writes a receiver here: the axis is told it beside the message, and for
 * the statuses of a receiver it is `responseFor.organId`.
 */
export interface EdxmlStatus {
  kind: 'status';
  responseFor: EdxmlReference;
  from: EdxmlParty;
  status: EdxmlStatusCode;
  description: string | null;
  /** In whole seconds. */
  timestamp: Date;
  staff: EdxmlStaff | null;
}

/** Texts carry no white space around them; what is not said is `null` or an empty list, never an empty text. */
export type EdxmlMessage = EdxmlDocument | EdxmlStatus;

/** Something in a message that was read past; none of these keeps the message from being used. */
export interface EdxmlWarning {
  kind:
    | 'unknownElement'
    | 'unreadableValue'
    | 'foreignNamespace'
    | 'signatureNotChecked'
    | 'businessAssumedNew'
    | 'attachmentNotListed'
    | 'attachmentZipped'
    | 'fileNameCut';
  /** Names of the elements from the root, parted by `/`. */
  path: string;
}

/**
 * 1.14 DocumentId: `000.00.00.G22,2015/09/30,7816/VPCP-TTĐT`, the identity of a document for everybody.
 * @param date ISO date of issue
 */
export const documentIdOf = (organId: string, date: string, code: { number: string; symbol: string }): string =>
  `${organId},${date.replaceAll('-', '/')},${code.number}/${code.symbol}`;

/**
 * Whether a text may be an identifier of an office (Decision 20/2020; those of 2016 fit it too). Reading does not ask.
 */
export const isOrganId = (text: string): boolean => text.length <= 35 && /^[0-9A-Z]+(?:\.[0-9A-Z]+)*$/.test(text);
