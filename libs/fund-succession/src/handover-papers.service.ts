import { type DrawnPaper, drawnPaper, type PaperFormat } from '@app/documents';
import { officeThen } from '@app/issuing';
import { type Actor, type FactKey, Transactions } from '@app/kernel';
import { Name, PersonReader } from '@app/people';
import { Injectable } from '@nestjs/common';
import { HandoverState } from './fund-handover.entity';
import { protocolPaper } from './handover-papers.rules';
import { Handovers } from './handovers.service';

/** The protocol in the form of the office that receives the books. */
@Injectable()
export class HandoverPapers {
  constructor(
    private readonly transactions: Transactions,
    private readonly handovers: Handovers,
    private readonly people: PersonReader,
  ) {}

  /** Throws NOT_FOUND, RENDER_BUSY, RENDER_TIMEOUT, RENDER_TOO_LARGE. */
  async protocol(actor: Actor, key: FactKey, format: PaperFormat): Promise<DrawnPaper> {
    const handover = await this.handovers.one(actor, key);
    const query = this.transactions.reading(actor);
    const [from] = await query<{ name: string; lastDay: string | null }>(
      `SELECT p.name, p.valid_to AS "lastDay" FROM organisation_period AS p WHERE p.organisation_key = $1 ORDER BY p.valid_from DESC LIMIT 1`,
      [handover.organisationKey],
    );
    const { makerKey, agreedByKey, agreedInPlaceOf, decidedByKey, decidedInPlaceOf, state } = handover;
    const known = await this.people.byKeys(
      [makerKey, agreedByKey, agreedInPlaceOf, decidedByKey, decidedInPlaceOf].flatMap((one) => one ?? []),
      [Name],
    );
    const nameOf = (person: string | null): string | null =>
      person === null ? null : (known.get(person)?.get(Name) ?? '—');
    const signer = (person: string | null, inPlaceOf: string | null) =>
      person === null ? null : { name: nameOf(person)!, inPlaceOf: nameOf(inPlaceOf) };
    const office = await officeThen(query, handover.toOrganisationKey, handover.day);
    const document = protocolPaper(office, {
      handover,
      from: from!,
      maker: nameOf(makerKey)!,
      agreed: signer(agreedByKey, agreedInPlaceOf),
      confirmed: state === HandoverState.Confirmed ? signer(decidedByKey, decidedInPlaceOf) : null,
    });
    return drawnPaper(document, 'Biên bản bàn giao quỹ, sổ sách', format);
  }
}
