export { InboxPileKind, type InboxSource, InboxSources, type Waiting } from './inbox-source';
export { InboxModule } from './inbox.module';
