import type { Language } from '@app/kernel';
import { MoneySource } from '@app/ledger';
import type { Section } from './published-content';

interface Words {
  all: string;
  allAbout: string;
  none: string;
  other: string;
  notShown: string;
  notShownAbout: string;
  title: (year: number) => string;
  preview: string;
  fields: Record<
    'fund' | 'office' | 'published' | 'books' | 'reason' | 'goods' | 'named' | 'unnamed' | 'returned' | 'money',
    string
  >;
  published: (day: string, edition: number) => string;
  closed: (day: string) => string;
  openAfter: string;
  notClosed: string;
  sections: Record<Section, string>;
  summary: string;
  byPurpose: string;
  contributions: string;
  goods: string;
  shared: string;
  labour: string;
  handedOut: string;
  sources: Record<MoneySource, string>;
  free: string;
  times: (count: number) => string;
  givers: string;
  giverCount: (count: number) => string;
  unnamedGifts: (count: number) => string;
  hiddenHere: (count: number) => string;
  /** Names are those of today, sums those of the edition. */
  namesNow: (edition: number) => string;
  goesOn: string;
  campaignsBeyond: (count: number) => string;
  editionsBeyond: (count: number) => string;
  noGivers: string;
  campaigns: string;
  noCampaigns: string;
  campaign: Record<
    | 'aim'
    | 'content'
    | 'beneficiaries'
    | 'activities'
    | 'estimate'
    | 'approved'
    | 'posted'
    | 'result'
    | 'year'
    | 'inAll',
    string
  >;
  receivedUsed: (received: string, used: string) => string;
  more: (count: number) => string;
  figures: string;
  files: string;
  grants: (count: number) => string;
  years: string;
  edition: (year: number, edition: number, day: string) => string;
  page: (page: number, pages: number) => string;
  earlier: string;
  later: string;
  unit: string;
}

export const FUND_WORDS: Record<Language, Words> = {
  vi: {
    all: 'Quỹ công khai thu, chi',
    allAbout: 'Các quỹ đã công khai thu, chi theo năm.',
    none: 'Chưa có quỹ nào công khai.',
    other: 'English',
    notShown: 'Không có gì ở đây',
    notShownAbout: 'Ở địa chỉ này không có quỹ nào công khai năm được hỏi.',
    title: (year) => `Công khai thu, chi năm ${year}`,
    preview: 'Bản xem trước: chưa công khai.',
    fields: {
      fund: 'Quỹ',
      office: 'Đơn vị giữ quỹ',
      published: 'Công khai',
      books: 'Sổ kế toán',
      reason: 'Lý do đính chính',
      goods: 'Hiện vật, ngày công',
      named: 'Của người ủng hộ có nêu tên',
      unnamed: 'Không nêu tên',
      returned: 'Trả lại, hoặc ghi giảm khoản của năm trước',
      money: 'Tiền đóng góp, tài trợ',
    },
    published: (day, edition) => `ngày ${day}${edition === 1 ? '' : `, lần ${edition} (đính chính)`}`,
    closed: (day) => `Số liệu theo sổ đã khóa đến hết ngày ${day}.`,
    openAfter: 'Các tháng sau ngày đó trong năm chưa khóa, số liệu còn có thể được đính chính.',
    notClosed: 'Sổ của năm này chưa khóa, số liệu còn có thể được đính chính.',
    sections: {
      opening: 'Số dư đầu năm',
      income: 'Thu trong năm',
      expenditure: 'Chi trong năm',
      other: 'Tạm ứng, phải trả, chuyển quỹ và khoản khác',
      closing: 'Số dư cuối năm',
    },
    summary: 'Tổng hợp',
    byPurpose: 'theo mục đích và nội dung',
    contributions: 'Đóng góp, tài trợ',
    goods: 'Hiện vật và ngày công',
    shared: 'chung của đơn vị',
    labour: 'ngày công',
    handedOut: 'đã trao',
    sources: {
      [MoneySource.CentralBudget]: 'Ngân sách trung ương',
      [MoneySource.ProvinceBudget]: 'Ngân sách tỉnh',
      [MoneySource.CommuneBudget]: 'Ngân sách xã',
      [MoneySource.Association]: 'Kinh phí của Hội',
      [MoneySource.Contribution]: 'Đóng góp, tài trợ',
    },
    free: 'Không định mục đích riêng',
    times: (count) => `${count} suất`,
    givers: 'Danh sách người ủng hộ',
    giverCount: (count) => `${count} tổ chức, cá nhân`,
    unnamedGifts: (count) => `${count} lượt`,
    hiddenHere: (count) => `Trên trang này còn ${count} trường hợp không nêu tên.`,
    namesNow: (edition) =>
      `Tên nêu theo hồ sơ hiện nay: ai đã xin không nêu tên, hoặc sau này mới biết là chưa đủ 18 tuổi, không còn được nêu. Các tổng số giữ như bản công khai lần ${edition}, trừ người xin không nêu tên.`,
    goesOn: 'tiếp theo',
    campaignsBeyond: (count) => `Còn ${count} đợt vận động không nêu ở đây; hỏi đơn vị quản lý quỹ.`,
    editionsBeyond: (count) => `Còn ${count} bản công khai trước đó; thêm năm vào địa chỉ để xem.`,
    noGivers: 'Không có ai được nêu tên.',
    campaigns: 'Các đợt vận động',
    noCampaigns: 'Trong năm không có đợt vận động nào.',
    campaign: {
      aim: 'Mục đích',
      content: 'Nội dung',
      beneficiaries: 'Đối tượng thụ hưởng',
      activities: 'Kế hoạch',
      estimate: 'Dự toán',
      approved: 'Duyệt',
      posted: 'Niêm yết',
      result: 'Kết quả',
      year: 'Trong năm',
      inAll: 'Từ đầu đợt đến cuối năm',
    },
    receivedUsed: (received, used) => `thu ${received} đ, chi ${used} đ`,
    more: (count) => `và ${count} dòng nữa, xem trong tệp`,
    figures: 'Số liệu',
    files: 'Tải về',
    grants: (count) => `360Giving JSON (${count} khoản trao)`,
    years: 'Các lần công khai',
    edition: (year, edition, day) => `${year}${edition === 1 ? '' : `, lần ${edition}`} (${day})`,
    page: (page, pages) => `Trang ${page}/${pages}`,
    earlier: 'Trang trước',
    later: 'Trang sau',
    unit: 'Đơn vị tính: đồng',
  },
  en: {
    all: 'Funds and their money',
    allAbout: 'Funds that have published what came in and what it was spent on, by year.',
    none: 'No fund has published anything yet.',
    other: 'Tiếng Việt',
    notShown: 'Nothing here',
    notShownAbout: 'At this address no fund has published the year that was asked for.',
    title: (year) => `Money of the fund in ${year}`,
    preview: 'A preview: it is not published.',
    fields: {
      fund: 'Fund',
      office: 'Kept by',
      published: 'Published',
      books: 'Books',
      reason: 'Why it was corrected',
      goods: 'Goods and labour',
      named: 'By givers who are named',
      unnamed: 'Not named',
      returned: 'Given back, or taken back of earlier years',
      money: 'Money given',
    },
    published: (day, edition) => `on ${day}${edition === 1 ? '' : `, edition ${edition} (corrected)`}`,
    closed: (day) => `Figures of books that are closed through ${day}.`,
    openAfter: 'Later months of the year are not closed, and figures may still be corrected.',
    notClosed: 'The books of this year are not closed, and figures may still be corrected.',
    sections: {
      opening: 'At the beginning of the year',
      income: 'Came in',
      expenditure: 'Spent',
      other: 'Advances, payables, transfers and other moves',
      closing: 'At the end of the year',
    },
    summary: 'Summary',
    byPurpose: 'by purpose and item',
    contributions: 'Contributions',
    goods: 'Goods and labour',
    shared: 'of the office as a whole',
    labour: 'labour',
    handedOut: 'handed out',
    sources: {
      [MoneySource.CentralBudget]: 'Central budget',
      [MoneySource.ProvinceBudget]: 'Provincial budget',
      [MoneySource.CommuneBudget]: 'Commune budget',
      [MoneySource.Association]: 'Money of the association',
      [MoneySource.Contribution]: 'Contributions',
    },
    free: 'For no particular purpose',
    times: (count) => `${count} paid`,
    givers: 'Who gave',
    giverCount: (count) => `${count} ${count === 1 ? 'giver' : 'givers'}`,
    unnamedGifts: (count) => `${count} gifts`,
    hiddenHere: (count) => `${count} more on this page ${count === 1 ? 'is' : 'are'} not named.`,
    namesNow: (edition) =>
      `Names as they stand today: whoever asked not to be named, or became known as under 18 since, is named no more. Sums stay as in edition ${edition}, but for those who asked.`,
    goesOn: 'continued',
    campaignsBeyond: (count) => `${count} more campaigns are not told here; ask the office that keeps the fund.`,
    editionsBeyond: (count) => `${count} earlier editions; add their year to the address.`,
    noGivers: 'Nobody is named.',
    campaigns: 'Campaigns',
    noCampaigns: 'There was no campaign in the year.',
    campaign: {
      aim: 'Aim',
      content: 'Asked for',
      beneficiaries: 'For whom',
      activities: 'Plan',
      estimate: 'Estimate',
      approved: 'Approved',
      posted: 'Posted',
      result: 'Result',
      year: 'In the year',
      inAll: 'Until the end of the year',
    },
    receivedUsed: (received, used) => `${received} đ received, ${used} đ spent`,
    more: (count) => `and ${count} more lines in the file`,
    figures: 'Figures',
    files: 'Files',
    grants: (count) => `360Giving JSON (${count} ${count === 1 ? 'grant' : 'grants'})`,
    years: 'Published',
    edition: (year, edition, day) => `${year}${edition === 1 ? '' : `, edition ${edition}`} (${day})`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    earlier: 'Earlier',
    later: 'Later',
    unit: 'In đồng',
  },
};
