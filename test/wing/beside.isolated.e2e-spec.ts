// What brings a kind, a field or a wing along beside the house. For `npm test` these stand in one file: each would load the house for itself, and all that
// they declare is declared before the first API closes the registers. By themselves they run as any file does.
import '../people/recorded-people.isolated.e2e-spec';
import '../search/search.isolated.e2e-spec';
import '../thread/trace-source.isolated.e2e-spec';
import './access.isolated.e2e-spec';
import './circles.isolated.e2e-spec';
