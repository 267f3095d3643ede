import { Allow, ReferenceArg } from '@app/kernel';
import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { FormCell, FormMeasure, FormRow, FormRule, FormText, FormVersion } from './form.entity';
import { FormContents } from './form-contents.service';
import { FormPermission } from './forms.permissions';
import { FormVersionIds } from './form.ids';

@Resolver(() => FormVersion)
export class FormsResolver {
  constructor(private readonly contents: FormContents) {}

  /** Every version of every form, the newest first. */
  @Query(() => [FormVersion])
  @Allow(FormPermission.Read)
  async forms(): Promise<FormVersion[]> {
    return (await this.contents.all()).map(({ form }) => form);
  }

  @Query(() => FormVersion, { nullable: true })
  @Allow(FormPermission.Read)
  async form(@ReferenceArg('id', FormVersionIds) key: number): Promise<FormVersion> {
    return (await this.contents.get(key)).form;
  }

  @ResolveField(() => [FormMeasure])
  async measures(@Parent() { key }: FormVersion): Promise<FormMeasure[]> {
    return (await this.contents.get(key)).measures;
  }

  @ResolveField(() => [FormRow], { description: 'In printed order.' })
  async rows(@Parent() { key }: FormVersion): Promise<FormRow[]> {
    return (await this.contents.get(key)).rows;
  }

  @ResolveField(() => [FormRule])
  async rules(@Parent() { key }: FormVersion): Promise<FormRule[]> {
    return (await this.contents.get(key)).rules;
  }

  @ResolveField(() => [FormText], { description: 'In printed order.' })
  async texts(@Parent() { key }: FormVersion): Promise<FormText[]> {
    return (await this.contents.get(key)).texts;
  }
}

@Resolver(() => FormRow)
export class FormRowResolver {
  constructor(private readonly contents: FormContents) {}

  @ResolveField(() => [FormCell], { description: 'By measure; empty for headings and texts.' })
  async cells(@Parent() { key, formVersionKey }: FormRow): Promise<FormCell[]> {
    return (await this.contents.get(formVersionKey)).cells.filter(({ rowKey }) => rowKey === key);
  }
}
