import { newKey, nodeId, uuidKey } from '@app/kernel';
import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';

/** What of documents stands at an organisation. */
export interface DocumentTarget {
  /** In the organisation's register: registered, and a draft. */
  directive: string;
  code: string;
  draftDirective: string;
  draftCode: string;
  /** Files attached to these. */
  documentFile: string;
  draftFile: string;
  deadline: string;
  /** Drafted in the system, in three states. */
  ownDraft: string;
  ownApproved: string;
  ownIssued: string;
  /** A line of the incoming book, and a file that it could be put into. */
  entry: string;
  recordsFile: string;
  /** Given by the organisation's document to somebody outside; by its draft; to the organisation by a document of somebody outside. */
  task: string;
  draftTask: string;
  givenTask: string;
  /** The document that gives the organisation its task. */
  givenDirective: string;
  /** SHA-256 of the evidence with which the organisation did a part of what it was given. */
  taskFile: string;
  /** Sent by the organisation to somebody outside. */
  dispatch: string;
  /** Sent from outside to the organisation: the document, the sending, and its line in the inbox. */
  sentDirective: string;
  arrival: string;
  received: string;
  movement: string;
  /** The organisation takes part in it. */
  registration: string;
  /** Opens each year by itself, for the organisation. */
  yearlyRound: string;
}

export interface DocumentWish {
  at: TestOrganisation;
  /** An organisation that has nothing to do with any of the others. */
  outside: TestOrganisation;
  person: TestPerson;
  upload: (person: TestPerson) => Promise<string>;
}

type State = 'draft' | 'approved' | 'registered';

/** Everything of documents at one organisation. */
export async function documentTarget(api: TestApi, wish: DocumentWish): Promise<DocumentTarget> {
  const given = new GivenDocuments(api);
  const { at, outside } = wish;
  const directive = await given.directive(at, 'registered', `${at.key}1/KH-UBND`);
  const draft = await given.directive(at, 'draft', `${at.key}9/KH-UBND`);
  const sent = await given.directive(outside, 'registered', `${at.key}2/KH-UBND`);
  const asking = await given.directive(outside, 'registered', `${at.key}3/KH-UBND`);
  const givenTask = await given.task(asking.key, at);
  const dispatch = await given.dispatch(directive.key, at, outside);
  const arrival = await given.dispatch(sent.key, outside, at);
  return {
    directive: directive.id,
    code: directive.code,
    draftDirective: draft.id,
    draftCode: draft.code,
    documentFile: await given.attachment(directive.key, await wish.upload(wish.person)),
    draftFile: await given.attachment(draft.key, await wish.upload(wish.person)),
    deadline: await given.deadline(directive.key),
    ownDraft: await given.ownDocument(at, 'draft', null),
    ownApproved: await given.ownDocument(at, 'approved', null),
    ownIssued: await given.ownDocument(at, 'registered', `${at.key}5/KH-UBND`),
    ...(await given.books(at, sent.key)),
    task: nodeId('Assignment', await given.task(directive.key, outside)),
    draftTask: nodeId('Assignment', await given.task(draft.key, outside)),
    givenTask: nodeId('Assignment', givenTask),
    givenDirective: asking.id,
    taskFile: await given.evidence(givenTask, at, await wish.upload(wish.person)),
    dispatch: nodeId('Dispatch', dispatch),
    sentDirective: sent.id,
    arrival: nodeId('Dispatch', arrival),
    received: nodeId('DispatchRecipient', `${arrival}_${at.key}`),
    ...(await given.movement(at)),
  };
}

const YEARLY_TIER = { tier: 1, kinds: [], levels: [], month: 11, day: 15, boundary: 'before', deadlineKey: null };

/** Puts documents and what hangs on them into the database as the owner. */
export class GivenDocuments {
  constructor(private readonly api: TestApi) {}

  async directive(
    keeper: TestOrganisation,
    state: State,
    code: string,
  ): Promise<{ key: string; id: string; code: string }> {
    const key = newKey();
    await this.run(
      `INSERT INTO directive (key, keeper_key, type, code, original_code, code_key, issuer, issued_on, subject, state, created_at)
       VALUES ($1, $2, 'KH', $3, $3, translate(lower($3), '/-', '  '), 'UBND', '2024-09-01', 'Kế hoạch', $4, now())`,
      [key, keeper.key, code, state],
    );
    await this.run(
      `INSERT INTO directive_text (directive_key, body, head, search)
       VALUES ($1, '', to_tsvector('simple', 'ma tran'), to_tsvector('simple', 'ma tran'))`,
      [key],
    );
    return { key, id: nodeId('Directive', key), code };
  }

  async attachment(directiveKey: string, sha256: string): Promise<string> {
    await this.run(
      `INSERT INTO directive_attachment (directive_key, sha256, file_name, attached_at) VALUES ($1, $2, 'anh.txt', now())`,
      [directiveKey, sha256],
    );
    return sha256;
  }

  async deadline(directiveKey: string): Promise<string> {
    const key = newKey();
    await this.run(
      `INSERT INTO directive_deadline (key, directive_key, position, due_on, boundary, what, from_names)
       VALUES ($1, $2, 0, '2024-10-20', 'by', 'Báo cáo', '{}')`,
      [key, directiveKey],
    );
    return nodeId('DirectiveDeadline', key);
  }

  async ownDocument(issuer: TestOrganisation, state: State, code: string | null): Promise<string> {
    const key = newKey();
    await this.run(
      `INSERT INTO directive (key, keeper_key, origin, type, code, original_code, issuer, issuer_key, issued_on, subject, state,
                              signer_name, created_at)
       VALUES ($1, $2, 'own', 'KH', $3, $3, 'UBND', $2, CASE WHEN $3::text IS NULL THEN NULL ELSE '2024-09-01'::date END,
               'Kế hoạch', $4, 'Người ký thử nghiệm', now())`,
      [key, issuer.key, code, state],
    );
    await this.run(
      `INSERT INTO directive_draft (directive_key, kind, symbol, body, signature_lines)
       VALUES ($1, 'free', 'KH-UBND', '[{"kind": "paragraph", "text": "Nội dung"}]', '{TM. ỦY BAN NHÂN DÂN,CHỦ TỊCH}')`,
      [key],
    );
    return nodeId('Directive', key);
  }

  async books(at: TestOrganisation, directiveKey: string): Promise<{ entry: string; recordsFile: string }> {
    const [entry, file] = [newKey(), newKey()];
    await this.run(
      `INSERT INTO records_file (province_id, scope_id, key, organisation_key, year, code, title, opened_on)
       VALUES ($1, $2, $3, $4, 2024, '01', 'Hồ sơ', '2024-09-01')`,
      [at.provinceId, at.scopeId, file, at.key],
    );
    await this.run(
      `INSERT INTO register_entry (province_id, scope_id, key, organisation_key, book, year, number, directive_key, entered_on)
       VALUES ($1, $2, $3, $4, 'incoming', 2024, 1, $5, '2024-09-02')`,
      [at.provinceId, at.scopeId, entry, at.key, directiveKey],
    );
    return { entry: nodeId('RegisterEntry', entry, at), recordsFile: nodeId('RecordsFile', file, at) };
  }

  async task(directiveKey: string, party: TestOrganisation): Promise<string> {
    const key = newKey();
    await this.run(
      `INSERT INTO assignment (key, directive_key, position, text, due_on, due_boundary, created_at)
       VALUES ($1, $2, 0, 'Tổ chức lễ khai mạc', '2024-10-20', 'by', now())`,
      [key, directiveKey],
    );
    await this.run(
      `INSERT INTO assignment_party (assignment_key, organisation_key, role, named_as) VALUES ($1, $2, 'do', 'đơn vị')`,
      [key, party.key],
    );
    return key;
  }

  async evidence(assignmentKey: string, party: TestOrganisation, sha256: string): Promise<string> {
    await this.run(
      `INSERT INTO assignment_progress (key, assignment_key, organisation_key, percent, sha256, file_name, recorded_at, recorded_on)
       VALUES ($1, $2, $3, 10, $4, 'anh.txt', now(), '2024-10-01')`,
      [newKey(), assignmentKey, party.key, sha256],
    );
    return sha256;
  }

  async dispatch(directiveKey: string, sender: TestOrganisation, recipient: TestOrganisation): Promise<string> {
    const key = newKey();
    await this.run(
      `INSERT INTO dispatch (key, directive_key, sender_key, purpose, sent_at) VALUES ($1, $2, $3, 'new', now())`,
      [key, directiveKey, sender.key],
    );
    await this.run(
      `INSERT INTO dispatch_recipient (dispatch_key, organisation_key, named_as, status, status_at) VALUES ($1, $2, 'đơn vị', '01', now())`,
      [key, recipient.key],
    );
    return key;
  }

  async movement(at: TestOrganisation): Promise<Pick<DocumentTarget, 'movement' | 'registration' | 'yearlyRound'>> {
    const [key, registration, yearly] = [newKey(), newKey(), newKey()];
    await this.run(
      `INSERT INTO movement (key, organisation_key, name, starts_on) VALUES ($1, $2, 'Phong trào', '2024-01-01')`,
      [key, at.key],
    );
    await this.run(
      `INSERT INTO movement_registration (province_id, scope_id, key, movement_key, kind, organisation_key, path, by_key, registered_on)
       SELECT $1, $2, $3, $4, 'organisation', $5, p.path, $5, '2024-09-01' FROM organisation_period AS p WHERE p.organisation_key = $5`,
      [at.provinceId, at.scopeId, registration, key, at.key],
    );
    await this.run(
      `INSERT INTO movement_yearly_round (key, movement_key, organisation_key, form_key, title, tiers, opens_days_before)
       SELECT $1, $2, $3, f.key, 'Báo cáo năm', $4, 30 FROM form AS f WHERE f.code = 'movement-year'`,
      [yearly, key, at.key, JSON.stringify([YEARLY_TIER])],
    );
    return {
      movement: nodeId('Movement', key),
      registration: nodeId('MovementRegistration', registration, at),
      yearlyRound: nodeId('YearlyRound', yearly),
    };
  }

  private async run(sql: string, params: unknown[]): Promise<void> {
    await this.api.owner.query(sql, params);
  }
}

/** Links documents to one, so that they follow from it unless another kind is told. */
export async function letFollow(api: TestApi, basis: string, directives: string[], kind = 'based_on'): Promise<void> {
  await api.owner.query(`INSERT INTO directive_link (from_key, to_key, kind) SELECT unnest($1::uuid[]), $2, $3`, [
    directives.map(directiveKey),
    directiveKey(basis),
    kind,
  ]);
}

export const directiveKey = (id: string): string => uuidKey('Directive', id);
