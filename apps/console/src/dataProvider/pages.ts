/** A Relay connection as the API answers it. */
export interface Connection<Node = Record<string, unknown>> {
  edges: { node: Node; cursor?: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount?: number;
}

export interface PageWanted {
  page: number;
  perPage: number;
}

export interface Page<Node> {
  nodes: Node[];
  total: number;
}

/** Asks for `first` rows after a cursor; `withTotal` only where the total is not known yet. */
export type FetchPage<Node> = (variables: {
  first: number;
  after: string | null;
  withTotal: boolean;
}) => Promise<Connection<Node>>;

const MAX_FIRST = 100;

/** Where the rows of one list (resource, filter, sort) begin: offset → cursor after which they are asked for. */
interface Bookmarks {
  cursors: Map<number, string | null>;
  total: number | null;
}

/**
 * Numbered pages over keyset connections. The cursor of every page seen is kept, so going on or back costs one page;
 * a jump beyond them walks there from the nearest known cursor, a hundred rows at a time.
 */
export class Pages {
  private readonly lists = new Map<string, Bookmarks>();

  async get<Node>(list: string, { page, perPage }: PageWanted, fetch: FetchPage<Node>): Promise<Page<Node>> {
    if (page === 1) this.lists.delete(list);
    const marks = this.marksOf(list);
    const wanted = (page - 1) * perPage;
    const reached = await this.walk(marks, wanted, fetch);
    if (reached < wanted) return { nodes: [], total: marks.total ?? reached };
    const connection = await fetch({
      first: perPage,
      after: marks.cursors.get(wanted) ?? null,
      withTotal: marks.total === null,
    });
    note(marks, wanted, connection);
    return { nodes: connection.edges.map((edge) => edge.node), total: marks.total ?? wanted + connection.edges.length };
  }

  private marksOf(list: string): Bookmarks {
    let marks = this.lists.get(list);
    if (!marks) {
      marks = { cursors: new Map([[0, null]]), total: null };
      this.lists.set(list, marks);
    }
    return marks;
  }

  private async walk<Node>(marks: Bookmarks, wanted: number, fetch: FetchPage<Node>): Promise<number> {
    let at = Math.max(...[...marks.cursors.keys()].filter((offset) => offset <= wanted));
    while (at < wanted) {
      const first = Math.min(MAX_FIRST, wanted - at);
      const connection = await fetch({ first, after: marks.cursors.get(at) ?? null, withTotal: marks.total === null });
      note(marks, at, connection);
      if (connection.edges.length < first) return at + connection.edges.length;
      at += first;
    }
    return at;
  }
}

function note(marks: Bookmarks, offset: number, connection: Connection<unknown>): void {
  const { endCursor } = connection.pageInfo;
  if (connection.totalCount !== undefined) marks.total = connection.totalCount;
  if (endCursor && connection.edges.length > 0) marks.cursors.set(offset + connection.edges.length, endCursor);
}
