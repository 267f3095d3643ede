import { type Actor, type FactKey, KernelError, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Fund, FundPurpose, MoneyPlace } from './fund.entity';
import { funds, places, purposes, visibleBooks } from './ledger.sql';

/** How many funds, places and purposes of one organisation are told. */
const MOST = 200;

/** Reads what an organisation keeps its money in. */
@Injectable()
export class Funds {
  constructor(private readonly transactions: Transactions) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Fund> {
    const [fund] = await this.seen(actor, [key]);
    if (!fund) throw KernelError.NOT_FOUND();
    return fund;
  }

  /** Throws NOT_FOUND. */
  async place(actor: Actor, key: FactKey): Promise<MoneyPlace> {
    const [place] = await this.placesSeen(actor, [key]);
    if (!place) throw KernelError.NOT_FOUND();
    return place;
  }

  /** Throws NOT_FOUND. */
  async purpose(actor: Actor, key: FactKey): Promise<FundPurpose> {
    const [purpose] = await this.purposesSeen(actor, [key]);
    if (!purpose) throw KernelError.NOT_FOUND();
    return purpose;
  }

  async seen(actor: Actor, keys: readonly FactKey[]): Promise<Fund[]> {
    const params = keyParams(keys);
    const visible = visibleBooks('f', actor, params);
    const rows = await this.transactions.reading(actor)<Fund>(
      `SELECT ${funds.columns('f')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN fund AS f ON f.province_id = k.province_id AND f.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(funds.toRow);
  }

  async placesSeen(actor: Actor, keys: readonly FactKey[]): Promise<MoneyPlace[]> {
    const params = keyParams(keys);
    const visible = visibleBooks('p', actor, params);
    const rows = await this.transactions.reading(actor)<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN money_place AS p ON p.province_id = k.province_id AND p.key = k.key WHERE ${visible}`,
      params,
    );
    return rows.map(places.toRow);
  }

  async purposesSeen(actor: Actor, keys: readonly FactKey[]): Promise<FundPurpose[]> {
    const params = keyParams(keys);
    const visible = visibleBooks('f', actor, params);
    const rows = await this.transactions.reading(actor)<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
       JOIN fund_purpose AS p ON p.province_id = k.province_id AND p.key = k.key
       JOIN fund AS f ON f.province_id = p.province_id AND f.key = p.fund_key WHERE ${visible}`,
      params,
    );
    return rows.map(purposes.toRow);
  }

  /** Those of an organisation, closed ones last. */
  async fundsOf(actor: Actor, organisationKey: number): Promise<Fund[]> {
    const params: unknown[] = [organisationKey];
    const rows = await this.transactions.reading(actor)<Fund>(
      `SELECT ${funds.columns('f')} FROM fund AS f WHERE f.organisation_key = $1 AND ${visibleBooks('f', actor, params)}
       ORDER BY f.closed_on IS NOT NULL, f.name COLLATE "vi-x-icu", f.key LIMIT ${MOST}`,
      params,
    );
    return rows.map(funds.toRow);
  }

  async placesOf(actor: Actor, organisationKey: number): Promise<MoneyPlace[]> {
    const params: unknown[] = [organisationKey];
    const rows = await this.transactions.reading(actor)<MoneyPlace>(
      `SELECT ${places.columns('p')} FROM money_place AS p WHERE p.organisation_key = $1 AND ${visibleBooks('p', actor, params)}
       ORDER BY p.closed_on IS NOT NULL, p.kind DESC, p.name COLLATE "vi-x-icu", p.key LIMIT ${MOST}`,
      params,
    );
    return rows.map(places.toRow);
  }

  /** Of each fund its purposes, closed ones last. For funds that the actor sees. */
  async purposesOf(actor: Actor, fundKeys: readonly FactKey[]): Promise<Map<string, FundPurpose[]>> {
    const rows = await this.transactions.reading(actor)<FundPurpose>(
      `SELECT ${purposes.columns('p')} FROM fund_purpose AS p WHERE p.province_id = ANY($1::int[]) AND p.fund_key = ANY($2::uuid[])
       ORDER BY p.closed_on IS NOT NULL, p.name COLLATE "vi-x-icu", p.key LIMIT ${MOST * 10}`,
      [[...new Set(fundKeys.map(({ provinceId }) => provinceId))], fundKeys.map(({ key }) => key)],
    );
    return Map.groupBy(rows.map(purposes.toRow), ({ fundKey }) => fundKey);
  }
}

const keyParams = (keys: readonly FactKey[]): unknown[] => [
  keys.map(({ provinceId }) => provinceId),
  keys.map(({ key }) => key),
];
