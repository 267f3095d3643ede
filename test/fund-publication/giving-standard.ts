import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/*
 * What the 360Giving Data Standard 1.4 asks of a package and of a grant, said in words of ours and as far as our data use it (standard.threesixtygiving.org, its JSON
 * schemas of packages and of grants): which fields there must be, their types and forms. Stricter than the standard in one thing: a field that is not named here is
 * refused, so that a slip in a name, or something that nobody meant to publish, is seen.
 */
const text = { type: 'string' };
const address = { type: 'string', format: 'uri' };
const day = { type: 'string', pattern: String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$` };

const closed = (properties: object, required: readonly string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const party = closed({ id: text, name: text }, ['id', 'name']);
const parties = { type: 'array', minItems: 1, items: party };

const grant = {
  ...closed(
    {
      id: text,
      title: text,
      description: text,
      currency: { const: 'VND' },
      amountAwarded: { type: 'number' },
      awardDate: day,
      fundingOrganization: parties,
      recipientOrganization: parties,
      recipientIndividual: party,
      toIndividualsDetails: closed({ primaryGrantReason: text, grantPurpose: { type: 'array', items: text } }, []),
      grantProgramme: { type: 'array', items: closed({ title: text }, []) },
      dataSource: address,
    },
    ['id', 'title', 'description', 'currency', 'amountAwarded', 'awardDate', 'fundingOrganization'],
  ),
  // To an organisation or to somebody, and never to both.
  oneOf: [{ required: ['recipientOrganization'] }, { required: ['recipientIndividual'] }],
};

const dataPackage = closed(
  {
    version: { type: 'string', pattern: String.raw`^\d+\.\d+$` },
    title: text,
    description: text,
    issued: day,
    identifier: text,
    publisher: closed({ identifier: text, name: text }, ['name']),
    accessURL: address,
    downloadURL: address,
    grants: { type: 'array', minItems: 1, uniqueItems: true, items: grant },
  },
  ['grants'],
);

/** Says whether something is such a package, and what is wrong with it. */
export function givingStandard() {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(dataPackage);
}
