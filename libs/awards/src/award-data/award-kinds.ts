import { AwardKind, type AwardKindRow, type AwardPaper } from '../award-kind.view';

const UNVERIFIED = {
  vi: 'Điều, khoản quy định loại hình này và hồ sơ riêng của nó chưa xác minh.',
  en: 'The article that provides for this kind, and a dossier of its own, are not confirmed.',
};

const kind = (code: AwardKind, vi: string, en: string): AwardKindRow => ({
  kind: code,
  name: { vi, en },
  basis: '',
  unverified: UNVERIFIED,
});

/** For what awards are given. */
export const AWARD_KINDS: readonly AwardKindRow[] = [
  kind(AwardKind.Merit, 'Khen thưởng theo công trạng', 'By merit'),
  kind(AwardKind.Movement, 'Khen thưởng theo phong trào, chuyên đề', 'By movement or theme'),
  kind(AwardKind.Feat, 'Khen thưởng đột xuất', 'For a sudden feat'),
  kind(AwardKind.Contribution, 'Khen thưởng quá trình cống hiến', 'For long contribution'),
  kind(AwardKind.Foreigners, 'Khen thưởng người nước ngoài', 'Of foreigners'),
];

const paper = (vi: string, en: string): AwardPaper => ({ name: { vi, en } });

/** What portals of communes asked for before July 2025; what Decree 152/2025 asks for is not confirmed. */
const OF_COMMENDATIONS = {
  papers: [
    paper('Văn bản đề nghị kèm danh sách', 'Letter of proposal with the list'),
    paper('Báo cáo thành tích', 'Report of achievements'),
    paper('Biên bản họp xét khen thưởng', 'Minutes of the meeting'),
  ],
  unverified: {
    vi: 'Theo cổng dịch vụ công một số nơi trước tháng 7/2025; thành phần hồ sơ theo Nghị định 152/2025/NĐ-CP chưa xác minh.',
    en: 'As some public portals had it before July 2025; what Decree 152/2025/NĐ-CP asks for is not confirmed.',
  },
};

/** Papers of the dossier for an award by its code; none where no source names them. */
export const dossierOf = (code: string): typeof OF_COMMENDATIONS | null =>
  code === 'commendation/commune' ? OF_COMMENDATIONS : null;
