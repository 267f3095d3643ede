import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { fileUrl } from './file-url.rules';
import { StoredFile } from './stored-file.entity';

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @ResolveField(() => String, { description: 'Path of the content on this server; asks for the same session.' })
  url(@Parent() file: StoredFile): string {
    return fileUrl(file.sha256);
  }
}
