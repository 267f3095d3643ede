import { Role } from '@app/kernel';
import type { Somewhere } from './somewhere';

/** A round of scholarships of a school: somebody applies, is corrected, kept out and taken in again; another one withdraws, a third comes in from a file. */
export async function writeScholarships({ api, run, school, word }: Somewhere): Promise<void> {
  const officer = await api.given.person(Role.AssociationOfficer, school);
  const round = await run(officer, 'planScholarshipRound:PlanScholarshipRoundInput', {
    organisationId: school.id,
    name: word('words'),
    year: 2024,
    kinds: ['PUPIL'],
    conditions: word('words'),
    applicationsUntil: '2999-12-31',
    criteria: [{ name: word('words'), aspect: 'NEED', mostPoints: 10 }],
    steps: [{ fromPoints: 1, amount: 1_000_000 }],
    means: 5_000_000,
  });
  const step = (act: string, version: number, reason: string | null = null) =>
    run(officer, 'changeScholarshipRound:ChangeScholarshipRoundInput', { id: round.id, version, act, reason });
  await run(officer, 'amendScholarshipRound:AmendScholarshipRoundInput', {
    id: round.id,
    version: 1,
    name: word('words'),
    conditions: word('words'),
  });
  await step('OPEN', 2);
  const known = (birth: string, number: string) => ({
    kind: 'PUPIL',
    name: `Em ${word('person')}`,
    birth,
    number,
    school: `Lớp ${word('person')}`,
    need: `Khó khăn ${word('person')}`,
    merit: `Giỏi ${word('person')}`,
  });
  const at = { roundId: round.id, organisationId: school.id };
  const enter = (birth: string, number: string) =>
    run(officer, 'enterScholarshipApplication:EnterScholarshipApplicationInput', { ...at, ...known(birth, number) });
  const one = await enter('2012', '012345678911');
  await run(officer, 'amendScholarshipApplication:AmendScholarshipApplicationInput', {
    id: one.id,
    version: 1,
    ...known('2013', '012345678912'),
  });
  const judge = (version: number, over: object) =>
    run(officer, 'judgeScholarshipApplication:JudgeScholarshipApplicationInput', { id: one.id, version, ...over });
  await judge(2, { act: 'EXCLUDE', reason: word('words') });
  await judge(3, { act: 'READMIT' });
  const other = await enter('2011', '012345678913');
  await run(officer, 'withdrawScholarshipApplication:ChangeScholarshipApplicationInput', {
    id: other.id,
    version: 1,
    reason: word('words'),
  });
  const input = { ...at, rows: [{ ...known('2010', '012345678914'), isOther: 'x' }], isRehearsal: false };
  await api.ok(
    officer,
    'mutation ($input: ImportScholarshipApplicationsInput!) { importScholarshipApplications(input: $input) { isWritten } }',
    { input },
  );
  await step('END_APPLICATIONS', 3);
  await step('REOPEN', 4, word('words'));
}
