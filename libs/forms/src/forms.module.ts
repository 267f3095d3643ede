import { Module } from '@nestjs/common';
import { FigureSources } from './figure-source';
import { Figures } from './figures';
import { FormContents } from './form-contents.service';
import { FormRowResolver, FormsResolver } from './forms.resolver';

@Module({
  providers: [FormContents, FigureSources, Figures, FormsResolver, FormRowResolver],
  exports: [FormContents, FigureSources, Figures],
})
export class FormsModule {}
