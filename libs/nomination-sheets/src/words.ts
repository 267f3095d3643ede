/** Whom a round may be for. */
export type Nominated = 'organisation' | 'community' | 'clan' | 'family' | 'citizen';

/** Lower case, without diacritics and signs: as offices write the same word in many ways. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** With its diacritics: `hộ` is a household and `họ` a clan. */
export const tidied = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

const listed = (words: string): string[] => words.split(',').map(tidied);

/** How names of what is no single person begin; the longest that fits is meant. Surnames (`Đoàn`, `Bàn`) are none of them. */
export const BEGINNINGS: Readonly<Record<Exclude<Nominated, 'citizen'>, readonly string[]>> = {
  family: ['hộ', 'hộ gia đình', 'gia đình', 'chủ hộ'],
  clan: ['họ', 'dòng họ', 'chi họ', 'tộc họ', 'họ tộc'],
  community: ['thôn', 'tổ dân phố', 'tdp', 'khu phố', 'khu dân cư', 'ấp', 'bản', 'xóm', 'buôn', 'cộng đồng'],
  organisation: listed(`tập thể, trường, phòng, sở, ubnd, ủy ban, uỷ ban, hđnd, hội, chi hội, chi bộ, đảng bộ, đảng ủy,
    đội, tổ, trung tâm, tthtcđ, công ty, bệnh viện, trạm, liên đoàn, công đoàn, công an, đồn,
    câu lạc bộ, clb, nhóm, hợp tác xã, htx, đại học, học viện, cao đẳng, mặt trận, cơ quan, văn phòng,
    chi cục, chi đoàn, cục, vụ, viện, khoa, khối, lớp, đoàn thanh niên, đoàn trường, đoàn xã,
    đoàn phường, ban giám hiệu, ban chỉ đạo, ban chỉ huy, ban quản lý, ban chấp hành, ban đại diện,
    ban thường trực, ban công tác, cán bộ, nhân dân, mầm non, tiểu học, thcs, thpt, mn, th`),
};

/** Before a name and no part of it, and left away without a word. */
export const ADDRESSES = ['ông', 'bà', 'anh', 'chị', 'đồng chí', 'đ/c', 'em'] as const;

/** Ranks, degrees and positions that stand before a name. */
export const RANKS: readonly string[] =
  listed(`đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, đại úy,
    đại uý, thượng úy, thượng uý, trung úy, trung uý, thiếu úy, thiếu uý, chuẩn úy, chuẩn uý,
    thượng sĩ, thượng sỹ, trung sĩ, trung sỹ, hạ sĩ, hạ sỹ, binh nhất, binh nhì, gs.ts, pgs.ts, gs.,
    pgs., ts., ths., th.s, cn., ks., bs., bs, ts, ths, thạc sĩ, thạc sỹ, tiến sĩ, tiến sỹ, giáo sư,
    phó giáo sư, bác sĩ, kỹ sư, cử nhân, nhà giáo, thầy giáo, cô giáo, thầy, cô, giáo viên, chủ tịch,
    phó chủ tịch, bí thư, phó bí thư, hiệu trưởng, phó hiệu trưởng, giám đốc, phó giám đốc,
    trưởng thôn, trưởng bản, trưởng ấp, tổ trưởng, tổ phó, trưởng phòng, phó phòng, phó trưởng phòng,
    trưởng ban, phó ban, chánh văn phòng, hội trưởng, chi hội trưởng, đội trưởng, trạm trưởng,
    kế toán, văn thư, chuyên viên`);
