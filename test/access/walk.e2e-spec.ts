import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { TestApi } from '../support/app';
import { IS_WHOLE } from './matrix';
import { type Path, pathsOf } from './paths';
import { pathPolicy } from './policy-paths';
import { Findings } from './walk-findings';
import { ways } from './walk-ways';
import { buildWalkWorld, type WalkWorld } from './walk-world';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

/** Paths to which no question leads, only something that is done: what one has just made is told to oneself. */
const NOT_ASKED: Record<string, string> = {
  HandoverContentView: 'what a protocol says, of which that of the world is empty; test/fund-succession looks at it',
  HandedMoneyView: 'as the protocol that tells it',
  HandedPlaceView: 'as the protocol that tells it',
  HandedStockView: 'as the protocol that tells it',
  FundToHand: 'as the preview that tells it',
  HandoverPreview:
    'of offices whose work another one goes on with, which the world has not; test/fund-succession looks at it',
  WaitingBooks: 'of offices that ended with books, which the world has not; test/fund-succession looks at it',
  ConfirmedReading: 'answered to who confirms; test/thread/confirm-reading looks at what it made',
  ImportedEdxml: 'answered to who imports; test/exchange looks at what came of it',
  ImportOutcome: 'answered to who imports rows; test/organisations and test/identity look at it',
  RowFault: 'answered to who imports rows; test/organisations and test/identity look at whom its twin is shown',
  SignInResult: 'answered to who signs in; test/identity looks at it',
  MadeAnswerLink: 'answered to who makes links; test/entry looks at it',
  ImportRow: 'rows of a list that wait, told to the office that sent it; test/subjects/imports looks at them',
  ImportCellFault: 'as the row in which it stands',
  CouncilCandidate: 'answered to who sets up a council; test/councils looks at it',
  Granting: 'answered to who enters a decision; test/recognitions looks at it',
  RecognitionCounts: 'figures of a territory, of nobody; test/recognitions/counts looks at whom they are told',
  NominationListOutcome:
    'answered to who sends a list; test/recognitions looks at it, and that nobody out of reach is named',
  NominationListFault: 'as the answer in which it stands',
  NominationListMatch: 'as the answer in which it stands',
  GiftListOutcome: 'answered to who takes in a list; test/donations looks at it',
  GiftListRow: 'as the answer in which it stands',
  GiftListGift: 'as the answer in which it stands',
  GiftListFault: 'as the answer in which it stands',
  SignedVoucher: 'answered to who signs; test/ledger looks at it',
  BankImportOutcome: 'answered to who takes a statement in; test/reconciliation looks at it',
  GrantFailure: 'as the answer in which it stands',
  AssessmentCarryOver:
    'only while a newer version of criteria is in force than a round has: counted in assessments/assessments',
  AssessmentCarriedLoss: 'as the carry-over that names it',
  SubjectCarryOver: 'as that of organisations: counted in subject-assessments/subject-assessments',
  AdvanceMove: 'told of one person; test/advances looks at it',
  AdvanceStatement: 'told of one person; test/advances looks at it',
  IssuedApiCredential: 'answered to who issues it; test/partners looks at it',
  MatchProposal: 'proposed to who keeps the books; test/reconciliation looks at it',
  BudgetLine: 'as the budget in which it stands; test/ledger/budgets looks at it',
  SpentLine: 'as the voucher that it is of, behind figures of units that keep books; test/ledger/figures looks at it',
  BudgetChangeView: 'as the act in which it stands',
  BankMatch: 'as the line of a bank that it explains; test/reconciliation looks at it',
  Event: 'names what it happened to by a bare id; test/partners looks at it',
  WebhookDelivery: 'names its event by a bare id; test/partners looks at it',
  ScholarshipStanding: 'told to the office that scores; test/scholarships looks at it',
  BudgetTotalView: 'sums of what the caller sees, which nothing names by an id; test/ledger/budgets looks at them',
  ScholarshipDouble: 'found across communes by the office; test/scholarships looks at it',
  ScholarshipFunding: 'told to who keeps rounds; test/scholarships looks at it',
};

/** What a list leads to in a world of its own alone, and the test that looks at it there. */
const NOT_HERE: Record<string, string> = {
  'FundHandover.closingVoucher': 'of protocols that were confirmed; test/fund-succession looks at them',
  'FundHandover.openingVoucher': 'as the other voucher',
  'Thing.record on SpentLine': 'behind figures of units that keep books; test/ledger/figures looks at it',
  'AdvanceSettlement.posted': 'of papers that were signed; test/advances looks at it',
  'AdvanceSettlement.waiting': 'of papers that wait for signatures; test/advances looks at it',
  'AdvanceSettlementLine.budgetLine': 'of what was spent on a line of the budget; test/advances looks at it',
  'AdvanceSettlementLine.activity': 'of what was spent on an activity; test/ledger/figures looks at it',
  'ReportBrief.kept': 'of figures beside what books say; test/ledger/figures looks at it',
  'KeptFigure.cellId': 'as the brief that tells it',
  'ApiClient.area': 'of a program that sees a part of its organisation; test/partners looks at it',
  'RewardDecision.grantedBy':
    'one office gives by one decision, which in a world whose documents are crossed two do; test/rewards looks at it',
};

const all: Path[] = pathsOf(schema).filter(({ name, parent }) => !(parent in NOT_ASKED || name in NOT_HERE));
const named = (name: string): Path => all.find((path) => path.name === name)!;
/** Beside the whole matrix every path; in `npm test` every third. */
const walked = IS_WHOLE ? all : all.filter((_, at) => at % 3 === 0);

describe('the paths of the schema, walked', () => {
  let api: TestApi;
  let world: WalkWorld;

  beforeAll(async () => {
    api = await TestApi.start('2024-10-05T03:00:00Z');
    world = await buildWalkWorld(api);
  }, 180_000);
  afterAll(() => api.close());

  it('have a way to each type at which they stand', () => {
    expect([...new Set(all.map(({ parent }) => parent))].filter((parent) => !(parent in ways))).toEqual([]);
    expect(Object.keys(NOT_ASKED).filter((type) => !pathsOf(schema).some(({ parent }) => parent === type))).toEqual([]);
    expect(Object.keys(NOT_HERE).filter((path) => !pathsOf(schema).some(({ name }) => name === path))).toEqual([]);
  });

  it('show what the policy says to whoever comes along, and are come along by somebody', async () => {
    const findings = new Findings(world, pathPolicy);
    for (const path of walked) await findings.walk(path);
    process.stdout.write(`${walked.length} paths walked: ${findings.shown} things shown, ${findings.hidden} not\n`);
    expect({ wrong: findings.wrong, unreached: findings.unreached(walked) }).toEqual({ wrong: [], unreached: [] });
  }, 600_000);

  it('see what shows too much or too little, a way that leads nowhere and one on which nobody is refused', async () => {
    const paths = ['Week.directive', 'Dispatch.sender', 'Viewer.roles'].map(named);
    const findings = new Findings(world, {
      'Week.directive': 'same',
      'Dispatch.sender': 'own sight',
      'Viewer.roles': 'own sight',
    });
    for (const path of paths) await findings.walk(path);
    expect(findings.wrong).toContainEqual(expect.stringMatching(/^Week\.directive, asked from own: holds back /u));
    expect(findings.wrong).toContainEqual(expect.stringMatching(/^Dispatch\.sender, asked from own: shows /u));
    expect(findings.unreached([...paths, named('Week.round')])).toEqual([
      'Dispatch.sender: is refused to nobody',
      'Viewer.roles: is refused to nobody',
      'Week.round: leads nobody to anything',
    ]);
  }, 180_000);
});
