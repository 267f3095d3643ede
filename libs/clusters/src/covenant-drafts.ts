import type { Actor, Asking } from '@app/kernel';
import { longDate } from '@app/directives';
import {
  DraftKind,
  type DraftProposal,
  type DraftProposer,
  DraftProposers,
  openDraft,
  OwnDocumentPermission,
  OwnDocuments,
} from '@app/issuing';
import { Injectable } from '@nestjs/common';
import { membersOf } from './cluster-reading';
import { type Cluster, ClusterDuty, ClusterKind } from './cluster.entity';
import { ClusterIds } from './clusters.ids';
import { Clusters } from './clusters.service';

const COVENANT = DraftKind.declare('cluster_covenant', 'The covenant of a cluster; from the cluster.');

const KIND_NAMES = { [ClusterKind.Cluster]: 'Cụm thi đua', [ClusterKind.Block]: 'Khối thi đua' };

const DUTY_NAMES = { [ClusterDuty.Head]: ' (đơn vị trưởng)', [ClusterDuty.Deputy]: ' (đơn vị phó)' };

/** Drafts the covenant (giao ước thi đua) that the members of a cluster sign, in the name of whoever set it up. */
@Injectable()
export class CovenantDrafts implements DraftProposer<string, Cluster> {
  readonly kind = COVENANT;
  readonly from = ClusterIds;
  readonly permission = OwnDocumentPermission.Draft;

  constructor(
    proposers: DraftProposers,
    private readonly clusters: Clusters,
    private readonly ownDocuments: OwnDocuments,
  ) {
    proposers.register(this);
  }

  read(actor: Actor, key: string): Promise<Cluster> {
    return this.clusters.one(actor, key);
  }

  async propose(tx: Asking, cluster: Cluster): Promise<DraftProposal> {
    const { organisationKey, directiveKey, kind, name, year, items, scoringDueOn } = cluster;
    const called = calledBy(kind, name);
    const office = await this.ownDocuments.mustDraftAt(tx, organisationKey);
    const basedOn = await this.ownDocuments.citable(tx, directiveKey ? [directiveKey] : []);
    const seats = await membersOf(tx.query.bind(tx), [cluster.key]);
    const names = await namesOf(
      tx,
      seats.map((seat) => seat.organisationKey),
    );
    const lines = seats.map(
      (seat, at) =>
        `${at + 1}. ${names.get(seat.organisationKey) ?? ''}${seat.duty === null ? '' : DUTY_NAMES[seat.duty]}`,
    );
    const contents = items.map(
      (item, at) => `${at + 1}. ${item.name} (tối đa ${String(item.maximum / 2).replace('.', ',')} điểm)`,
    );
    const texts = [
      `Các đơn vị thuộc ${called} cùng ký giao ước thi đua năm ${year}, gồm:`,
      ...lines,
      'Các đơn vị thống nhất thi đua và chấm điểm lẫn nhau theo các nội dung sau:',
      ...contents,
      `Các đơn vị tự chấm và chấm điểm các đơn vị khác chậm nhất ${longDate(scoringDueOn)}.`,
    ];
    const body = texts.map((text) => ({ kind: 'paragraph' as const, text }));
    return {
      office,
      parts: { ...openDraft(office, 'BTT', `Giao ước thi đua ${called} năm ${year}`), body },
      basedOn,
    };
  }
}

/** `Cụm thi đua số 1`: a name that says itself what it is of is not told it twice. */
function calledBy(kind: ClusterKind, name: string): string {
  const of = KIND_NAMES[kind];
  const word = of.split(' ')[0]!.toLowerCase();
  return name.toLowerCase().startsWith(`${word} `) ? name : `${of} ${name}`;
}

async function namesOf(tx: Asking, keys: number[]): Promise<Map<number, string>> {
  const rows = await tx.query<{ key: number; name: string }>(
    `SELECT DISTINCT ON (organisation_key) organisation_key AS key, name FROM organisation_period
     WHERE organisation_key = ANY($1::int[]) AND valid_from <= $2 ORDER BY organisation_key, valid_from DESC`,
    [keys, tx.now],
  );
  return new Map(rows.map(({ key, name }) => [key, name]));
}
