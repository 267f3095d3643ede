import { sights } from '@app/directives';
import { isHeld } from './standing.sql';

/** What was sent to the organisations and neither refused, given back nor replaced. */
sights.declare(
  'dispatch',
  (
    own,
  ) => `SELECT sent.directive_key FROM dispatch_recipient AS got JOIN dispatch AS sent ON sent.key = got.dispatch_key
          WHERE got.organisation_key = ${own} AND ${isHeld('got')}`,
);
