import { Module } from '@nestjs/common';
import { FigureSources } from './figure-source';
import { Figures } from './figures';
import { FormContents } from './form-contents.service';
import { FormRowResolver, FormsResolver } from './forms.resolver';
import { FormNames } from './form-names';
import { FormNodes } from './form-nodes';

@Module({
  providers: [FormContents, FigureSources, Figures, FormsResolver, FormNames, FormNodes, FormRowResolver],
  exports: [FormContents, FigureSources, Figures],
})
export class FormsModule {}
