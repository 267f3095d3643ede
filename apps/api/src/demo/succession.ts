import type { DemoSession } from './demo-session';
import { begin } from './funding';
import { made, post } from './keeping';
import type { DemoPlaces } from './places';

const OPEN_FUND = 'mutation ($input: OpenFundInput!) { openFund(input: $input) { id } }';
const OPEN_PLACE = 'mutation ($input: OpenMoneyPlaceInput!) { openMoneyPlace(input: $input) { id } }';
const ADD_PURPOSE = 'mutation ($input: AddFundPurposeInput!) { addFundPurpose(input: $input) { id } }';
const ADD_COUNTERPARTY = 'mutation ($input: AddCounterpartyInput!) { addCounterparty(input: $input) { id } }';

const FIRST_DAY = '2025-01-01';

/** Books of an association that ended with the districts, and in which a little money is left: the association of the province is to take them over. */
export async function playEndedBooks(
  session: DemoSession,
  { districtAssociation }: DemoPlaces,
  keepers: { treasurer: string; head: string },
): Promise<void> {
  session.clock.set('2025-06-20T02:00:00Z');
  const keeping = await begin(session, districtAssociation, keepers, 2025);
  const opened = { openedOn: FIRST_DAY };
  const fundId = await made(keeping, OPEN_FUND, {
    ...opened,
    name: 'Quỹ Khuyến học huyện',
    kind: 'STUDY_PROMOTION',
    sources: ['CONTRIBUTION', 'ASSOCIATION'],
  });
  const box = await made(keeping, OPEN_PLACE, { ...opened, name: 'Két Hội huyện', kind: 'CASH' });
  const purposeId = await made(keeping, ADD_PURPOSE, { fundId, name: 'Sách giáo khoa cho học sinh nghèo' });
  const counterpartyId = await made(keeping, ADD_COUNTERPARTY, {
    kind: 'BODY',
    name: 'Hợp tác xã Ví Dụ',
    address: 'Tam Đường',
  });
  const receipt = { kind: 'CASH_RECEIPT', placeId: box, counterpartyId } as const;
  const given = { account: 'income.contribution', fundId, source: 'CONTRIBUTION' } as const;
  await post(keeping, {
    ...receipt,
    day: '2025-03-10',
    content: 'Thu tiền ủng hộ quỹ khuyến học',
    lines: [{ ...given, amount: 4_200_000 }],
  });
  await post(keeping, {
    ...receipt,
    day: '2025-05-12',
    content: 'Thu tiền ủng hộ mua sách giáo khoa',
    lines: [{ ...given, purposeId, amount: 1_500_000 }],
  });
  await post(keeping, {
    kind: 'CASH_PAYMENT',
    day: '2025-06-05',
    content: 'Chi tổng kết phong trào học tập',
    placeId: box,
    counterpartyId,
    lines: [{ account: 'expenditure.meeting', fundId, source: 'CONTRIBUTION', amount: 700_000 }],
  });
}
