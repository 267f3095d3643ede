import { type FileAccess, FileAccessRegistry } from '@app/documents';
import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Consents } from './consents.service';

/** Evidence of a consent is read by those who may see the whole of the person. */
@Injectable()
export class ConsentFiles implements FileAccess {
  constructor(
    private readonly consents: Consents,
    registry: FileAccessRegistry,
  ) {
    registry.register(this);
  }

  canRead(actor: Actor, sha256: string): Promise<boolean> {
    return this.consents.showsFile(actor, sha256);
  }
}
