import type { OfficialBlock } from '@app/documents';
import { counted, type DraftParts, type Office, OPEN_TEXT, openDraft, section } from '@app/issuing';
import { longDate } from '@app/directives';
import { BallotStanding, ConflictGround } from './ballot.entity';
import { pointsText } from './council.rules';
import { type Council, CouncilMode, CouncilSeat } from './council.entity';
import { VoteAbstention, VoteMeasure, VoteMethod } from './voting';

export interface NamedMember {
  name: string;
  organisation: string;
  seat: CouncilSeat;
  /** Of an alternate: for whom. */
  standsFor: string | null;
}

export interface NamedCase {
  name: string;
  standing: BallotStanding | null;
  entitled: number | null;
  present: number | null;
  inFavour: number | null;
  against: number | null;
  abstained: number | null;
  measured: number | null;
  mean: number | null;
}

/** What papers of a council are written from. */
export interface CouncilPaper {
  council: Council;
  /** `xét tặng danh hiệu "…" năm 2026`. */
  what: string;
  members: readonly NamedMember[];
}

export interface MinutesData extends CouncilPaper {
  number: number;
  openedOn: string;
  closedOn: string;
  present: readonly boolean[];
  left: readonly { member: string; nominated: string; ground: ConflictGround; alternate: string | null }[];
  /** Null: too many for the paper itself. */
  cases: readonly NamedCase[] | null;
  counts: Readonly<Record<BallotStanding, number>>;
}

export interface SubmissionData extends CouncilPaper {
  decider: string;
  citation: string;
  /** Null: too many for the paper itself. */
  recommended: readonly { name: string; reason: string | null }[] | null;
  count: number;
}

const SEATS: Record<CouncilSeat, string> = {
  [CouncilSeat.Chair]: 'Chủ tịch Hội đồng',
  [CouncilSeat.Deputy]: 'Phó Chủ tịch Hội đồng',
  [CouncilSeat.Secretary]: 'Thư ký',
  [CouncilSeat.Member]: 'Ủy viên',
};

const GROUNDS: Record<ConflictGround, string> = {
  [ConflictGround.OwnUnit]: 'thuộc đơn vị được đề nghị',
  [ConflictGround.Below]: 'thuộc đơn vị cấp dưới của đơn vị được đề nghị',
  [ConflictGround.ActsFor]: 'thuộc cơ quan giúp việc của đơn vị được đề nghị',
  [ConflictGround.Oneself]: 'là người được đề nghị',
  [ConflictGround.Family]: 'thuộc gia đình được đề nghị',
  [ConflictGround.StandsBy]: 'dự khuyết',
  [ConflictGround.Declared]: 'xin không tham gia',
};

const STANDINGS: Record<BallotStanding, string> = {
  [BallotStanding.Passed]: 'Đề nghị',
  [BallotStanding.NotPassed]: 'Không đề nghị',
  [BallotStanding.NoQuorum]: 'Chưa đủ số người dự',
  [BallotStanding.TooFew]: 'Chưa đủ số phiếu',
};

const isScored = ({ method }: Council): boolean => method === VoteMethod.Scores;

const isRegular = ({ standsFor }: NamedMember): boolean => standsFor === null;

const seatOf = ({ seat, standsFor }: NamedMember): string =>
  standsFor === null ? SEATS[seat] : `Dự khuyết cho ${standsFor}`;

const paragraph = (text: string): OfficialBlock => ({ kind: 'paragraph', text });
const heading = (at: number, title: string): OfficialBlock => ({ kind: 'heading', level: 1, text: section(at, title) });

function table(columns: readonly [title: string, width: number, isText?: boolean][], rows: string[][]): OfficialBlock {
  return {
    kind: 'table',
    columns: columns.map(([title, widthPercent, isText = false]) => ({
      title,
      widthPercent,
      align: isText ? 'left' : 'center',
    })),
    rows,
  };
}

const numbered = (at: number): string => String(at + 1);

/** How the council votes, as its rule was entered. */
const ruleText = ({
  quorumPart,
  quorumWhole,
  passingPart,
  passingWhole,
  measuredBy,
  abstention,
  citation,
  method,
  mostPoints,
  digits,
}: Council): string => {
  const taking = `Theo ${citation}: có ít nhất ${quorumPart}/${quorumWhole} số thành viên được biểu quyết tham gia`;
  const among = `số thành viên ${measuredBy === VoteMeasure.Present ? 'có mặt' : 'được biểu quyết'}`;
  const isLeftOut = abstention === VoteAbstention.LeftOut;
  if (method === VoteMethod.Scores)
    return `${taking}; mỗi thành viên chấm từ 0 đến ${mostPoints} điểm; điểm trung bình tính trên ${among}${
      isLeftOut ? ', không tính phiếu không cho điểm' : ', phiếu không cho điểm tính 0 điểm'
    }, làm tròn đến ${digits} chữ số thập phân; được đề nghị khi điểm trung bình đạt ít nhất ${passingPart}/${passingWhole} điểm tối đa.`;
  return `${taking}; được đề nghị khi có ít nhất ${passingPart}/${passingWhole} số phiếu đồng ý, tính trên ${among}${
    isLeftOut ? ', không tính phiếu không có ý kiến' : ''
  }.`;
};

/** Quyết định thành lập Hội đồng: who sits in it, and what it does. */
export function councilDecision(office: Office, { council, what, members }: CouncilPaper): DraftParts {
  const rows = members.map((one, at) => [numbered(at), one.name, one.organisation, seatOf(one)]);
  return {
    ...openDraft(office, 'QĐ', `Về việc thành lập Hội đồng ${what}`),
    bases: [`Căn cứ ${council.citation}`],
    body: [
      paragraph(
        `Điều 1. Thành lập Hội đồng ${what}, gồm ${counted(members.filter(isRegular).length)} thành viên${members.every(isRegular) ? '' : ' và người dự khuyết'} có tên sau đây:`,
      ),
      table(
        [
          ['STT', 8],
          ['Họ và tên', 32, true],
          ['Đơn vị', 38, true],
          ['Nhiệm vụ', 22, true],
        ],
        rows,
      ),
      paragraph(
        `Điều 2. Hội đồng ${council.mode === CouncilMode.Meeting ? `họp và ${isScored(council) ? 'chấm điểm kín' : 'bỏ phiếu kín'}` : 'cho ý kiến bằng văn bản, kín'} đối với từng đề nghị. ${ruleText(council)} Thành viên có liên quan đến đề nghị nào thì không biểu quyết đề nghị đó.`,
      ),
      paragraph('Điều 3. Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ.'),
      paragraph(
        'Điều 4. Các cơ quan, đơn vị có liên quan và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
      ),
    ],
  };
}

/** Biên bản of one ballot: beginning, place, who attends, chair, secretary, course, end. What the data do not say stays open. */
export function councilMinutes(office: Office, data: MinutesData): DraftParts {
  const { council, what, members, present, left, cases, counts } = data;
  const isMeeting = council.mode === CouncilMode.Meeting;
  const holding = (seat: CouncilSeat) => members.find((one) => one.seat === seat && isRegular(one))?.name ?? OPEN_TEXT;
  const attendance = members.map((one, at) => [
    numbered(at),
    one.name,
    one.organisation,
    seatOf(one),
    isMeeting ? (present[at] ? 'Có mặt' : 'Vắng') : present[at] ? 'Đã gửi ý kiến' : 'Không gửi ý kiến',
  ]);
  const came = members.filter((one, at) => isRegular(one) && present[at]).length;
  const body = [
    paragraph(
      isMeeting
        ? `Thời gian bắt đầu: ${OPEN_TEXT} ${longDate(data.openedOn)}.`
        : `Thời gian lấy ý kiến: từ ${longDate(data.openedOn)} đến ${longDate(data.closedOn)}.`,
    ),
    paragraph(isMeeting ? `Địa điểm: ${OPEN_TEXT}` : 'Hình thức: lấy ý kiến bằng văn bản.'),
    heading(0, 'Thành phần'),
    paragraph(
      `Hội đồng có ${counted(members.filter(isRegular).length)} thành viên; ${isMeeting ? 'có mặt' : 'đã gửi ý kiến'} ${counted(came)}.`,
    ),
    table(
      [
        ['STT', 8],
        ['Họ và tên', 28, true],
        ['Đơn vị', 30, true],
        ['Nhiệm vụ', 18, true],
        ['Tham dự', 16],
      ],
      attendance,
    ),
    paragraph(`Chủ trì: ${holding(CouncilSeat.Chair)}.`),
    paragraph(`Thư ký: ${holding(CouncilSeat.Secretary)}.`),
    heading(1, 'Diễn biến'),
    paragraph(OPEN_TEXT),
    paragraph(ruleText(council)),
    ...(left.length === 0
      ? [paragraph('Không có thành viên nào phải từ chối biểu quyết.')]
      : [
          paragraph('Thành viên không biểu quyết:'),
          table(
            [
              ['STT', 8],
              ['Thành viên', 30, true],
              ['Đề nghị', 34, true],
              ['Lý do', 28, true],
            ],
            left.map(({ member, nominated, ground, alternate }, at) => [
              numbered(at),
              member,
              nominated,
              alternate === null ? GROUNDS[ground] : `${GROUNDS[ground]}; người dự khuyết ${alternate} biểu quyết thay`,
            ]),
          ),
        ]),
    heading(2, `Kết quả ${isScored(council) ? 'chấm điểm kín' : 'bỏ phiếu kín'} (lần ${data.number})`),
    ...(cases === null
      ? [paragraph('Kết quả từng đề nghị có trong danh sách kèm theo.')]
      : [isScored(council) ? pointsTable(cases) : resultTable(cases)]),
    heading(3, 'Kết luận'),
    paragraph(conclusion(counts)),
    paragraph(
      isMeeting
        ? `Cuộc họp kết thúc vào ${OPEN_TEXT} ${longDate(data.closedOn)}.`
        : `Việc lấy ý kiến kết thúc ${longDate(data.closedOn)}.`,
    ),
  ];
  return { ...openDraft(office, 'BB', `${isMeeting ? 'Họp' : 'Lấy ý kiến'} Hội đồng ${what}`), body };
}

const resultTable = (cases: readonly NamedCase[]): OfficialBlock =>
  table(
    [
      ['STT', 7],
      ['Đề nghị', 31, true],
      ['Được biểu quyết', 11],
      ['Tham gia', 10],
      ['Đồng ý', 9],
      ['Không đồng ý', 10],
      ['Không ý kiến', 9],
      ['Kết quả', 13],
    ],
    cases.map(({ name, standing, entitled, present, inFavour, against, abstained }, at) => [
      numbered(at),
      name,
      ...[entitled, present, inFavour, against, abstained].map((count) => (count === null ? '–' : String(count))),
      standing === null ? '–' : STANDINGS[standing],
    ]),
  );

const pointsTable = (cases: readonly NamedCase[]): OfficialBlock =>
  table(
    [
      ['STT', 7],
      ['Đề nghị', 35, true],
      ['Được biểu quyết', 12],
      ['Tham gia', 11],
      ['Không cho điểm', 11],
      ['Điểm trung bình', 11],
      ['Kết quả', 13],
    ],
    cases.map(({ name, standing, entitled, present, abstained, mean }, at) => [
      numbered(at),
      name,
      ...[entitled, present, abstained].map((count) => (count === null ? '–' : String(count))),
      mean === null ? '–' : pointsText(mean),
      standing === null ? '–' : STANDINGS[standing],
    ]),
  );

function conclusion(counts: Readonly<Record<BallotStanding, number>>): string {
  const undecided = counts[BallotStanding.NoQuorum] + counts[BallotStanding.TooFew];
  const decided = `Hội đồng đề nghị ${counted(counts[BallotStanding.Passed])} trường hợp, không đề nghị ${counted(counts[BallotStanding.NotPassed])} trường hợp`;
  return undecided === 0 ? `${decided}.` : `${decided}; ${counted(undecided)} trường hợp chưa quyết định được.`;
}

/** Tờ trình to whoever decides, with those whom the council recommends. */
export function awardSubmission(office: Office, data: SubmissionData): DraftParts {
  const { what, decider, citation, recommended, count, council } = data;
  const list =
    recommended === null
      ? [paragraph(`Danh sách ${counted(count)} trường hợp kèm theo.`)]
      : [
          table(
            [
              ['STT', 8],
              ['Tên', 52, true],
              ['Kết quả biểu quyết', 40, true],
            ],
            recommended.map(({ name, reason }, at) => [numbered(at), name, reason ?? '–']),
          ),
        ];
  return {
    ...openDraft(office, 'TTr', `Về việc ${what}`),
    addressees: [decider],
    bases: [`Căn cứ ${citation}`, `Căn cứ ${council.citation}`],
    body: [
      paragraph(
        `Trên cơ sở kết quả ${isScored(council) ? 'chấm điểm kín' : 'bỏ phiếu kín'} của Hội đồng ${what}, ${office.name} kính trình ${decider} xem xét, quyết định đối với ${counted(count)} trường hợp sau:`,
      ),
      ...list,
      paragraph('Hồ sơ kèm theo: Biên bản của Hội đồng; hồ sơ đề nghị của các trường hợp; dự thảo Quyết định.'),
      paragraph(`${office.name} kính trình ${decider} xem xét, quyết định.`),
    ],
    recipients: ['Như trên', 'Lưu: VT'],
  };
}
