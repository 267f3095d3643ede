import type { CalendarDay } from './calendar-day.entity';
import { CalendarDayKind } from './calendar.rules';

const LABOUR_CODE = 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1';
const TET_2026 = `${LABOUR_CODE} điểm b; ý kiến Thủ tướng theo thông báo của Văn phòng Chính phủ ngày 13/10/2025, Bộ Nội vụ công bố ngày 17/10/2025`;
const NATIONAL_DAY_2026 = `${LABOUR_CODE} điểm đ; ý kiến Thủ tướng theo thông báo của Văn phòng Chính phủ ngày 13/10/2025, Bộ Nội vụ công bố ngày 17/10/2025`;
/** A holiday on a weekly day off is made up for on the next working day. */
const MADE_UP_FOR = 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3';
const NEW_YEAR_2026 = 'Văn bản 12729/VPCP-KGVX ngày 25/12/2025';

const holiday = (day: string, name: string, citation: string): CalendarDay => ({
  day,
  kind: CalendarDayKind.Holiday,
  name,
  citation,
});
const workingDay = (day: string, name: string, citation: string): CalendarDay => ({
  day,
  kind: CalendarDayKind.WorkingDay,
  name,
  citation,
});

/** Read in the announcements of that year. */
export const CALENDAR_2026: readonly CalendarDay[] = [
  holiday('2026-01-01', 'Tết Dương lịch', `${LABOUR_CODE} điểm a`),
  holiday('2026-01-02', 'Nghỉ Tết Dương lịch, làm bù ngày 10/01/2026', NEW_YEAR_2026),
  workingDay('2026-01-10', 'Làm bù cho ngày 02/01/2026', NEW_YEAR_2026),
  holiday('2026-02-16', 'Tết Nguyên đán', TET_2026),
  holiday('2026-02-17', 'Tết Nguyên đán', TET_2026),
  holiday('2026-02-18', 'Tết Nguyên đán', TET_2026),
  holiday('2026-02-19', 'Tết Nguyên đán', TET_2026),
  holiday('2026-02-20', 'Tết Nguyên đán', TET_2026),
  holiday(
    '2026-04-27',
    'Nghỉ bù Giỗ Tổ Hùng Vương (10/3 âm lịch, Chủ nhật 26/4/2026)',
    `${LABOUR_CODE} điểm e; ${MADE_UP_FOR}`,
  ),
  holiday('2026-04-30', 'Ngày Chiến thắng', `${LABOUR_CODE} điểm c`),
  holiday('2026-05-01', 'Ngày Quốc tế lao động', `${LABOUR_CODE} điểm d`),
  workingDay('2026-08-22', 'Làm bù cho ngày 31/8/2026', NATIONAL_DAY_2026),
  holiday('2026-08-31', 'Nghỉ Quốc khánh, làm bù ngày 22/8/2026', NATIONAL_DAY_2026),
  holiday('2026-09-01', 'Quốc khánh', NATIONAL_DAY_2026),
  holiday('2026-09-02', 'Quốc khánh', NATIONAL_DAY_2026),
];

/**
 * What follows from the Labour Code without a decision: the days of article 112.1 a, c, d, đ, e, and Monday for the Saturday among
 * them (article 111.3). 10/3 of the lunar year is 16 April: the new moon of 7 April, 06:51 in Vietnam, begins the third month. Tết
 * and the day beside 2 September wait for the year's decision, which may swap days as well: the year is unconfirmed until then.
 */
export const CALENDAR_2027: readonly CalendarDay[] = [
  holiday('2027-01-01', 'Tết Dương lịch', `${LABOUR_CODE} điểm a`),
  holiday('2027-04-16', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', `${LABOUR_CODE} điểm e`),
  holiday('2027-04-30', 'Ngày Chiến thắng', `${LABOUR_CODE} điểm c`),
  holiday('2027-05-01', 'Ngày Quốc tế lao động', `${LABOUR_CODE} điểm d`),
  holiday('2027-05-03', 'Nghỉ bù Ngày Quốc tế lao động (Thứ Bảy 01/5/2027)', `${LABOUR_CODE} điểm d; ${MADE_UP_FOR}`),
  holiday('2027-09-02', 'Quốc khánh', `${LABOUR_CODE} điểm đ`),
];

/** What every installation begins with; everything else is entered by the administrator at the root. */
export const SHIPPED_CALENDAR: readonly CalendarDay[] = [...CALENDAR_2026, ...CALENDAR_2027];
