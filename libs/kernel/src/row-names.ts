import { Injectable } from '@nestjs/common';

/** What rows are called that somebody else holds by key alone; those that are unknown are left out. */
export type NamesRows = (keys: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Libraries register here what rows of their lists are called, under the name by which others hold the key: `cellKey`. */
@Injectable()
export class RowNames {
  private readonly sources = new Map<string, NamesRows>();

  /** Throws where the name leads elsewhere already. */
  register(by: string, names: NamesRows): void {
    if (this.sources.has(by)) throw new Error(`rows held by ${by} are named twice`);
    this.sources.set(by, names);
  }

  async of(by: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return (await this.sources.get(by)?.(keys)) ?? new Map();
  }
}
