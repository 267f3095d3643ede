import { type Actor, type FactKey, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Title } from './title.entity';
import { TitleClosing } from './title-closing.entity';
import { TitleClosings } from './title-closings.service';
import { TitleRegistration } from './title-registration.entity';
import { TitleRegistrations } from './title-registrations.service';
import { TitleClosingIds, TitleIds, TitleRegistrationIds } from './titles.ids';
import { TitlePermission } from './titles.permissions';
import { Titles } from './titles.service';

/** Registrations as the list shows them. */
@Injectable()
export class TitleRegistrationNodes implements NodeSource<FactKey> {
  readonly type = TitleRegistration;
  readonly ids = TitleRegistrationIds;
  readonly permission = TitlePermission.ReadRegistrations;

  constructor(
    sources: NodeSources,
    private readonly registrations: TitleRegistrations,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: FactKey[]): Promise<TitleRegistration[]> {
    return this.registrations.seen(actor, keys);
  }
}

/** Titles are the same for all. */
@Injectable()
export class TitleNodes implements NodeSource<string> {
  readonly type = Title;
  readonly ids = TitleIds;
  readonly permission = TitlePermission.Read;

  constructor(
    sources: NodeSources,
    private readonly titles: Titles,
  ) {
    sources.register(this);
  }

  async find(_: Actor, keys: string[]): Promise<Title[]> {
    return [...(await this.titles.byKeys(keys)).values()];
  }
}

/** Closing days within sight. */
@Injectable()
export class TitleClosingNodes implements NodeSource<string> {
  readonly type = TitleClosing;
  readonly ids = TitleClosingIds;
  readonly permission = TitlePermission.Read;

  constructor(
    sources: NodeSources,
    private readonly closings: TitleClosings,
  ) {
    sources.register(this);
  }

  find(actor: Actor, keys: string[]): Promise<TitleClosing[]> {
    return this.closings.seen(actor, keys);
  }
}
