import { MOST_OF_A_COMMUNE } from '@app/form-rules';
import {
  type Actor,
  Clock,
  type FactKey,
  fieldNames,
  KernelError,
  newKey,
  tableOf,
  told,
  Transactions,
} from '@app/kernel';
import { isOfficeOfCommune } from '@app/organisations';
import { Injectable } from '@nestjs/common';
import { visibleSubjects } from './subject.sql';
import { SubjectStatement } from './subject-statement.entity';
import { type AmendStatementInput, COUNTED, StateSubjectsInput } from './subject-statement.inputs';
import { SubjectStore } from './subject-store';
import { SubjectError } from './subjects.errors';
import { SubjectsStated } from './subjects.events';
import { SubjectPermission } from './subjects.permissions';

const statements = tableOf(SubjectStatement);
const ENTERED = fieldNames(StateSubjectsInput, ['organisationKey', 'year']);

type Counts = Pick<SubjectStatement, (typeof COUNTED)[number]>;

/** Numbers of a commune that keeps no list; whoever keeps one may state them, too, and both say which they are. */
@Injectable()
export class SubjectStatements {
  constructor(
    private readonly transactions: Transactions,
    private readonly store: SubjectStore,
    private readonly clock: Clock,
  ) {}

  /** By an office of the commune. Throws NOT_FOUND, STATEMENT_NOT_OF_COMMUNE, STATEMENT_EXISTS, STATEMENT_EMPTY. */
  async state(actor: Actor, input: StateSubjectsInput): Promise<SubjectStatement> {
    const made = await this.transactions.run(actor, async (tx) => {
      const place = await this.store.placeOf(tx, input.organisationKey);
      if (!(await isOfficeOfCommune(tx.query.bind(tx), input.organisationKey, this.clock.today())))
        throw SubjectError.STATEMENT_NOT_OF_COMMUNE({}, [{ path: 'organisationId', code: 'STATEMENT_NOT_OF_COMMUNE' }]);
      const after = told(StateSubjectsInput, input);
      const statement = { ...place, key: newKey(), ...after, source: after.source.trim() };
      await statements.insert(tx, statement);
      this.store.tell(tx, SubjectsStated, statement, { after });
      return { provinceId: place.provinceId, scopeId: place.scopeId, key: statement.key };
    });
    return this.one(actor, made);
  }

  /** Throws NOT_FOUND, INVALID_INPUT, VERSION_CONFLICT, STATEMENT_EMPTY. */
  async amend(actor: Actor, { key, version, ...changes }: AmendStatementInput): Promise<SubjectStatement> {
    await this.transactions.run(actor, async (tx) => {
      const [before] = await tx.query<SubjectStatement>(
        `SELECT ${statements.columns('s')} FROM subject_statement AS s WHERE s.province_id = $1 AND s.key = $2`,
        [key.provinceId, key.key],
      );
      if (!before || !actor.worksAt(SubjectPermission.Keep, before.organisationKey)) throw KernelError.NOT_FOUND();
      const after = statements.amended(before, ENTERED, changes);
      mustFitCommune(before, after);
      this.store.tell(tx, SubjectsStated, before, await statements.amend(tx, before, version, after));
    });
    return this.one(actor, key);
  }

  async one(actor: Actor, key: FactKey): Promise<SubjectStatement> {
    const [found] = await this.seen(actor, [key]);
    if (!found) throw KernelError.NOT_FOUND();
    return found;
  }

  seen(actor: Actor, keys: readonly FactKey[]): Promise<SubjectStatement[]> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
      const visible = visibleSubjects('s', actor, this.clock.today(), params);
      const rows = await query<SubjectStatement>(
        `SELECT ${statements.columns('s')} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN subject_statement AS s ON s.province_id = k.province_id AND s.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map((row) => statements.toRow(row));
    });
  }

  /** Of one unit itself in a year: of committee and association there may be one each. */
  ofUnit(actor: Actor, unitKey: number, year: number): Promise<SubjectStatement[]> {
    return this.transactions.read(actor, async (query) => {
      const params: unknown[] = [unitKey, year];
      const visible = visibleSubjects('s', actor, this.clock.today(), params);
      const rows = await query<SubjectStatement>(
        `SELECT ${statements.columns('s')} FROM subject_statement AS s
         WHERE s.scope_id = $1 AND s.year = $2 AND ${visible} ORDER BY s.key LIMIT 20`,
        params,
      );
      return rows.map((row) => statements.toRow(row));
    });
  }
}

/** A larger number that was stated before there was a bound stays, and what is stated anew keeps to the bound. */
function mustFitCommune(before: Counts, after: Counts): void {
  const above = COUNTED.filter((one) => after[one] !== before[one] && (after[one] ?? 0) > MOST_OF_A_COMMUNE);
  if (above.length > 0)
    throw KernelError.INVALID_INPUT(
      {},
      above.map((path) => ({ path, code: 'FIELD_INVALID' })),
    );
}
