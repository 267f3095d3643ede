import { addDays, Role } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { DemoPlaces } from './places';
import type { Place } from './planting';

const DOCUMENT = 'id version code';
const PLAN = `mutation ($week: ID!) { draftFrom(kind: PLAN, sourceId: $week) { ${DOCUMENT} } }`;
const DRAFT = `mutation ($input: DraftDirectiveInput!) { draftDirective(input: $input) { ${DOCUMENT} } }`;
const AMEND = `mutation ($input: AmendDraftInput!) { amendDraft(input: $input) { ${DOCUMENT} } }`;
const APPROVE = `mutation ($id: ID!, $version: Int!) { approveDirective(id: $id, version: $version) { ${DOCUMENT} } }`;
const ISSUE = `mutation ($id: ID!, $version: Int!) { issueDirective(id: $id, version: $version) { ${DOCUMENT} } }`;
const REMIND = `mutation ($round: ID!) { draftFrom(kind: REMINDER_LETTER, sourceId: $round) { ${DOCUMENT} } }`;
const SUBMIT = `mutation ($id: ID!, $version: Int!) { submitDraft(id: $id, version: $version) { ${DOCUMENT} } }`;
const AMEND_WEEK = 'mutation ($input: AmendWeekInput!) { amendWeek(input: $input) { id version } }';
const DISPATCH = 'mutation ($input: DispatchDirectiveInput!) { dispatchDirective(input: $input) { id } }';
const STATUS = 'mutation ($input: SetDispatchStatusInput!) { setDispatchStatus(input: $input) { status } }';
const ASSIGN = 'mutation ($input: AssignInput!) { assign(input: $input) { id } }';
const PROGRESS = 'mutation ($input: RecordProgressInput!) { recordProgress(input: $input) { id } }';
const INCOMING = 'mutation ($input: EnterIncomingInput!) { enterIncoming(input: $input) { id version } }';
const OPEN_FILE = 'mutation ($input: OpenRecordsFileInput!) { openRecordsFile(input: $input) { id } }';
const FILE =
  'mutation ($id: ID!, $version: Int!, $file: ID!) { fileEntry(id: $id, version: $version, recordsFileId: $file) { id } }';

interface Paper {
  id: string;
  version: number;
}

interface PapersWish {
  year: number;
  today: string;
  week: Paper;
}

/** Made-up people sign made-up papers, and say so. */
const signedBy = (title: string) => ({
  signerName: `${title} (minh hoạ)`,
  signerPosition: 'PHÓ CHỦ TỊCH',
  signerAuthority: 'DEPUTY',
  signatureLines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
});

/** The papers of a year: the plan drafted from the week, signed, sent to the communes, received, answered by plans of their own, and tasks. */
export async function playPapers(
  session: DemoSession,
  places: DemoPlaces,
  { year, today, week }: PapersWish,
): Promise<Paper> {
  const province = places.keepers.laiChau;
  const officer = session.at(province, Role.Officer);
  session.clock.set(`${year}-09-16T02:00:00Z`);
  const { draftFrom } = await session.run<{ draftFrom: Paper }>(officer, PLAN, { week: week.id });
  const plan = await issue(session, province, draftFrom, 'Lãnh đạo UBND tỉnh', [
    'Bộ Giáo dục và Đào tạo',
    'Các sở, ban, ngành, đoàn thể tỉnh',
    'Ủy ban nhân dân các xã, phường',
    'Lưu: VT',
  ]);
  const input = { id: week.id, version: week.version, directiveId: plan.id };
  const { amendWeek } = await session.run<{ amendWeek: Paper }>(officer, AMEND_WEEK, { input });
  await sendOut(session, places, plan.id, year);
  await giveTasks(session, places, plan.id, { year, today });
  return amendWeek;
}

async function issue(
  session: DemoSession,
  place: Place,
  draft: Paper,
  signer: string,
  recipients?: string[],
): Promise<Paper> {
  const officer = session.at(place, Role.Officer);
  const input = { id: draft.id, version: draft.version, ...signedBy(signer), recipients };
  const { amendDraft } = await session.run<{ amendDraft: Paper }>(officer, AMEND, { input });
  const { approveDirective } = await session.run<{ approveDirective: Paper }>(
    session.at(place, Role.Leader),
    APPROVE,
    step(amendDraft),
  );
  const { issueDirective } = await session.run<{ issueDirective: Paper }>(officer, ISSUE, step(approveDirective));
  return issueDirective;
}

const step = ({ id, version }: Paper) => ({ id, version });

/** A dispatch of the ministry in the book of what came in, and in the file of the year. */
export async function keepBooks(session: DemoSession, place: Place, directiveId: string, day: string): Promise<void> {
  session.clock.set(`${day}T02:00:00Z`);
  const officer = session.at(place, Role.Officer);
  const year = Number(day.slice(0, 4));
  const { enterIncoming } = await session.run<{ enterIncoming: Paper }>(officer, INCOMING, {
    input: { organisationId: place.id, directiveId, handler: 'Văn phòng' },
  });
  const title = `Tuần lễ hưởng ứng học tập suốt đời năm ${year}`;
  const { openRecordsFile } = await session.run<{ openRecordsFile: { id: string } }>(officer, OPEN_FILE, {
    input: { organisationId: place.id, year, code: '01/HTSĐ', title },
  });
  await session.run(officer, FILE, { ...step(enterIncoming), file: openRecordsFile.id });
}

/** To every commune; most have received it, some work on it, one refused it, a few have not opened it. Two in three answer with a plan. */
async function sendOut(session: DemoSession, places: DemoPlaces, plan: string, year: number): Promise<void> {
  const province = places.keepers.laiChau;
  const { dispatchDirective } = await session.run<{ dispatchDirective: { id: string } }>(
    session.at(province, Role.Officer),
    DISPATCH,
    {
      input: {
        directiveId: plan,
        senderId: province.id,
        organisationIds: [],
        groups: [{ kinds: ['PEOPLES_COMMITTEE'], levels: ['COMMUNE'], namedAs: 'Ủy ban nhân dân các xã, phường' }],
      },
    },
  );
  session.clock.set(`${year}-09-18T02:00:00Z`);
  for (const [index, commune] of places.communes.entries()) {
    const become = (status: string, note?: string) =>
      session.run(session.at(commune, Role.Officer), STATUS, {
        input: { dispatchId: dispatchDirective.id, organisationId: commune.id, status, note },
      });
    if (index % 9 === 4) continue;
    if (index === 7) {
      await become('REFUSED', 'Thiếu phụ lục kèm theo kế hoạch.');
      continue;
    }
    await become('RECEIVED');
    if (index % 3 === 2) continue;
    await become('IN_PROGRESS');
    await answerWithPlan(session, commune, plan, year);
  }
}

async function answerWithPlan(session: DemoSession, commune: Place, plan: string, year: number): Promise<void> {
  const { draftDirective } = await session.run<{ draftDirective: Paper }>(session.at(commune, Role.Officer), DRAFT, {
    input: {
      issuerId: commune.id,
      type: 'KH',
      symbol: 'KH-UBND',
      subject: `Tổ chức Tuần lễ hưởng ứng học tập suốt đời năm ${year}`,
      place: commune.name.replace(/^Ủy ban nhân dân (?:xã|phường) /u, ''),
      body: [
        { kind: 'HEADING', level: 1, text: 'I. Thời gian' },
        { kind: 'PARAGRAPH', text: `Tuần lễ diễn ra từ ngày 01/10/${year} đến hết ngày 07/10/${year}.` },
      ],
      recipients: ['Ủy ban nhân dân tỉnh', 'Lưu: VT'],
      basedOnIds: [plan],
    },
  });
  await issue(session, commune, draftDirective, 'Lãnh đạo UBND xã');
}

/** Done, under way, due in a few days, overdue. */
async function giveTasks(
  session: DemoSession,
  { keepers, department, bodies, communes }: DemoPlaces,
  plan: string,
  { year, today }: { year: number; today: string },
): Promise<void> {
  const officer = session.at(keepers.laiChau, Role.Officer);
  const give = async (text: string, dueOn: string, parties: [Place, 'LEAD' | 'COORDINATE' | 'DO'][]) => {
    const { assign } = await session.run<{ assign: { id: string } }>(officer, ASSIGN, {
      input: {
        directiveId: plan,
        text,
        dueOn,
        parties: parties.map(([place, role]) => ({ organisationId: place.id, role, namedAs: place.name })),
      },
    });
    return assign.id;
  };
  const [culture, ...others] = bodies as [Place, ...Place[]];
  const opening = await give('Chuẩn bị Lễ khai mạc Tuần lễ cấp tỉnh.', `${year}-09-28`, [
    [department, 'LEAD'],
    [culture, 'COORDINATE'],
  ]);
  const libraries = await give('Mở cửa thư viện tỉnh phục vụ người đọc trong Tuần lễ.', `${year}-10-01`, [
    [culture, 'DO'],
  ]);
  await give('Gửi tư liệu, hình ảnh về các hoạt động của Tuần lễ.', addDays(today, 5), [
    ...others.map((place): [Place, 'DO'] => [place, 'DO']),
    [communes[0]!, 'DO'],
  ]);
  const progress = (place: Place, assignmentId: string, percent: number, note: string, directiveId?: string) =>
    session.run(session.at(place, Role.Officer), PROGRESS, {
      input: { assignmentId, organisationId: place.id, percent, note, directiveId },
    });
  session.clock.set(`${year}-09-26T02:00:00Z`);
  await progress(department, opening, 100, 'Đã có kịch bản và phân công.', plan);
  await progress(culture, libraries, 60, 'Đang sắp xếp người trực.');
}

/** The dispatch that reminds those who are late today, waiting for a signature. */
export async function draftReminder(session: DemoSession, places: DemoPlaces, round: string): Promise<void> {
  await session.run(session.at(places.department, Role.Officer, places.keepers.laiChau), REMIND, { round });
}

/** A letter of the department that its leader finds waiting for a decision. */
export async function submitLetter(session: DemoSession, { department }: DemoPlaces, year: number): Promise<void> {
  const officer = session.at(department, Role.Officer);
  const { draftDirective } = await session.run<{ draftDirective: Paper }>(officer, DRAFT, {
    input: {
      issuerId: department.id,
      type: 'CV',
      symbol: 'SGDĐT-GDTX',
      subject: `Chuẩn bị số liệu tổng kết Tuần lễ hưởng ứng học tập suốt đời năm ${year}`,
      place: 'Lai Châu',
      addressees: ['Ủy ban nhân dân các xã, phường'],
      body: [
        {
          kind: 'PARAGRAPH',
          text: `Sở Giáo dục và Đào tạo đề nghị các đơn vị rà soát số liệu Tuần lễ hưởng ứng học tập suốt đời năm ${year} trước khi tổng hợp (văn bản minh hoạ).`,
        },
      ],
      recipients: ['Như trên', 'Lưu: VT, GDTX'],
      signerName: 'Lãnh đạo Sở GDĐT (minh hoạ)',
      signerPosition: 'PHÓ GIÁM ĐỐC',
      signerAuthority: 'DEPUTY',
      signatureLines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'],
    },
  });
  await session.run(officer, SUBMIT, step(draftDirective));
}
