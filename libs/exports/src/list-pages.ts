import { Injectable } from '@nestjs/common';
import { AskedApi } from './asked-api';

export interface ListPage {
  rows: unknown[];
  endCursor: string | null;
  hasNextPage: boolean;
}

interface AskedPage {
  key: string;
  ticket: string;
  after: string | null;
}

/** Pages of the list behind an export, as the API gives them to whoever asked for it: rights, filters and order are the list's own. */
@Injectable()
export class ListPages {
  constructor(private readonly api: AskedApi) {}

  /** Throws what the list refuses, and what `AskedApi` throws. */
  page(asked: AskedPage, stopped?: AbortSignal): Promise<ListPage> {
    return this.api.ask('/exports/pages', asked, stopped);
  }
}
