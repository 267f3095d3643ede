import { newKey, tableOf, type Transaction } from '@app/kernel';
import { Counterparty, type HeldBooks } from '@app/ledger';

const counterparties = tableOf(Counterparty);

/** Who is the same in both books: one person or organisation of the programme, or a body of the same name. */
const nameOf = ({ personKey, partyKey, name }: Pick<Counterparty, 'personKey' | 'partyKey' | 'name'>): string =>
  JSON.stringify([personKey, partyKey, name]);

/** Who pays, is paid or gives, as the receiving books know them; whoever they do not know begins there. */
export async function receiveCounterparties(
  tx: Transaction,
  { from, to }: { from: HeldBooks; to: HeldBooks },
  keys: readonly string[],
): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const handed = await tx.query<Counterparty>(
    `SELECT ${counterparties.columns('c')} FROM counterparty AS c WHERE c.province_id = $1 AND c.key = ANY($2::uuid[]) ORDER BY c.key`,
    [from.provinceId, keys],
  );
  const known = new Map((await sameIn(tx, to, handed)).map((row) => [nameOf(row), row.key]));
  const { provinceId, scopeId, organisationKey, path } = to;
  const begun = handed
    .filter((row) => !known.has(nameOf(row)))
    .map(({ kind, personKey, partyKey, name, address }) => {
      const said = { kind, personKey, partyKey, name, address };
      return { provinceId, scopeId, key: newKey(), organisationKey, path, ...said, version: 1 };
    });
  const once = [...new Map(begun.map((row) => [nameOf(row), row])).values()];
  await counterparties.insertAll(tx, once);
  for (const row of once) known.set(nameOf(row), row.key);
  return new Map(handed.map((row) => [row.key, known.get(nameOf(row))!]));
}

/** The latest of each last, so that it is the one that stands. */
const sameIn = (
  tx: Transaction,
  { provinceId, organisationKey }: HeldBooks,
  handed: readonly Counterparty[],
): Promise<Counterparty[]> =>
  tx.query<Counterparty>(
    `SELECT ${counterparties.columns('c')} FROM counterparty AS c WHERE c.province_id = $1 AND c.organisation_key = $2
       AND (c.person_key = ANY($3::uuid[]) OR c.party_key = ANY($4::int[]) OR c.name = ANY($5::text[])) ORDER BY c.key DESC`,
    [
      provinceId,
      organisationKey,
      handed.flatMap(({ personKey }) => personKey ?? []),
      handed.flatMap(({ partyKey }) => partyKey ?? []),
      handed.flatMap(({ name }) => name ?? []),
    ],
  );
