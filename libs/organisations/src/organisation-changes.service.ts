import { type Actor, Clock, KernelError, part, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type OrganisationKind, OrganisationPeriod, type OrganisationView } from './organisation.entity';
import { OrganisationError } from './organisation.errors';
import {
  OrganisationAmended,
  OrganisationClosed,
  OrganisationCreated,
  OrganisationSuccessorsNamed,
} from './organisation.events';
import type {
  AmendOrganisationInput,
  CloseOrganisationInput,
  CreateOrganisationInput,
  NameSuccessorsInput,
} from './organisation.inputs';
import { OrganisationPermission } from './organisation.permissions';
import { isExchangeCode, mayActFor, namesForRefusal } from './organisation.rules';
import { insertOrganisations, type OrganisationDraft } from './organisation-rows';
import { forgetSuccessors, nameSuccessors } from './organisation-successions.service';
import { Organisations } from './organisations.service';
import { searchName } from './search-name.rules';

interface Parent {
  key: number;
  path: string;
  kind: OrganisationKind;
  scopeId: number;
}

type State = OrganisationPeriod & { parentPath: string | null };

const periods = tableOf(OrganisationPeriod);

/** Creating and closing is decided above the organisation; its own administrator may correct what is written about it. */
@Injectable()
export class OrganisationChanges {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly organisations: Organisations,
  ) {}

  async create(actor: Actor, input: CreateOrganisationInput): Promise<OrganisationView> {
    const key = await this.transactions.run(actor, (tx) => this.createIn(tx, actor, input));
    return this.organisations.getByKey(actor, key);
  }

  /** `create` inside another use case. */
  async createIn(tx: Transaction, actor: Actor, input: CreateOrganisationInput): Promise<number> {
    const parent = await lockParent(tx, actor, input);
    const draft = await draftOf(tx, input, parent);
    const [created] = await insertOrganisations(tx, [draft]);
    tx.happened(OrganisationCreated, {
      subject: created!.key,
      scopeId: draft.scopeId,
      path: created!.path,
      payload: { parentKey: parent.key },
      after: { ...withoutContact(draft), parent: parent.key },
      reason: draft.legalBasis,
    });
    return created!.key;
  }

  /** Corrects the current period; a change that happened on a day is a reorganisation, not a correction. */
  async amend(actor: Actor, input: AmendOrganisationInput): Promise<OrganisationView> {
    const { key } = input;
    await this.transactions.run(actor, async (tx) => {
      const before = await lastPeriod(tx, key);
      actor.mustCover(OrganisationPermission.Manage, before.path);
      if (before.validTo !== null && before.validTo < this.clock.today()) throw closed(before.validTo);
      await raiseVersion(tx, key, input.version);
      const after = corrected(before, input);
      await periods.update(tx, { key: before.key }, { ...after, searchName: searchName(after.name) });
      tx.happened(OrganisationAmended, {
        subject: key,
        scopeId: before.scopeId,
        path: before.path,
        ...inTrail(part(before, DESCRIBED), after),
      });
    });
    return this.organisations.getByKey(actor, key);
  }

  async close(actor: Actor, input: CloseOrganisationInput): Promise<OrganisationView> {
    const { key } = input;
    const successorKeys = await this.seen(actor, input.successorKeys ?? []);
    await this.transactions.run(actor, async (tx) => {
      const before = await lastPeriod(tx, key);
      actor.mustCover(OrganisationPermission.Manage, before.parentPath ?? before.path);
      // Raising the version locks the organisation: a child that is being created waits, and then finds it closed.
      await raiseVersion(tx, key, input.version);
      await endPeriod(tx, key, before, input.lastDay);
      await nameSuccessors(tx, input, successorKeys);
      tx.happened(OrganisationClosed, {
        subject: key,
        scopeId: before.scopeId,
        path: before.path,
        payload: { organisationKey: key, lastDay: input.lastDay, legalBasis: input.legalBasis },
        before: { validTo: null },
        after: { validTo: input.lastDay, successorKeys },
        reason: input.legalBasis,
      });
    });
    return this.organisations.getByKey(actor, key);
  }

  /** Errors: NOT_FOUND, ORGANISATION_STILL_WORKS, ORGANISATION_SUCCESSOR_NOT_VALID, VERSION_CONFLICT. */
  async nameSuccessors(actor: Actor, input: NameSuccessorsInput): Promise<OrganisationView> {
    const { key, legalBasis } = input;
    const successorKeys = await this.seen(actor, input.successorKeys);
    await this.transactions.run(actor, async (tx) => {
      const { path, parentPath, scopeId, validTo } = await lastPeriod(tx, key);
      actor.mustCover(OrganisationPermission.Manage, parentPath ?? path);
      await raiseVersion(tx, key, input.version);
      if (validTo === null) throw OrganisationError.ORGANISATION_STILL_WORKS();
      const before = await forgetSuccessors(tx, key);
      await nameSuccessors(tx, { key, lastDay: validTo, legalBasis }, successorKeys);
      tx.happened(OrganisationSuccessorsNamed, {
        subject: key,
        scopeId,
        path,
        payload: { organisationKey: key },
        before: { successorKeys: before },
        after: { successorKeys },
        reason: legalBasis,
      });
    });
    return this.organisations.getByKey(actor, key);
  }

  /** Each once, all of them within sight. */
  private async seen(actor: Actor, wanted: readonly number[]): Promise<number[]> {
    const keys = [...new Set(wanted)];
    const seen = keys.length === 0 ? [] : await this.organisations.seen(actor, keys);
    if (seen.length < keys.length) throw KernelError.NOT_FOUND();
    return keys;
  }
}

/** The parent stays open until commit: closing it needs the row that is locked here. */
async function lockParent(tx: Transaction, actor: Actor, input: CreateOrganisationInput): Promise<Parent> {
  const key = input.parentKey;
  await tx.query('SELECT key FROM organisation WHERE key = $1 FOR UPDATE', [key]);
  actor.mustCover(OrganisationPermission.Manage, (await lastPeriod(tx, key)).path);
  const [parent] = await tx.query<Parent>(
    `SELECT organisation_key AS key, path, kind, scope_id AS "scopeId" FROM organisation_period
     WHERE organisation_key = $1 AND valid_from <= $2::date AND valid_to IS NULL`,
    [key, input.validFrom],
  );
  if (!parent) {
    throw OrganisationError.ORGANISATION_PARENT_NOT_VALID({ validFrom: input.validFrom }, [
      { path: 'parentId', code: 'ORGANISATION_PARENT_NOT_VALID', params: { validFrom: input.validFrom } },
    ]);
  }
  return parent;
}

async function draftOf(tx: Transaction, input: CreateOrganisationInput, parent: Parent): Promise<OrganisationDraft> {
  const actsForKey = input.actsForKey ?? null;
  if (actsForKey !== null && (actsForKey !== parent.key || !mayActFor(input.kind, parent))) {
    throw OrganisationError.ORGANISATION_ACTS_FOR_NOT_VALID({}, [
      { path: 'actsForId', code: 'ORGANISATION_ACTS_FOR_NOT_VALID' },
    ]);
  }
  return {
    name: nameOf(input.name),
    kind: input.kind,
    line: input.line,
    parent: { key: parent.key, path: parent.path },
    scopeId: await scopeWithin(tx, input, parent.scopeId),
    actsForKey,
    validFrom: input.validFrom,
    contact: textOf(input.contact),
    legalBasis: textOf(input.legalBasis),
  };
}

async function scopeWithin(tx: Transaction, input: CreateOrganisationInput, parentScope: number): Promise<number> {
  const key = input.administrativeUnitKey;
  const [unit] = await tx.query<{ isWithin: boolean }>(
    `SELECT EXISTS (SELECT 1 FROM administrative_unit_period above
                    WHERE above.unit_key = $3 AND starts_with(unit.path, above.path)) AS "isWithin"
     FROM administrative_unit_period unit
     WHERE unit.unit_key = $1 AND unit.valid_from <= $2::date AND (unit.valid_to IS NULL OR unit.valid_to >= $2::date)`,
    [key, input.validFrom, parentScope],
  );
  const path = 'administrativeUnitId';
  if (!unit) {
    const params = { validFrom: input.validFrom };
    throw OrganisationError.ORGANISATION_UNIT_NOT_VALID(params, [
      { path, code: 'ORGANISATION_UNIT_NOT_VALID', params },
    ]);
  }
  if (!unit.isWithin) {
    throw OrganisationError.ORGANISATION_UNIT_OUTSIDE_PARENT({}, [{ path, code: 'ORGANISATION_UNIT_OUTSIDE_PARENT' }]);
  }
  return key;
}

async function lastPeriod(tx: Transaction, key: number): Promise<State> {
  const [state] = await tx.query<State>(
    `SELECT ${periods.columns('p')}, substring(p.path from '^(.*\\.)\\d+\\.$') AS "parentPath"
     FROM organisation_period p WHERE p.organisation_key = $1 ORDER BY p.valid_from DESC LIMIT 1`,
    [key],
  );
  if (!state) throw KernelError.NOT_FOUND();
  return state;
}

async function raiseVersion(tx: Transaction, key: number, version: number): Promise<void> {
  const raised = await tx.query(
    'UPDATE organisation SET version = version + 1 WHERE key = $1 AND version = $2 RETURNING version',
    [key, version],
  );
  if (raised.length > 0) return;
  const [current] = await tx.query<{ version: number }>('SELECT version FROM organisation WHERE key = $1', [key]);
  throw KernelError.VERSION_CONFLICT({ current: current?.version ?? null });
}

async function endPeriod(tx: Transaction, key: number, before: State, lastDay: string): Promise<void> {
  if (before.validTo !== null) throw closed(before.validTo);
  if (lastDay < before.validFrom) {
    const params = { validFrom: before.validFrom };
    throw OrganisationError.ORGANISATION_LAST_DAY_BEFORE_START(params, [
      { path: 'lastDay', code: 'ORGANISATION_LAST_DAY_BEFORE_START', params },
    ]);
  }
  const children = await tx.query<{ name: string }>(
    `SELECT name FROM organisation_period WHERE parent_key = $1 AND (valid_to IS NULL OR valid_to > $2::date) ORDER BY search_name`,
    [key, lastDay],
  );
  if (children.length > 0) {
    const names = namesForRefusal(children.map(({ name }) => name));
    throw OrganisationError.ORGANISATION_HAS_OPEN_CHILDREN({ count: children.length, names, lastDay });
  }
  await periods.update(tx, { key: before.key }, { validTo: lastDay });
}

const closed = (lastDay: string) => OrganisationError.ORGANISATION_CLOSED({ lastDay });

const DESCRIBED = ['name', 'contact', 'legalBasis', 'exchangeCode'] as const satisfies (keyof OrganisationPeriod)[];
type Described = Pick<OrganisationPeriod, (typeof DESCRIBED)[number]>;

/** Whoever stands in a contact line can be taken out of it, and not out of the trail. */
const withoutContact = (held: object): object =>
  Object.fromEntries(Object.entries(held).filter(([name]) => name !== 'contact'));

const inTrail = (before: Described, after: Described) => ({
  before: withoutContact(before),
  after: { ...withoutContact(after), isContactChanged: before.contact !== after.contact },
});

const corrected = (before: State, { name, contact, legalBasis, exchangeCode }: AmendOrganisationInput): Described =>
  periods.amended(before, DESCRIBED, {
    name: name == null ? name : nameOf(name),
    contact: contact === undefined ? contact : textOf(contact),
    legalBasis: legalBasis === undefined ? legalBasis : textOf(legalBasis),
    exchangeCode: exchangeCode === undefined ? exchangeCode : exchangeCodeOf(exchangeCode),
  });

function exchangeCodeOf(text: string | null): string | null {
  const code = textOf(text)?.toUpperCase() ?? null;
  if (code === null || isExchangeCode(code)) return code;
  throw OrganisationError.ORGANISATION_EXCHANGE_CODE_INVALID({}, [
    { path: 'exchangeCode', code: 'ORGANISATION_EXCHANGE_CODE_INVALID' },
  ]);
}

function nameOf(text: string): string {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (searchName(name) !== '') return name;
  throw OrganisationError.ORGANISATION_NAME_REQUIRED({}, [{ path: 'name', code: 'ORGANISATION_NAME_REQUIRED' }]);
}

const textOf = (text: string | null | undefined): string | null => text?.normalize('NFC').trim() || null;
