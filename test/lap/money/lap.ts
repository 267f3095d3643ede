import { play } from '../play.ts';
import { auditAll } from './accounts-audit.ts';
import { AdvanceStages } from './advance-stages.ts';
import { ClosingStages } from './closing-stages.ts';
import { GiftStages } from './gift-stages.ts';
import { Offices } from './offices.ts';
import { OpeningStages } from './opening-stages.ts';
import { PublicationStages } from './publication-stages.ts';
import { ReportStages } from './report-stages.ts';
import { RewardStages } from './reward-stages.ts';
import { ScholarshipStages } from './scholarship-stages.ts';
import { SpendingStages } from './spending-stages.ts';

/** `npm run lap:money`: a year of three offices' money over HTTP as their real roles; every balance of every day against a list of what was done. */
await play({
  world: { now: '2026-08-03T02:00:00Z', province: { code: '68', name: 'Ví Dụ' } },
  place: (world, say) => new Offices(world, say),
  acts: async (at) => {
    await at.plant();
    const opening = new OpeningStages(at);
    await at.leg('books', () => opening.open());
    await at.leg('budget', () => opening.budget());
    const gifts = new GiftStages(at, opening);
    await at.leg('campaigns', () => gifts.ask());
    await at.leg('gifts', () => gifts.receive());
    await at.leg('use of gifts', () => gifts.use());
    const reports = new ReportStages(at);
    await at.leg('round of the Week', () => reports.ask());
    const spending = new SpendingStages(at, opening);
    await at.leg('the Week', () => spending.commit());
    await at.leg('reports of the Week', () => reports.report());
    await at.leg('reversal', () => spending.takeBack());
    await at.leg('rewards', () => new RewardStages(at, opening).reward());
    await at.leg('advance', () => new AdvanceStages(at).advance());
    await at.leg('scholarships', () => new ScholarshipStages(at).give());
    const closing = new ClosingStages(at);
    await at.leg('September', () => closing.closeSeptember());
    await at.leg('cash count', () => closing.count());
    await at.leg('bank statement', () => closing.compareBank());
    await at.leg('October', () => closing.closeOctober());
    await at.leg('publication', () => new PublicationStages(at).publish());
    await at.leg('every day of all books', () => auditAll(at.books, 2026));
  },
});
