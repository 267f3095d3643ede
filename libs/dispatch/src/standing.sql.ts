import { DispatchPurpose } from './dispatch.entity';
import { givenBack } from './dispatch.rules';

/** SQL condition: another sending has taken the place of the one of this key. */
export const isReplaced = (dispatchKey: string): string =>
  `EXISTS (SELECT FROM dispatch AS newer WHERE newer.replaces_key = ${dispatchKey} AND newer.purpose = '${DispatchPurpose.Replace}')`;

/** SQL condition on `dispatch_recipient AS <recipient>`: the office has neither refused nor given back what was sent, and nothing has taken its place. */
export const isHeld = (recipient: string): string =>
  `${recipient}.status NOT IN (${givenBack.map((status) => `'${status}'`).join(', ')}) AND NOT ${isReplaced(`${recipient}.dispatch_key`)}`;
