import {
  type Actor,
  Clock,
  type FactKey,
  type NodeSource,
  NodeSources,
  type SubjectKey,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { obligationColumns, obligationOf, type ObligationRow, visibleObligations } from './obligation-row';
import { ObligationIds } from './obligation.ids';
import { mayRead } from './obligation.rules';
import { reportColumns, reportOf, type ReportRow } from './report-row';
import { Report } from './report.entity';
import { ReportIds } from './report.ids';
import { ReportPermission, RoundPermission } from './reporting.permissions';
import { roundColumns, roundOf, visibleRounds } from './round-row';
import { Obligation, Round } from './round.entity';
import { RoundIds } from './round.ids';

const columnsOf = (keys: FactKey[]): unknown[] => [
  keys.map(({ provinceId }) => provinceId),
  keys.map(({ key }) => key),
];
const WANTED = 'unnest($1::int[], $2::uuid[]) AS k(province_id, key)';

/** Rounds that come down to the actor. */
@Injectable()
export class RoundNodes implements NodeSource<number> {
  readonly type = Round;
  readonly ids = RoundIds;
  readonly permission = RoundPermission.Read;
  readonly namedAs = ['roundKey'] as const;

  constructor(
    sources: NodeSources,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {
    sources.register(this);
  }

  async find(actor: Actor, keys: number[]): Promise<Round[]> {
    const params: unknown[] = [keys];
    const visible = visibleRounds(actor, this.clock.today(), params);
    const rows = await this.dataSource.query<Round[]>(
      `SELECT ${roundColumns} FROM round AS d WHERE d.key = ANY($1::int[]) AND ${visible}`,
      params,
    );
    return rows.map(roundOf);
  }
}

/** Obligations within reach. */
@Injectable()
export class ObligationNodes implements NodeSource<FactKey> {
  readonly type = Obligation;
  readonly ids = ObligationIds;
  readonly permission = RoundPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Obligation[]> {
    const params = columnsOf(keys);
    const visible = visibleObligations(actor, RoundPermission.Read, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<ObligationRow>(
        `SELECT ${obligationColumns('o')} FROM ${WANTED}
         JOIN obligation AS o ON o.province_id = k.province_id AND o.key = k.key
         WHERE o.province_id = ANY($1::int[]) AND ${visible}`,
        params,
      );
      return rows.map(obligationOf);
    });
  }
}

/** Reports, for whoever reads at their organisation or above. */
@Injectable()
export class ReportNodes implements NodeSource<FactKey> {
  readonly type = Report;
  readonly ids = ReportIds;
  readonly permission = ReportPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly transactions: Transactions,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<Report[]> {
    return this.transactions.read(actor, async (query) => {
      const rows = await query<ReportRow & { path: string }>(
        `SELECT ${reportColumns('r')}, o.path FROM ${WANTED}
         JOIN report AS r ON r.province_id = k.province_id AND r.key = k.key
         JOIN obligation AS o ON o.province_id = r.province_id AND o.key = r.obligation_key
         WHERE r.province_id = ANY($1::int[])`,
        columnsOf(keys),
      );
      return rows.filter((row) => mayRead(actor, row)).map(({ path: _path, ...row }) => reportOf(row));
    });
  }

  /** A deadline that was extended, a unit that was released. */
  alsoOf({ obligationKey }: Report): SubjectKey[] {
    return [{ type: ObligationIds.type, key: obligationKey }];
  }
}
