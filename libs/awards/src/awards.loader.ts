import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Award } from './award.entity';
import { AwardKeeping } from './award-keeping.service';
import { Awards } from './awards.service';

/** Awards as fields of other things. */
@Injectable()
export class AwardsLoader {
  constructor(
    private readonly awards: Awards,
    private readonly keeping: AwardKeeping,
  ) {}

  async byKey(context: RequestContext, key: string): Promise<Award> {
    const award = await batch<string, Award>(context, 'Award', (keys) => this.awards.byKeys(keys)).load(key);
    if (!award) throw new Error(`no award ${key}`);
    return award;
  }

  /** Whether the asker keeps awards and authorities; one statement for all. */
  async canKeep(context: RequestContext): Promise<boolean> {
    const held = await batch<number, boolean>(context, 'award.canKeep', async (keys, actor) => {
      const may = await this.keeping.mayKeep(actor);
      return new Map(keys.map((key) => [key, may]));
    }).load(0);
    return held ?? false;
  }
}
