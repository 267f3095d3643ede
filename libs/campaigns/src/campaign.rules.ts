import type { IsoDate } from '@app/kernel';

export enum CampaignState {
  Planned = 'planned',
  Submitted = 'submitted',
  /** May be asked for. */
  Approved = 'approved',
  /** The plan of use is posted. */
  Posted = 'posted',
  /** What came of it is posted. */
  Finished = 'finished',
  /** Asked for no longer, with a reason. */
  Stopped = 'stopped',
}

export type CampaignAct = 'amend' | 'submit' | 'return' | 'approve' | 'post' | 'finish' | 'stop';

/** From which states an act leads where; `amend` leaves the state as it is. */
const ACTS: Readonly<Record<CampaignAct, { from: readonly CampaignState[]; to: CampaignState | null }>> = {
  amend: { from: [CampaignState.Planned], to: null },
  submit: { from: [CampaignState.Planned], to: CampaignState.Submitted },
  return: { from: [CampaignState.Submitted], to: CampaignState.Planned },
  approve: { from: [CampaignState.Submitted], to: CampaignState.Approved },
  /** What a stopped one took in is posted before it is used, too: it stays stopped. */
  post: { from: [CampaignState.Approved, CampaignState.Stopped], to: CampaignState.Posted },
  finish: { from: [CampaignState.Posted], to: CampaignState.Finished },
  stop: {
    from: [CampaignState.Planned, CampaignState.Submitted, CampaignState.Approved, CampaignState.Posted],
    to: CampaignState.Stopped,
  },
};

/** The state after an act; null where it cannot be done from there. */
export function stateAfter(state: CampaignState, act: CampaignAct): CampaignState | null {
  const { from, to } = ACTS[act];
  if (!from.includes(state)) return null;
  return state === CampaignState.Stopped ? state : (to ?? state);
}

/** Money is taken in: it was approved, and nobody ended it. */
export const takesIn = (state: CampaignState): boolean =>
  state === CampaignState.Approved || state === CampaignState.Posted;

export type UseFault = 'CAMPAIGN_NOT_POSTED' | 'CAMPAIGN_POSTED_RECENTLY';

/** Why what was given is not used on a day; null where it is. What waits for no posting is used at once. */
export function useFault(
  { waitDays, usableFrom }: { waitDays: number | null; usableFrom: IsoDate | null },
  day: IsoDate,
): UseFault | null {
  if (waitDays === null) return null;
  if (usableFrom === null) return 'CAMPAIGN_NOT_POSTED';
  return day < usableFrom ? 'CAMPAIGN_POSTED_RECENTLY' : null;
}
