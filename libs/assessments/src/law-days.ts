import type { IsoDate } from '@app/kernel';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DateScalar } from '@app/kernel';

/** What the law wants to be done by a day of the year after the one that was assessed. */
export enum LawAct {
  /** The unit sends the dossier: submission, self-assessment report, summary table. */
  SendDossier = 'send_dossier',
  /** Whoever decides has finished assessing and recognising. */
  Decide = 'decide',
  /** Whoever received the dossiers reports the results above. */
  ReportAbove = 'report_above',
}
registerEnumType(LawAct, { name: 'LawAct' });

/** A day that a circular sets, for one year's assessment. */
@ObjectType()
export class LawDay {
  @Field(() => LawAct)
  act: LawAct;

  @Field(() => DateScalar, { description: 'The circulars say “before” this day.' })
  before: string;

  @Field(() => DateScalar, { description: 'Last day in time.' })
  lastDay: string;

  @Field(() => String, { description: 'Text, article, clause and point.' })
  citation: string;

  @Field(() => String, {
    nullable: true,
    description: 'To whom, in the words of the text; null where it names nobody.',
  })
  receiver: string | null;
}

interface Dated {
  /** Sets of criteria whose code begins so. */
  sets: string;
  /** Of the circular; who is meant by names of before July 2025 each province says. */
  validFrom: IsoDate;
  act: LawAct;
  month: number;
  day: number;
  citation: string;
  receiver: string | null;
}

const UNIT = 'Thông tư 24/2023/TT-BGDĐT';
const COMMUNITY = 'Thông tư 25/2023/TT-BGDĐT';
const since = { unit: '2024-01-26', community: '2024-02-12' };
const education = { office: 'Phòng Giáo dục và Đào tạo', department: 'Sở Giáo dục và Đào tạo' };

/** Days of the two circulars as they stand in the codification of January 2026; a change of the law is a further row with its own first day. */
const LAW_DAYS: readonly Dated[] = [
  {
    sets: 'learning-unit/district',
    validFrom: since.unit,
    act: LawAct.SendDossier,
    month: 1,
    day: 15,
    citation: `${UNIT}, Điều 10 khoản 1 điểm c`,
    receiver: education.office,
  },
  {
    sets: 'learning-unit/district',
    validFrom: since.unit,
    act: LawAct.Decide,
    month: 2,
    day: 15,
    citation: `${UNIT}, Điều 10 khoản 3`,
    receiver: null,
  },
  {
    sets: 'learning-unit/district',
    validFrom: since.unit,
    act: LawAct.ReportAbove,
    month: 3,
    day: 15,
    citation: `${UNIT}, Điều 20 khoản 3`,
    receiver: education.department,
  },
  {
    sets: 'learning-unit/province',
    validFrom: since.unit,
    act: LawAct.SendDossier,
    month: 1,
    day: 15,
    citation: `${UNIT}, Điều 16 khoản 1 điểm c`,
    receiver: education.department,
  },
  {
    sets: 'learning-unit/province',
    validFrom: since.unit,
    act: LawAct.Decide,
    month: 2,
    day: 15,
    citation: `${UNIT}, Điều 16 khoản 3`,
    receiver: null,
  },
  {
    sets: 'learning-community/commune/',
    validFrom: since.community,
    act: LawAct.SendDossier,
    month: 2,
    day: 28,
    citation: `${COMMUNITY}, Điều 9 khoản 1 điểm d`,
    receiver: education.office,
  },
  {
    sets: 'learning-community/commune/',
    validFrom: since.community,
    act: LawAct.Decide,
    month: 3,
    day: 31,
    citation: `${COMMUNITY}, Điều 9 khoản 3`,
    receiver: null,
  },
  {
    sets: 'learning-community/district',
    validFrom: since.community,
    act: LawAct.SendDossier,
    month: 4,
    day: 30,
    citation: `${COMMUNITY}, Điều 14 khoản 1 điểm d`,
    receiver: education.department,
  },
  {
    sets: 'learning-community/district',
    validFrom: since.community,
    act: LawAct.Decide,
    month: 5,
    day: 31,
    citation: `${COMMUNITY}, Điều 14 khoản 3`,
    receiver: null,
  },
  {
    sets: 'learning-community/province',
    validFrom: since.community,
    act: LawAct.SendDossier,
    month: 7,
    day: 31,
    citation: `${COMMUNITY}, Điều 19 khoản 1 điểm d`,
    receiver: 'Bộ Giáo dục và Đào tạo',
  },
];

/** Titles under circulars of before, whose codes begin alike. */
const HISTORY = new Set(['learning-community/commune/2014', 'learning-unit/2020']);

/** The days that the law sets for a set of criteria and the year that is assessed, the first one first. */
export function lawDaysOf(setCode: string, year: number): LawDay[] {
  if (HISTORY.has(setCode)) return [];
  return LAW_DAYS.filter(({ sets }) => setCode.startsWith(sets))
    .map(({ month, day, ...said }) => ({ ...said, before: dayOf(year + 1, month, day) }))
    .filter(({ validFrom, before }) => validFrom <= before)
    .map(({ act, before, citation, receiver }) => ({ act, before, lastDay: dayBefore(before), citation, receiver }));
}

const dayOf = (year: number, month: number, day: number): IsoDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

const dayBefore = (day: IsoDate): IsoDate => {
  const before = new Date(`${day}T00:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
};
