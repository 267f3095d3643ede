import { KernelError, type TypedKey } from '@app/kernel';
import { Injectable } from '@nestjs/common';

type PathsOf = (key: string) => Promise<string[]>;

/** Where things of a type have stood: the library that knows registers here, the trail knows paths only. */
@Injectable()
export class PlacePaths {
  private readonly sources = new Map<string, PathsOf>();

  register(type: string, pathsOf: PathsOf): void {
    this.sources.set(type, pathsOf);
  }

  /** All paths under which a thing stands or has stood. Throws INVALID_ID for what has no place. */
  of({ type, key }: TypedKey): Promise<string[]> {
    const source = this.sources.get(type);
    if (!source) throw KernelError.INVALID_ID({ id: type }, [{ path: 'organisationId', code: 'INVALID_ID' }]);
    return source(key);
  }
}
