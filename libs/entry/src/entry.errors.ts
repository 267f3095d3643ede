import { defineErrors } from '@app/kernel';

export const EntryError = defineErrors({
  ANSWER_LINK_VOID: {
    vi: 'Liên kết không mở được: mã sai, đã dùng, đã hết hạn hoặc đã thu hồi. Hãy hỏi lại cán bộ đã đưa liên kết.',
    en: 'The link does not open: the code is wrong, used, expired or taken back. Ask whoever gave it to you.',
  },
  LINK_GUESSED_TOO_OFTEN: {
    vi: 'Quá nhiều mã sai từ địa chỉ này. Hãy thử lại sau {minutes} phút.',
    en: 'Too many wrong codes from this address. Try again in {minutes} minutes.',
  },
  ANSWER_LINK_SPENT: {
    vi: 'Liên kết này đã dùng hoặc đã thu hồi.',
    en: 'The link has been used or taken back.',
  },
  ANSWER_LINK_WORN: {
    vi: 'Đã lưu quá nhiều lần qua liên kết này. Hãy gửi câu trả lời, hoặc xin cán bộ một liên kết mới.',
    en: 'Too much was saved through this link. Send the answers, or ask for another link.',
  },
  LINK_FOR_MINOR: {
    vi: 'Người chưa đủ 18 tuổi nhận liên kết riêng từng người, qua người giám hộ đã đồng ý: chọn người giám hộ và ngày đồng ý.',
    en: 'A minor is given a link alone, through a guardian who agreed: name the guardian and the day.',
  },
  SET_NOT_FOR_LINKS: {
    vi: 'Bộ tiêu chí này không chỉ chấm điểm nên chưa trả lời được qua liên kết.',
    en: 'This set asks for more than points and cannot be answered through a link.',
  },
  SCORE_CITIZEN_UNSAID: {
    vi: 'Chưa rõ là ai. Ghi số định danh, hoặc họ tên, năm sinh cùng thôn hay địa chỉ.',
    en: 'It is not said who. Enter the identity number, or name, year of birth, and community or address.',
  },
  SCORE_CITIZEN_UNKNOWN: {
    vi: 'Không có công dân này trong danh sách của đơn vị. Kiểm tra họ tên, năm sinh, thôn; hoặc ghi công dân vào danh sách trước.',
    en: 'The list of the office has no such citizen. Check name, year of birth and community, or record the citizen first.',
  },
  SCORE_CITIZEN_SEVERAL: {
    vi: 'Có nhiều công dân cùng họ tên, năm sinh ở đó. Ghi thêm số định danh hoặc địa chỉ.',
    en: 'Several citizens have this name and year of birth there. Add identity number or address.',
  },
  SCORE_CITIZEN_ELSEWHERE: {
    vi: 'Công dân này do đơn vị khác trên địa bàn lập danh sách; đơn vị đó nhập đánh giá.',
    en: 'Another office of the area keeps this citizen and enters the assessment.',
  },
  SCORE_KEEPER_ENDED: {
    vi: 'Đơn vị lập danh sách công dân này đã kết thúc hoạt động và chưa ghi đơn vị nào tiếp nhận. Quản trị ghi đơn vị tiếp nhận ở trang của đơn vị cũ, rồi kiểm tra lại.',
    en: 'The office that keeps this citizen has ended, and nobody is named who goes on with its work. An administrator names them on its page; then check again.',
  },
  SCORE_NUMBER_UNRECORDED: {
    vi: 'Người cùng họ tên, năm sinh ở đó đã có trong danh sách nhưng chưa ghi số định danh. Ghi số vào người đó trong danh sách rồi kiểm tra lại; hoặc xoá số ở dòng này.',
    en: 'Somebody of this name and year of birth is recorded there without a number. Enter the number there and check again, or leave it out of this row.',
  },
  SCORE_NAME_DIFFERS: {
    vi: 'Số định danh này đã ghi cho người có họ tên khác. Kiểm tra lại số và họ tên.',
    en: 'This number is recorded for somebody of another name. Check number and name.',
  },
  SCORE_ASSESSED: {
    vi: 'Công dân đã có đánh giá của năm này; không ghi đè. Mở đánh giá đó để sửa, hoặc bỏ dòng này.',
    en: 'The citizen has an assessment of this year; it is not overwritten. Open it to change it, or leave the row out.',
  },
  SCORE_OF_MINOR: {
    vi: 'Người này chưa đủ 18 tuổi: ghi người giám hộ đã đồng ý (họ tên và năm sinh, hoặc số định danh). Nếu chưa có ai đồng ý thì bỏ dòng này, hoặc phát liên kết qua người giám hộ.',
    en: 'This person is under 18: enter the guardian who agreed (name and year of birth, or identity number). Where nobody has agreed, leave the row out, or hand out a link through the guardian.',
  },
  SCORE_GUARDIAN_UNSAID: {
    vi: 'Ghi họ tên cùng năm sinh, hoặc số định danh của người giám hộ; chỉ họ tên thì chưa rõ là ai.',
    en: 'Enter name and year of birth of the guardian, or the identity number; a name alone does not say who.',
  },
  SCORE_RELATION_UNREADABLE: {
    vi: 'Không rõ người giám hộ là gì của người này. Ghi cha, mẹ, ông nội, bà ngoại, anh, chị, bác, chú, cậu, cô, dì, hoặc “giám hộ theo quyết định”.',
    en: 'It is not clear what the guardian is to this person. Write father, mother, grandparent, brother, sister, aunt, uncle or appointed.',
  },
  SCORE_GUARDIAN_UNKNOWN: {
    vi: 'Danh sách công dân của địa bàn không có người giám hộ này. Kiểm tra họ tên, năm sinh, số định danh, hoặc ghi người đó vào danh sách trước. Người được ghi từ chính tệp này thì dòng này được kiểm tra lại sau đó.',
    en: 'The list of citizens of the area has no such guardian. Check name, year of birth and number, or record the guardian first. Where this file records the guardian, the row is checked again afterwards.',
  },
  SCORE_GUARDIAN_SEVERAL: {
    vi: 'Có nhiều người cùng họ tên, năm sinh như người giám hộ này. Ghi thêm số định danh của người giám hộ.',
    en: 'Several people have the name and year of birth of this guardian. Add the identity number of the guardian.',
  },
  SCORE_ROW_TWICE: { vi: 'Công dân này đã có ở dòng {row}.', en: 'This citizen stands in row {row} already.' },
  SCORE_NONE: { vi: 'Dòng này chưa có điểm nào.', en: 'The row has no score at all.' },
  SCORE_MISSING: {
    vi: 'Chưa có điểm. Điền vào, hoặc gửi lại tệp và chọn ghi nháp.',
    en: 'No score. Fill it in, or send the file again as drafts.',
  },
  SCORE_UNREADABLE_POINTS: {
    vi: 'Ghi điểm bằng số, từ 0 đến {maximum}, bước {step}; ví dụ 7,5.',
    en: 'Write points as a number from 0 to {maximum} in steps of {step}, for example 7.5.',
  },
  SCORE_UNREADABLE_YES_NO: { vi: 'Ghi “có” hoặc “không”.', en: 'Write “yes” or “no”.' },
  SCORE_UNREADABLE_COUNT: {
    vi: 'Ghi số lượng là số nguyên; có điều kiện kèm theo thì ghi “12; có”.',
    en: 'Write a whole number; where something is asked besides, “12; yes”.',
  },
  SCORE_UNREADABLE_RANK: {
    vi: 'Ghi đúng tên một mức xếp loại, hoặc “không”.',
    en: 'Write the name of a rank, or “none”.',
  },
  SCORE_UNREADABLE_CHANGE: {
    vi: 'Ghi số năm trước rồi số năm nay, ví dụ “12; 14”.',
    en: 'Write the figure of the year before, then of this one, for example “12; 14”.',
  },
  SCORE_UNREADABLE_SHARES: {
    vi: 'Ghi “số đạt/tổng số”, ví dụ 37/41; nhiều tỉ lệ thì cách nhau bằng dấu chấm phẩy.',
    en: 'Write “how many/of how many”, for example 37/41; several shares with semicolons between.',
  },
});
