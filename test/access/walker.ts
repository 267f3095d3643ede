import type { TestOrganisation, TestPerson } from '../support/builders';

/** Somebody with every role that may read, at one place. */
export interface Walker {
  name: string;
  at: TestOrganisation;
  person: TestPerson;
}
