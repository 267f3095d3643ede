import { DayField, ReferenceField, TextField } from '@app/kernel';
import { PersonIds } from '@app/people';
import { InputType } from '@nestjs/graphql';
import { RoleAssignmentIds } from './identity.ids';

@InputType()
export class DelegateRoleInput {
  @ReferenceField(RoleAssignmentIds)
  roleKey: string;

  @ReferenceField(PersonIds, {
    description:
      'Somebody with a role at the same office: at the organisation, at the committee for which it acts, or at a body that acts for it.',
  })
  delegateKey: string;

  @DayField({ nullable: true, description: 'First day; today unless told.' })
  validFrom?: string | null;

  @DayField({ description: 'Last day, at most 366 days from the first: a limit of this programme.' })
  validTo: string;

  @TextField({ max: 500, pattern: /\S/, description: 'Why, as the trail will say it; no personal data.' })
  reason: string;

  @TextField({ max: 200, nullable: true, description: 'The document that orders it, as people cite it.' })
  orderedBy?: string | null;
}
