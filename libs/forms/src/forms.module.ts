import { Module } from '@nestjs/common';
import { FormContents } from './form-contents.service';
import { FormRowResolver, FormsResolver } from './forms.resolver';

@Module({ providers: [FormContents, FormsResolver, FormRowResolver], exports: [FormContents] })
export class FormsModule {}
