import { Files, lockContent } from '@app/documents';
import {
  type Actor,
  Clock,
  type IsoDate,
  KernelError,
  newKey,
  type Query,
  tableOf,
  told,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PersonConsent } from './person.entities';
import { PeopleError } from './people.errors';
import { ConsentRecorded, ConsentWithdrawn } from './people.events';
import { RecordConsentInput } from './people.inputs';
import { PeoplePermission } from './people.permissions';
import { ConsentView } from './people.views';
import { keepPeople } from './person-lock';
import { PersonPlaces } from './person-places';

const CONSENT = `c.key, c.person_key AS "personKey", c.guardian_key AS "guardianKey", c.purpose, c.text_version AS "textVersion",
  c.given_on AS "givenOn", c.withdrawn_on AS "withdrawnOn", c.evidence`;

/** People whose consent one file may show: a class, a hamlet, a week's list of learners. */
const MOST_SHOWN = 1000;

/** What people have agreed to: recorded, withdrawn, never removed. */
@Injectable()
export class Consents {
  constructor(
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly places: PersonPlaces,
    private readonly files: Files,
  ) {}

  /** Errors: NOT_FOUND, PERSON_BEYOND_REACH, PERSON_ERASED, CONSENT_STANDS, CONSENT_AHEAD, GUARDIAN_IS_SELF, FILE_MISSING, CONSENT_EVIDENCE_SHARED. */
  async record(actor: Actor, input: RecordConsentInput): Promise<ConsentView> {
    if (input.evidence) await this.files.mustRead(actor, [input.evidence]);
    const wish = told(RecordConsentInput, input);
    const { personKey, guardianKey, purpose } = wish;
    const givenOn = wish.givenOn ?? this.clock.today();
    const textVersion = wish.textVersion.trim();
    const key = await this.transactions.run(actor, async (tx) => {
      const query: Query = (sql, params) => tx.query(sql, params);
      const path = await this.places.mustHold(query, actor, PeoplePermission.Record, personKey);
      if (guardianKey) await this.mustSee(query, actor, guardianKey);
      if (givenOn > this.clock.today())
        throw PeopleError.CONSENT_AHEAD({}, [{ path: 'givenOn', code: 'CONSENT_AHEAD' }]);
      if (wish.evidence) await mustBeFree(tx, wish.evidence);
      await keepPeople(tx, guardianKey ? [personKey, guardianKey] : [personKey]);
      const consent = newKey();
      await tableOf(PersonConsent).insert(tx, { key: consent, ...wish, givenOn, textVersion, recordedAt: tx.now });
      const after = { consent, purpose, textVersion, givenOn };
      tx.happened(ConsentRecorded, { subject: personKey, path, after });
      return consent;
    });
    return this.get(key);
  }

  /** Errors: NOT_FOUND, PERSON_BEYOND_REACH, CONSENT_WITHDRAWN, CONSENT_DATES. */
  async withdraw(actor: Actor, key: string, withdrawnOn?: IsoDate): Promise<ConsentView> {
    const today = this.clock.today();
    const day = withdrawnOn ?? today;
    await this.transactions.run(actor, async (tx) => {
      const [consent] = await tx.query<{ personKey: string; purpose: string; withdrawnOn: string | null }>(
        `SELECT person_key AS "personKey", purpose, withdrawn_on AS "withdrawnOn" FROM person_consent WHERE key = $1 FOR UPDATE`,
        [key],
      );
      if (!consent) throw KernelError.NOT_FOUND();
      const path = await this.places.mustHold(
        (sql, params) => tx.query(sql, params),
        actor,
        PeoplePermission.Record,
        consent.personKey,
      );
      if (consent.withdrawnOn !== null) throw PeopleError.CONSENT_WITHDRAWN();
      if (day > today) throw PeopleError.CONSENT_DATES({}, [{ path: 'withdrawnOn', code: 'CONSENT_DATES' }]);
      await tableOf(PersonConsent).update(tx, { key }, { withdrawnOn: day });
      const after = { consent: key, purpose: consent.purpose, withdrawnOn: day };
      tx.happened(ConsentWithdrawn, { subject: consent.personKey, path, after });
    });
    return this.get(key);
  }

  /** Consents of people of whom the actor may read, the latest first; one's own. */
  async ofPeople(keys: readonly string[], actor: Actor): Promise<Map<string, ConsentView[]>> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params);
    const seen = await this.places.seen(query, actor, PeoplePermission.Read, keys);
    const rows = await query<ConsentView>(
      `SELECT ${CONSENT} FROM person_consent AS c WHERE c.person_key = ANY($1::uuid[]) ORDER BY c.given_on DESC, c.key DESC`,
      [keys.filter((key) => seen.has(key) || key === actor.personId)],
    );
    return Map.groupBy(rows.map(view), ({ personKey }) => personKey);
  }

  /** Whether a consent shows the file as its evidence, of somebody of whom the actor sees the whole. */
  async showsFile(actor: Actor, sha256: string): Promise<boolean> {
    const query: Query = (sql, params) => this.dataSource.query(sql, params);
    const people = await query<{ key: string }>(
      'SELECT DISTINCT person_key AS key FROM person_consent WHERE evidence = $1 ORDER BY 1 LIMIT $2::int',
      [sha256, MOST_SHOWN],
    );
    if (people.length === 0) return false;
    const keys = people.map(({ key }) => key);
    return (await this.places.seen(query, actor, PeoplePermission.ReadWhole, keys)).size > 0;
  }

  private async get(key: string): Promise<ConsentView> {
    const [row] = await this.dataSource.query<ConsentView[]>(
      `SELECT ${CONSENT} FROM person_consent AS c WHERE c.key = $1`,
      [key],
    );
    return view(row!);
  }

  private async mustSee(query: Query, actor: Actor, personKey: string): Promise<void> {
    if (!(await this.places.seen(query, actor, PeoplePermission.Read, [personKey])).has(personKey))
      throw KernelError.NOT_FOUND();
  }
}

/** So that whoever asks for the file is held against all whose consent it shows. */
async function mustBeFree(tx: Transaction, evidence: string): Promise<void> {
  await lockContent((sql, params) => tx.query(sql, params), evidence);
  const [shown] = await tx.query<{ count: number }>(
    'SELECT count(DISTINCT person_key)::int AS count FROM person_consent WHERE evidence = $1',
    [evidence],
  );
  if (shown!.count < MOST_SHOWN) return;
  throw PeopleError.CONSENT_EVIDENCE_SHARED({ most: MOST_SHOWN }, [
    { path: 'evidence', code: 'CONSENT_EVIDENCE_SHARED' },
  ]);
}

const view = (row: ConsentView): ConsentView => Object.assign(new ConsentView(), row);
