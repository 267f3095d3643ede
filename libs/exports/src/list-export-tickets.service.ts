import { createHash } from 'node:crypto';
import { tableOf } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ListExport, ListExportState } from './list-export.entity';
import { ListExportError } from './list-exports.errors';

const table = tableOf(ListExport);

export const digestOf = (ticket: string): Buffer => createHash('sha256').update(ticket).digest();

/** How the worker proves itself to the API: with a ticket for one export, whose digest it wrote into its row. */
@Injectable()
export class ListExportTickets {
  constructor(private readonly dataSource: DataSource) {}

  /** The export that the ticket is for, while it is being written. Throws LIST_EXPORT_TICKET_ENDED. */
  async exportOf(key: string, ticket: string): Promise<ListExport> {
    const [row] = await this.dataSource.query<ListExport[]>(
      `SELECT ${table.columns('e')} FROM list_export AS e WHERE e.key = $1 AND e.ticket_digest = $2 AND e.state = $3`,
      [key, digestOf(ticket), ListExportState.Running],
    );
    if (!row) throw ListExportError.LIST_EXPORT_TICKET_ENDED();
    return table.toRow(row);
  }
}
