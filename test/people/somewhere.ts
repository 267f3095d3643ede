import type { TestApi } from '../support/app';
import type { TestOrganisation, TestPerson } from '../support/builders';
import type { MarkedKind, Marks } from './marks';

/** Who writes the world of marks, and where. */
export interface Somewhere {
  api: TestApi;
  word: (kind: MarkedKind) => string;
  marks: Marks;
  province: TestOrganisation;
  commune: TestOrganisation;
  school: TestOrganisation;
  officer: TestPerson;
  administrator: TestPerson;
  run: (
    by: TestPerson | null,
    operation: string,
    args: object,
    answer?: string,
  ) => Promise<{ id: string; version: number }>;
}
