/** Injection token of `PeopleConfig`; the application provides it in a global module. */
export const PEOPLE_CONFIG = Symbol('PEOPLE_CONFIG');

export interface PeopleConfig {
  /** 32 bytes that wrap the key of every person. Without it nobody's name can be read and nobody can be found by address. */
  masterKey: Buffer;
}
