import { addressees } from '@app/directives';

/** To whom the documents were sent. */
addressees.declare(
  'dispatch',
  (documents) => `SELECT recipient.organisation_key
    FROM dispatch AS sent JOIN dispatch_recipient AS recipient ON recipient.dispatch_key = sent.key
    WHERE sent.directive_key = ${documents}`,
);
