import { Field, Int, ObjectType } from '@nestjs/graphql';

/** A book or list that an office gives out on paper. */
@ObjectType('PrintedBook')
export class PrintedBookView {
  @Field(() => String, { description: 'In the address, `/registers/<code>.pdf`.' })
  code: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { nullable: true, description: 'Which text prescribes its form; null: not confirmed.' })
  form: string | null;

  @Field(() => Boolean, { description: 'Of one records file; otherwise of an organisation and a year.' })
  isOfFile: boolean;

  @Field(() => [String], { description: 'Heads of its columns, in their order.' })
  columns: string[];
}

/** A line of a printed book, whatever it tells of. */
@ObjectType('PrintedLine')
export class PrintedLineView {
  @Field(() => Int, { description: 'Its place in the book, from 1.' })
  at: number;

  @Field(() => [String], { description: 'Text of each column, as it is printed.' })
  cells: string[];
}
