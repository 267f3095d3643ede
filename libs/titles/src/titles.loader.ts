import { batch, type RequestContext } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Title } from './title.entity';
import { Titles } from './titles.service';

@Injectable()
export class TitlesLoader {
  constructor(private readonly titles: Titles) {}

  async byKey(context: RequestContext, key: string): Promise<Title> {
    const title = await batch<string, Title>(context, 'Title', (keys) => this.titles.byKeys(keys)).load(key);
    if (!title) throw new Error(`no title ${key}`);
    return title;
  }
}
