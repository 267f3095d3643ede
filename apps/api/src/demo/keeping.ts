import type { Actor } from '@app/kernel';
import type { DemoSession } from './demo-session';
import type { Place } from './planting';

const DRAFT = 'mutation ($input: DraftVoucherInput!) { draftVoucher(input: $input) { id version } }';
export const SIGN =
  'mutation ($id: ID!, $version: Int!) { signVoucher(id: $id, version: $version) { draft { id } voucher { id } } }';

/** Books that are kept in the demonstration, and by whom. */
export interface Keeping {
  session: DemoSession;
  at: Place;
  treasurer: Actor;
  head: Actor;
  accounts: ReadonlyMap<string, string>;
}

interface Line {
  account?: string;
  fundId: string;
  source: string;
  purposeId?: string;
  placeId?: string;
  budgetLineId?: string;
  activityId?: string;
  amount: number;
}

interface Entered {
  kind: string;
  day: string;
  content: string;
  counterpartyId?: string;
  placeId?: string;
  directiveId?: string;
  lines: Line[];
}

/** Something of their own, or of a fund of theirs; answers its id. */
export async function made(
  { session, treasurer, at }: Keeping,
  mutation: string,
  input: Record<string, unknown>,
): Promise<string> {
  const said = 'fundId' in input ? input : { organisationId: at.id, ...input };
  const data = await session.run<Record<string, { id: string }>>(treasurer, mutation, { input: said });
  return Object.values(data)[0]!.id;
}

export async function draft(
  keeping: Keeping,
  { lines, ...entered }: Entered,
): Promise<{ id: string; version: number }> {
  const { session, treasurer, at, accounts } = keeping;
  const input = {
    organisationId: at.id,
    ...entered,
    lines: lines.map(({ account, ...line }) => ({ ...line, accountId: account && accounts.get(account) })),
  };
  const data = await session.run<{ draftVoucher: { id: string; version: number } }>(treasurer, DRAFT, { input });
  return data.draftVoucher;
}

/** Signed by both. */
export async function post(keeping: Keeping, entered: Entered): Promise<void> {
  const { id, version } = await draft(keeping, entered);
  await keeping.session.run(keeping.treasurer, SIGN, { id, version });
  await keeping.session.run(keeping.head, SIGN, { id, version: version + 1 });
}
