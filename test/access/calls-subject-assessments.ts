import { nodeId } from '@app/kernel';
import {
  type Call,
  download,
  found,
  input,
  list,
  many,
  narrowed,
  nothing,
  own,
  place,
  STALE,
  stale,
  staleInput,
} from './call';
import type { PlaceRelation } from './rule';

const BEYOND: readonly PlaceRelation[] = ['sibling', 'parent'];
const idOf = ({ subjectAssessment }: { subjectAssessment: string }) => subjectAssessment;
const AHEAD = '2030-01-01';
const VOID = ['ANSWER_LINK_VOID', 'LINK_GUESSED_TOO_OFTEN'];

export const subjectAssessmentCalls: Record<string, Call> = {
  subjectAssessments: list(() => ({}), idOf),
  'subjectAssessments (round)': narrowed(
    list(({ assessmentRound }) => ({ roundId: assessmentRound }), idOf),
    BEYOND,
    idOf,
  ),
  'subjectAssessments (community)': narrowed(
    list(({ community }) => ({ communityId: community }), idOf),
    BEYOND,
    idOf,
  ),
  'subjectAssessments (subject)': narrowed(
    list(({ citizen }) => ({ subjectId: citizen }), idOf),
    BEYOND,
    idOf,
  ),
  'subjectAssessments (unit)': narrowed(
    list(({ organisation }) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId) }), idOf),
    BEYOND,
    idOf,
  ),
  subjectAssessment: place((target) => ({ id: idOf(target) })),
  'node (subject assessment)': found(idOf),
  subjectToAssess: place(({ citizen }, world) => ({
    roundId: own(world).assessmentRound,
    line: 2,
    subjectId: citizen,
  })),
  'subjectToAssess (round)': place(({ assessmentRound }, world) => ({
    roundId: assessmentRound,
    line: 2,
    subjectId: own(world).citizen,
  })),
  subjectResults: place(({ organisation }, world) => ({
    roundId: own(world).assessmentRound,
    line: 2,
    unitId: nodeId('AdministrativeUnit', organisation.scopeId),
  })),
  'subjectResults (round)': place(({ assessmentRound }, world) => ({
    roundId: assessmentRound,
    line: 2,
    unitId: nodeId('AdministrativeUnit', own(world).organisation.scopeId),
  })),
  communityResults: place(({ organisation }, world) => ({
    roundId: own(world).assessmentRound,
    line: 2,
    unitId: nodeId('AdministrativeUnit', organisation.scopeId),
  })),
  'communityResults (round)': place(({ assessmentRound }, world) => ({
    roundId: assessmentRound,
    line: 2,
    unitId: nodeId('AdministrativeUnit', own(world).organisation.scopeId),
  })),
  subjectResultStatements: list(
    () => ({}),
    ({ resultStatement }) => resultStatement,
  ),
  subjectResultStatement: place(({ resultStatement }) => ({ id: resultStatement })),
  'subjectResultStatements (unit)': narrowed(
    list(
      ({ organisation }) => ({ unitId: nodeId('AdministrativeUnit', organisation.scopeId) }),
      ({ resultStatement }) => resultStatement,
    ),
    BEYOND,
    ({ resultStatement }) => resultStatement,
  ),
  statedResults: place(({ organisation }, world) => ({
    year: 2024,
    setId: own(world).citizenSet,
    unitId: nodeId('AdministrativeUnit', organisation.scopeId),
  })),
  'node (result statement)': found(({ resultStatement }) => resultStatement),
  resultStatementOffices: narrowed(
    list(
      ({ organisation }) => ({ ids: [organisation.id] }),
      ({ organisation }) => organisation.id,
    ),
    BEYOND,
    ({ organisation }) => organisation.id,
  ),
  // Stated of the commune already, or the office is of no commune: nothing is kept.
  stateSubjectResults: input(
    ({ organisation }, world) => ({
      organisationId: organisation.id,
      year: 2024,
      setId: own(world).citizenSet,
      registered: 9,
      source: 'Công an xã',
      byReason: 'Thay xã',
    }),
    ['RESULT_STATEMENT_NOT_OF_COMMUNE', 'RESULT_STATEMENT_EXISTS'],
  ),
  amendResultStatement: staleInput(({ resultStatement }) => ({ id: resultStatement, met: 6, byReason: 'Thay xã' })),
  withdrawResultStatement: staleInput(({ resultStatement }) => ({ id: resultStatement, reason: 'Báo nhầm' })),
  saveSubjectAssessment: staleInput((target, world) => ({
    id: idOf(target),
    roundId: own(world).assessmentRound,
    line: 2,
  })),
  // Of a year that the round does not assess: whoever sees the round is told so, and nothing is kept.
  'saveSubjectAssessment (round)': input(
    ({ assessmentRound }, world) => ({
      id: own(world).unbegunAssessment,
      version: 0,
      roundId: assessmentRound,
      line: 2,
    }),
    ['SUBJECT_OF_ANOTHER_SET'],
  ),
  'saveSubjectAssessment (guardian)': input(
    ({ citizen }, world) => ({ id: idOf(own(world)), version: 1, guardianId: citizen, consentOn: AHEAD }),
    ['GUARDIAN_UNFIT', 'ON_BEHALF_CONSENT_AHEAD'],
  ),
  submitSubjectAssessment: stale((target) => ({ id: idOf(target) })),
  returnSubjectAssessment: staleInput((target) => ({ id: idOf(target), remarks: [{ message: 'x' }] })),
  reviewSubjectAssessment: stale((target) => ({ id: idOf(target) })),
  submitSubjectAssessments: many((target) => ({ assessments: [{ id: idOf(target), version: STALE }] })),
  answerLinks: place(({ citizen }) => ({ citizenId: citizen })),
  makeAnswerLinks: input(({ citizen }, world) => ({
    roundId: own(world).assessmentRound,
    line: 2,
    citizenIds: [citizen],
    days: 7,
  })),
  'makeAnswerLinks (round)': {
    ...input(
      ({ assessmentRound }, world) => ({
        roundId: assessmentRound,
        line: 2,
        citizenIds: [own(world).citizen],
        days: 7,
      }),
      ['ASSESSMENT_ACT_NOT_ALLOWED', 'SUBJECT_OF_ANOTHER_SET'],
    ),
    mayBeDone: true,
  },
  'makeAnswerLinks (guardian)': input(
    ({ citizen }, world) => ({
      roundId: own(world).assessmentRound,
      line: 2,
      citizenIds: [own(world).citizen],
      days: 7,
      guardianId: citizen,
      guardianRelation: 'MOTHER',
      consentOn: AHEAD,
    }),
    ['GUARDIAN_UNFIT', 'ON_BEHALF_CONSENT_AHEAD'],
  ),
  withdrawAnswerLink: place(({ answerLink }) => ({ id: answerLink }), ['ANSWER_LINK_SPENT']),
  linkedAnswers: { ...nothing({ code: 'x' }), ends: VOID },
  saveLinkedAnswers: { ...nothing({ input: { code: 'x', version: 0, answers: [] } }), ends: VOID },
  sendLinkedAnswers: { ...nothing({ input: { code: 'x', version: 0 } }), ends: VOID },
  'POST /score-lists': {
    about: 'place',
    ask: (world, target) => ({
      ...world.fileText('diem.txt'),
      url: `/score-lists?organisation=${target!.organisation.id}&round=${own(world).assessmentRound}&line=2`,
    }),
    ends: ['IMPORT_FORMAT'],
  },
  'GET /score-lists/template.xlsx': download(
    ({ assessmentRound }) => `/score-lists/template.xlsx?round=${assessmentRound}&line=2`,
  ),
  reviewSubjectAssessments: many((target) => ({ assessments: [{ id: idOf(target), version: STALE }] })),
};
