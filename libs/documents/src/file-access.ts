import type { Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';

/** A library that refers to files says who may read them: everyone who may read what refers to them. */
export interface FileAccess {
  canRead(actor: Actor, sha256: string): Promise<boolean>;
}

/** Libraries above this one register here at start. Without any, only the uploader reads a file. */
@Injectable()
export class FileAccessRegistry {
  private readonly checkers: FileAccess[] = [];

  register(checker: FileAccess): void {
    this.checkers.push(checker);
  }

  async canRead(actor: Actor, sha256: string): Promise<boolean> {
    for (const checker of this.checkers) if (await checker.canRead(actor, sha256)) return true;
    return false;
  }
}
