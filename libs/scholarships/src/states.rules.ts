import { registerEnumType } from '@nestjs/graphql';
import { ScholarshipApplicationState as Application, ScholarshipRoundState as Round } from './scholarship.kinds';

/** What the office that keeps a round does with it. Proposing and deciding do more, and are acts of their own. */
export enum ScholarshipRoundAct {
  Open = 'open',
  EndApplications = 'end_applications',
  /** Takes applications again. */
  Reopen = 'reopen',
  Propose = 'propose',
  /** Takes the proposal back, to score again. */
  Reconsider = 'reconsider',
  Decide = 'decide',
  Close = 'close',
  Cancel = 'cancel',
}
registerEnumType(ScholarshipRoundAct, { name: 'ScholarshipRoundAct' });

export enum ScholarshipApplicationAct {
  /** By the unit that entered it. */
  Withdraw = 'withdraw',
  /** By the office of the round. */
  Exclude = 'exclude',
  Readmit = 'readmit',
  Propose = 'propose',
  Leave = 'leave',
  Reconsider = 'reconsider',
  Grant = 'grant',
}
registerEnumType(ScholarshipApplicationAct, { name: 'ScholarshipApplicationAct' });

interface Step<State, RoundState = never> {
  from: readonly State[];
  to: State;
  /** Of an application: while its round is in one of these. */
  while?: readonly RoundState[];
  needsReason?: true;
}

/** All states of a round and what leads from one to another. */
export const ROUND_STEPS: Readonly<Record<ScholarshipRoundAct, Step<Round>>> = {
  open: { from: [Round.Planned], to: Round.Open },
  end_applications: { from: [Round.Open], to: Round.Scoring },
  reopen: { from: [Round.Scoring], to: Round.Open, needsReason: true },
  propose: { from: [Round.Scoring], to: Round.Proposed },
  reconsider: { from: [Round.Proposed], to: Round.Scoring, needsReason: true },
  decide: { from: [Round.Proposed], to: Round.Decided },
  close: { from: [Round.Decided], to: Round.Closed },
  cancel: { from: [Round.Planned, Round.Open, Round.Scoring, Round.Proposed], to: Round.Cancelled, needsReason: true },
};

/** The same of an application. */
export const APPLICATION_STEPS: Readonly<Record<ScholarshipApplicationAct, Step<Application, Round>>> = {
  withdraw: { from: [Application.Entered], to: Application.Withdrawn, while: [Round.Open], needsReason: true },
  exclude: {
    from: [Application.Entered],
    to: Application.Excluded,
    while: [Round.Open, Round.Scoring],
    needsReason: true,
  },
  readmit: { from: [Application.Excluded], to: Application.Entered, while: [Round.Open, Round.Scoring] },
  propose: { from: [Application.Entered], to: Application.Proposed, while: [Round.Scoring] },
  leave: { from: [Application.Entered], to: Application.NotProposed, while: [Round.Scoring] },
  reconsider: {
    from: [Application.Proposed, Application.NotProposed],
    to: Application.Entered,
    while: [Round.Proposed],
  },
  grant: { from: [Application.Proposed], to: Application.Granted, while: [Round.Proposed] },
};

export const mayStep = (act: ScholarshipRoundAct, state: Round): boolean => ROUND_STEPS[act].from.includes(state);

export const mayChange = (act: ScholarshipApplicationAct, state: Application, round: Round): boolean =>
  APPLICATION_STEPS[act].from.includes(state) && APPLICATION_STEPS[act].while!.includes(round);
