import { Field, ObjectType } from '@nestjs/graphql';
import { Directive } from '@app/directives';
import { DispatchRecipient } from '@app/dispatch';

@ObjectType('EdxmlWarning', {
  description: 'Something that was read past, or left out; the message was used nevertheless.',
})
export class EdxmlWarningView {
  @Field(() => String, {
    description:
      'unknownElement, unreadableValue, foreignNamespace, signatureNotChecked, businessAssumedNew, attachmentNotListed, attachmentZipped, fileNameCut; attachmentRefused (a file of a kind that is not taken), attachmentNotAdded (a file that the known document does not have), issuerUnknown, senderUnknown.',
  })
  kind: string;

  @Field(() => String, {
    description: 'Elements from the root, the name of the file, or the identifier of the office.',
  })
  path: string;
}

@ObjectType('ImportedEdxml')
export class ImportedEdxml {
  @Field(() => Directive, { description: 'The document that came, or of which the message speaks.' })
  directive: Directive;

  @Field(() => Boolean, { description: 'The document was in sight already; nothing was registered anew.' })
  isKnown: boolean;

  @Field(() => DispatchRecipient, {
    nullable: true,
    description: 'Where the sending stands now; null when the message names the keeper itself as its sender.',
  })
  recipient: DispatchRecipient | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Message “arrived” for the sender, XML text; null for a status, and while the keeper has no identifier.',
  })
  arrivalMessage: string | null;

  @Field(() => [EdxmlWarningView])
  warnings: EdxmlWarningView[];
}
