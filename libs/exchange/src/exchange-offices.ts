import type { IsoDate, Query } from '@app/kernel';
import type { Office } from './edxml-mapping.rules';
import { ExchangeError } from './exchange.errors';

/** An organisation that may or may not be known to other systems. */
export interface KnownOffice {
  key: number;
  name: string;
  exchangeCode: string | null;
}

const COLUMNS = `p.organisation_key AS key, p.name, p.exchange_code AS "exchangeCode"`;

/** Organisations as of a day, or as they last were, by key. */
export async function officesOf(query: Query, keys: number[], today: IsoDate): Promise<Map<number, KnownOffice>> {
  const rows = await query<KnownOffice>(
    `SELECT DISTINCT ON (p.organisation_key) ${COLUMNS} FROM organisation_period AS p
     WHERE p.organisation_key = ANY($1::int[]) AND p.valid_from <= $2::date ORDER BY p.organisation_key, p.valid_from DESC`,
    [keys, today],
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Whoever has an identifier today. */
export async function officesWith(
  query: Query,
  codes: string[],
  today: IsoDate,
): Promise<Map<string, KnownOffice & Office>> {
  const rows = await query<KnownOffice & Office>(
    `SELECT ${COLUMNS} FROM organisation_period AS p
     WHERE p.exchange_code = ANY($1::text[]) AND p.valid_from <= $2::date AND (p.valid_to IS NULL OR p.valid_to >= $2::date)`,
    [codes, today],
  );
  return new Map(rows.map((row) => [row.exchangeCode, row]));
}

/** Throws EDXML_NO_CODE, which names the organisation. */
export function mustHaveCode(office: Pick<KnownOffice, 'name' | 'exchangeCode'>): Office {
  const { name, exchangeCode } = office;
  if (exchangeCode === null) throw ExchangeError.EDXML_NO_CODE({ organisation: name });
  return { name, exchangeCode };
}
