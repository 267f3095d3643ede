import { type Actor, type NodeSource, NodeSources } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { FormContents } from './form-contents.service';
import { FormVersion } from './form.entity';
import { FormVersionIds } from './form.ids';
import { FormPermission } from './forms.permissions';

/** Forms, which are the same for all. */
@Injectable()
export class FormNodes implements NodeSource<number> {
  readonly type = FormVersion;
  readonly ids = FormVersionIds;
  readonly permission = FormPermission.Read;

  constructor(
    sources: NodeSources,
    private readonly contents: FormContents,
  ) {
    sources.register(this);
  }

  async find(_: Actor, keys: number[]): Promise<FormVersion[]> {
    const wanted = new Set(keys);
    return (await this.contents.all()).map(({ form }) => form).filter(({ key }) => wanted.has(key));
  }
}
